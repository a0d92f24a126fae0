/** The home page's working part: the field, and while a scan runs the report's frame in place of the rest. */
'use client'
import { useActionState, type FormEvent, type ReactNode, useEffectEvent, useLayoutEffect } from 'react'
import { useWords } from '#words'
import { LinkForm } from '@/components/report/scanning/link-form'
import { scanByForm } from '../../_actions/scan'
import { FIELD } from '../../_actions/scan-event'
import { takeOver } from './handed-over'
import { RunningScan } from './running-scan'
import { useScan } from './use-scan'

export interface ScanDeskProps {
  /** An address to start with, as other pages hand over. */
  prefilled: string
  head: ReactNode
  /** Next to the field; below it where there is less room. */
  beside?: ReactNode
  children: ReactNode
}

export function ScanDesk({ prefilled, head, beside, children }: ScanDeskProps) {
  const { t } = useWords()
  const [state, action] = useActionState(scanByForm, { input: prefilled, sentence: null })
  const { progress, start, cancel } = useScan()

  // Sent off in the field of another page: it begins before anything else is painted.
  const begin = useEffectEvent(() => void start(prefilled, null))
  useLayoutEffect(() => {
    if (takeOver(prefilled)) begin()
  }, [prefilled])

  if (progress.running !== null) {
    return <RunningScan input={progress.running} steps={progress.steps} onCancel={cancel} />
  }

  // The form is a plain one underneath; where scripts run, its steps are streamed instead.
  const ask = (event: FormEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    const input = new FormData(event.target).get(FIELD.input)
    void start(typeof input === 'string' ? input : '', null)
  }
  return (
    <>
      {/* Aligned at the top: what is centred moves while the rest of the page is still arriving. */}
      <div className="grid items-start gap-10 pb-10 sm:pt-6 sm:pb-14 lg:grid-cols-2 lg:gap-12">
        <div className="lg:pt-16" onSubmitCapture={ask}>
          {head}
          <LinkForm
            action={action}
            name={FIELD.input}
            value={progress.typed ?? state.input}
            problem={progress.sentence ?? state.sentence}
            hint={t('scanning.hint')}
            // The field is what this page is for.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
          />
          {/* What is typed here goes along only where somebody types it there too: a link may be secret. */}
          <p className="mt-3 text-sm">
            <a
              href="/paste"
              className="text-soft hover:text-ink inline-flex min-h-6 items-center underline underline-offset-4"
            >
              {t('paste.from-home')}
            </a>
          </p>
        </div>
        {beside}
      </div>
      {children}
    </>
  )
}
