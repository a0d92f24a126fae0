/** The home page's working part: the field, and while a scan runs the report's frame in place of the rest. */
'use client'
import { useActionState, type FormEvent, type ReactNode } from 'react'
import { useWords } from '#words'
import { LinkForm } from '@/components/report/scanning/link-form'
import { scanByForm } from '../../_actions/scan'
import { FIELD } from '../../_actions/scan-event'
import { RunningScan } from './running-scan'
import { useScan } from './use-scan'

export interface ScanDeskProps {
  /** An address to start with, as a share page hands over. */
  prefilled: string
  head: ReactNode
  children: ReactNode
}

export function ScanDesk({ prefilled, head, children }: ScanDeskProps) {
  const { t } = useWords()
  const [state, action] = useActionState(scanByForm, { input: prefilled, sentence: null })
  const { progress, start } = useScan()
  if (progress.running !== null) return <RunningScan input={progress.running} steps={progress.steps} />

  // The form is a plain one underneath; where scripts run, its steps are streamed instead.
  const ask = (event: FormEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    const input = new FormData(event.target).get(FIELD.input)
    void start(typeof input === 'string' ? input : '', null)
  }
  return (
    <>
      <div className="mx-auto max-w-[720px] pt-4 pb-10 sm:pt-12 sm:pb-16" onSubmitCapture={ask}>
        {head}
        <LinkForm
          action={action}
          name={FIELD.input}
          value={progress.typed ?? state.input}
          problem={progress.sentence ?? state.sentence}
          hint={t('home.hint')}
          // The field is what this page is for.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
      </div>
      {children}
    </>
  )
}
