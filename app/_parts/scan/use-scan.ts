/** Follows one scan step by step and opens its report; a refusal or a lost connection ends as a sentence. */
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

const IDLE: ScanProgress = { running: null, steps: [], sentence: null, typed: null }

export function useScan() {
  const { t } = useWords()
  const router = useRouter()
  const [progress, setProgress] = useState<ScanProgress>(IDLE)
  const busy = useRef(false)

  async function start(input: string, recheckOf: string | null) {
    if (busy.current) return
    busy.current = true
    setProgress({ ...IDLE, running: input })
    const refuse = (sentence: string) => setProgress({ ...IDLE, sentence, typed: input })
    try {
      for await (const message of await scanInSteps(input, recheckOf)) {
        if (message.type === 'step') {
          setProgress((before) => ({ ...before, steps: [...before.steps, message.step] }))
        } else if (message.type === 'refused') {
          refuse(message.advice === null ? message.sentence : `${message.sentence} ${message.advice}`)
        } else if (message.type === 'finished') {
          awaitReport(message.scanId)
          router.push(`/scans/${message.scanId}`)
          return
        }
      }
    } catch {
      refuse(t('scanning.lost'))
    } finally {
      busy.current = false
    }
  }
  return { progress, start }
}
