/** All fixes as one text in three forms, each to copy with one press or to select where no script runs. */
import { useId } from 'react'
import { useWords } from '#words'
import { CopyButton } from '../../ui/copy-button'
import { Disclosure } from '../../ui/disclosure'
import { VisibleText } from '../evidence/visible-text'

export interface HandoverPanelProps {
  message: string
  issue: string
  prompt: string
}

export function HandoverPanel({ message, issue, prompt }: HandoverPanelProps) {
  const { t } = useWords()
  const id = useId()
  const forms = [
    { name: t('fixes.as-message'), text: message },
    { name: t('fixes.as-issue'), text: issue },
    { name: t('fixes.as-prompt'), text: prompt },
  ]
  return (
    <div className="grid gap-2 py-4 text-sm">
      <p className="text-soft max-w-prose">{t('fixes.lead')}</p>
      <div className="divide-line divide-y">
        {forms.map(({ name, text }, at) => (
          <section key={name} aria-labelledby={`${id}-${at}`} className="grid min-w-0 gap-1 py-3">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 id={`${id}-${at}`} className="font-semibold">
                {name}
              </h3>
              <CopyButton text={text} label={t('fixes.copy-text')} kind="secondary" />
            </div>
            <Disclosure summary={t('fixes.show-text')} className="-ml-1 min-w-0">
              <pre
                dir="auto"
                className="border-line bg-sunken ml-1 rounded-md border p-3 font-mono [overflow-wrap:anywhere] whitespace-pre-wrap"
              >
                <VisibleText text={text} />
              </pre>
            </Disclosure>
          </section>
        ))}
      </div>
    </div>
  )
}
