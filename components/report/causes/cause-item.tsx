/** One cause: what people see because of it, what to do, and who does it; evidence, rules and sources fold open. */
import type { ReactNode } from 'react'
import type { CauseInWords, FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { classNames } from '../../ui/class-names'
import { Disclosure } from '../../ui/disclosure'
import { VisibleText } from '../evidence/visible-text'
import type { StackCodeOf } from '../fixes/built-with'
import { StackCode, takesTags } from '../fixes/stack-code'
import { CodeBlock } from '../findings/code-block'
import { FindingItem } from '../findings/finding-item'
import { STATUS_WORDS, TONE_TEXT } from '../verdict/verdict-words'
import { OpenChecks } from './open-checks'

export interface CauseItemProps {
  cause: CauseInWords
  /** All of the report: the cause names its own. */
  findings: readonly FindingInWords[]
  helpHref: (checkId: string) => string | null
  /** What carries the fix out at once; its code is then for developers, and folded. */
  action?: ReactNode
  /** The same fix in each stack that the page may be made with, the likeliest first. */
  inStacks?: readonly StackCodeOf[] | undefined
  /** Between what to do and the evidence. */
  picture?: ReactNode
  /** The first of the report: its code stands open, and its summary is under the headline already. */
  isFirst?: boolean
}

export function CauseItem({
  cause,
  findings,
  helpHref,
  action,
  picture,
  inStacks = [],
  isFirst = false,
}: CauseItemProps) {
  const { t } = useWords()
  const { word, tone, icon: Icon } = STATUS_WORDS[cause.status]
  const explained = cause.findings.flatMap((id) => findings.find((finding) => finding.id === id) ?? [])
  const [lead] = explained
  const stacks = takesTags(cause) ? inStacks : []
  const shown = explained.filter(
    (finding) => finding === lead || finding.status === 'fail' || finding.status === 'warn',
  )
  const open = explained.filter((finding) => !shown.includes(finding))
  const steps = cause.fix ? (
    <p className="max-w-prose text-sm [overflow-wrap:anywhere] whitespace-pre-line">
      <VisibleText text={cause.fix.steps} />
    </p>
  ) : null
  return (
    <article
      id={`cause-${cause.code}`}
      data-cause={cause.code}
      data-status={cause.status}
      tabIndex={-1}
      className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 py-4 outline-offset-4"
    >
      <Icon aria-hidden className={classNames('mt-0.5 size-5', TONE_TEXT[tone])} />
      <div className="grid min-w-0 gap-2">
        <div className="grid gap-1">
          <h3 className="text-base font-semibold [overflow-wrap:anywhere]">
            <span className="sr-only">{t('findings.status-before', { status: t(word) })} </span>
            <VisibleText text={cause.title} />
          </h3>
          {isFirst && cause.effect !== 'polish' ? null : (
            <p className="text-soft max-w-prose text-sm [overflow-wrap:anywhere]">
              <VisibleText text={cause.summary} />
            </p>
          )}
        </div>
        {cause.effect && cause.mender ? (
          <p className="flex flex-wrap gap-2">
            <Badge>{t(`causes.effect.${cause.effect}`)}</Badge>
            <Badge>{t(`causes.mender.${cause.mender}`)}</Badge>
          </p>
        ) : null}
        {action && cause.fix?.snippet ? null : steps}
        {action}
        {stacks.map((stack, at) => (
          <StackCode key={stack.name} stack={stack} isOpen={isFirst && !action && at === 0} />
        ))}
        {cause.fix?.snippet ? (
          <Disclosure
            summary={t(
              action
                ? 'image.for-developers'
                : stacks.length > 0 && isHtml(cause)
                  ? 'fixes.plain'
                  : 'findings.code',
            )}
            open={isFirst && !action && stacks.length === 0}
            className="-ml-1 min-w-0"
          >
            {action ? <div className="mb-2 ml-1">{steps}</div> : null}
            <CodeBlock
              code={cause.fix.snippet.code}
              label={t('findings.code-for', { finding: cause.title })}
              copyLabel={t('findings.copy-fix')}
              className="mb-2 ml-1"
            />
          </Disclosure>
        ) : null}
        {picture}
        <Disclosure summary={t('causes.evidence', { count: explained.length })} className="-ml-1 min-w-0">
          <div className="divide-line border-line ml-1 divide-y border-t">
            {shown.map((finding) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                helpHref={helpHref(finding.id)}
                heading="h4"
                withFix={finding.fix?.snippet?.code !== cause.fix?.snippet?.code}
              />
            ))}
            <OpenChecks findings={open} helpHref={helpHref} />
          </div>
        </Disclosure>
      </div>
    </article>
  )
}

const isHtml = ({ fix }: CauseInWords): boolean => fix?.snippet?.language === 'html'
