/** Around a report or a list of scans: a check streams its steps in place of them, and Share opens its panel over the page. */
'use client'
import type { FormEvent, MouseEvent, ReactNode } from 'react'
import { SHARE_PANEL_ID } from '@/components/report/share/share-link'
import { FIELD } from '../../_actions/scan-event'
import { RunningScan } from '../scan/running-scan'
import { useScan } from '../scan/use-scan'

export function ReportStage({ children }: { children: ReactNode }) {
  const { progress, start, cancel } = useScan()
  if (progress.running !== null) {
    return <RunningScan input={progress.running} steps={progress.steps} onCancel={cancel} />
  }

  /** Every form with an address asks for a scan of it; underneath, it is a plain one. */
  const check = (event: FormEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return
    const fields = new FormData(event.target)
    const input = fields.get(FIELD.input)
    const recheckOf = fields.get(FIELD.recheckOf)
    if (typeof input !== 'string') return
    event.preventDefault()
    void start(input, typeof recheckOf === 'string' ? recheckOf : null)
  }
  /** Without scripts, and before they run, the link leads to the page with the panel in it. */
  const share = (event: MouseEvent<HTMLElement>) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (!plain || !(event.target instanceof Element)) return
    if (!event.target.closest('a[data-key="share"]')) return
    const panel = document.getElementById(SHARE_PANEL_ID)
    if (!panel?.popover) return
    event.preventDefault()
    panel.showPopover()
    panel.focus()
  }
  return (
    // The links and forms inside are the controls; this only hears them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onSubmitCapture={check} onClickCapture={share}>
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
