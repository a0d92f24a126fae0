/** Follows one scan step by step and opens its report; a refusal, a lost connection or a cancelled scan leads back to the field. */
'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useWords } from '#words'
import type { StepInWords } from '@/components/report/scanning/scan-timeline'
import { scanInSteps } from '../../_actions/scan'
import { awaitReport } from './arrival'

export interface ScanProgress {
  /** What was typed; null while nothing runs. */
  running: string | null
  steps: readonly StepInWords[]
  sentence: string | null
  /** What to put back into the field after a refusal. */
  typed: string | null
}

interface Run {
  input: string
  /** Null until the server has said it. */
  scanId: string | null
  cancelled: boolean
}

const IDLE: ScanProgress = { running: null, steps: [], sentence: null, typed: null }

export function useScan() {
  const { t } = useWords()
  const router = useRouter()
  const [progress, setProgress] = useState<ScanProgress>(IDLE)
  const current = useRef<Run | null>(null)

  async function start(input: string, recheckOf: string | null) {
    if (current.current) return
    const refuse = (sentence: string) => setProgress({ ...IDLE, sentence, typed: input })
    if (!navigator.onLine) return refuse(t('scanning.offline'))
    const run: Run = { input, scanId: null, cancelled: false }
    current.current = run
    setProgress({ ...IDLE, running: input })
    try {
      for await (const message of await scanInSteps(input, recheckOf)) {
        if (message.type === 'started') {
          run.scanId = message.scanId
          // Cancelled before its name was known.
          if (run.cancelled) cancelOnServer(message.scanId)
        } else if (run.cancelled) {
          continue
        } else if (message.type === 'step') {
          setProgress((before) => ({ ...before, steps: [...before.steps, message.step] }))
        } else if (message.type === 'refused') {
          refuse(message.advice === null ? message.sentence : `${message.sentence} ${message.advice}`)
        } else {
          awaitReport(message.scanId)
          router.push(`/scans/${message.scanId}`)
          return
        }
      }
    } catch {
      if (!run.cancelled) refuse(t(navigator.onLine ? 'scanning.lost' : 'scanning.lost-offline'))
    } finally {
      if (current.current === run) current.current = null
    }
  }

  function cancel() {
    const run = current.current
    if (!run) return
    run.cancelled = true
    current.current = null
    if (run.scanId !== null) cancelOnServer(run.scanId)
    setProgress({ ...IDLE, typed: run.input })
  }
  return { progress, start, cancel }
}

/** A scan that cannot be told runs to its end and is in the history. */
function cancelOnServer(scanId: string): void {
  navigator.sendBeacon(`/scans/${scanId}/cancel`)
}
