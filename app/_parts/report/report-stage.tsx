/** Around a report of one's own: re-check streams its steps in place, and Share makes its link in one press. */
'use client'
import { startTransition, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import { FIELD } from '../../_actions/scan-event'
import { makeShare } from '../../_actions/share'
import { RunningScan } from '../scan/running-scan'
import { useScan } from '../scan/use-scan'

export interface ReportStageProps {
  scanId: string
  /** False when a link is there already: then Share only shows it. */
  sharesAtOnce: boolean
  children: ReactNode
}

export function ReportStage({ scanId, sharesAtOnce, children }: ReportStageProps) {
  const { progress, start, cancel } = useScan()
  if (progress.running !== null) {
    return <RunningScan input={progress.running} steps={progress.steps} onCancel={cancel} />
  }

  const recheck = (event: FormEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return
    const fields = new FormData(event.target)
    const input = fields.get(FIELD.input)
    const recheckOf = fields.get(FIELD.recheckOf)
    if (typeof input !== 'string' || typeof recheckOf !== 'string') return
    event.preventDefault()
    void start(input, recheckOf)
  }
  const share = (event: MouseEvent<HTMLElement>) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (!sharesAtOnce || !plain || !(event.target instanceof Element)) return
    if (!event.target.closest('a[data-key="share"]')) return
    event.preventDefault()
    const form = new FormData()
    form.set(FIELD.scanId, scanId)
    startTransition(() => makeShare(form))
  }
  return (
    // The links and forms inside are the controls; this only hears them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onSubmitCapture={recheck} onClickCapture={share}>
      {progress.sentence === null ? null : (
        <p
          role="alert"
          className="border-fail bg-fail-ground text-fail mb-4 rounded-lg border px-4 py-3 text-sm"
        >
          {progress.sentence}
        </p>
      )}
      {children}
    </div>
  )
}
