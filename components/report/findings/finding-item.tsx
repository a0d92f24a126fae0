/** One finding: the state, what the reader loses, what to do; the developer's detail folds open. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { Disclosure } from '../../ui/disclosure'
import { VisibleText } from '../evidence/visible-text'
import { CodeBlock } from './code-block'
import { EvidenceList } from './evidence-list'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'
import { WitnessLabel } from './witness-label'

export interface FindingItemProps {
  finding: FindingInWords
  /** The help page of this check; null leaves the link out. */
  helpHref: string | null
  heading?: 'h3' | 'h4'
  /** False where the cause above shows the same. */
  withFix?: boolean
}

export function FindingItem({
  finding,
  helpHref,
  heading: Heading = 'h3',
  withFix = true,
}: FindingItemProps) {
  const fix = withFix ? finding.fix : null
  const { t } = useWords()
  const { word, tone, icon: Icon } = STATUS_WORDS[finding.status]
  const hasDetail = finding.detail !== null || finding.evidence.length > 0
  return (
    <article
      id={`finding-${finding.id}`}
      data-finding={finding.id}
      data-status={finding.status}
      tabIndex={-1}
      className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 py-4 outline-offset-4"
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-5', TONE_TEXT[tone])} />
      <div className="grid min-w-0 gap-1">
        <Heading className="text-base font-semibold [overflow-wrap:anywhere]">
          <span className="sr-only">{t('findings.status-before', { status: t(word) })} </span>
          <VisibleText text={finding.title} />
        </Heading>
        <p className="text-soft max-w-prose text-sm [overflow-wrap:anywhere]">
          <VisibleText text={finding.summary} />
        </p>
        {fix ? (
          <p className="max-w-prose text-sm [overflow-wrap:anywhere] whitespace-pre-line">
            <VisibleText text={fix.steps} />
          </p>
        ) : null}
        <div className="-ml-1 flex flex-wrap items-start gap-x-5">
          {fix?.snippet ? (
            <Disclosure summary={t('findings.code')} className="min-w-0 open:basis-full">
              <CodeBlock
                code={fix.snippet.code}
                label={t('findings.code-for', { finding: finding.title })}
                copyLabel={t('findings.copy-fix')}
                className="mb-2 ml-1"
              />
            </Disclosure>
          ) : null}
          {hasDetail ? (
            <Disclosure summary={t('findings.evidence')} className="min-w-0 open:basis-full">
              <div className="grid gap-3 pt-1 pb-3 pl-1">
                {finding.detail ? (
                  <p className="max-w-prose text-sm [overflow-wrap:anywhere] whitespace-pre-line">
                    <VisibleText text={finding.detail} />
                  </p>
                ) : null}
                <EvidenceList evidence={finding.evidence} />
              </div>
            </Disclosure>
          ) : null}
          <WitnessLabel witnesses={finding.witness} className="min-w-0 open:basis-full" />
          {helpHref ? (
            <a
              href={helpHref}
              className="text-soft hover:text-ink inline-flex min-h-10 items-center pl-1 text-sm font-medium underline-offset-4 hover:underline"
            >
              {t('findings.about')}
            </a>
          ) : null}
        </div>
      </div>
    </article>
  )
}
