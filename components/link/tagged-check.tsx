/** What the parameters change: the check that the reader starts, and its answer. */
import { CircleCheck, CircleHelp, FileText, Replace, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '#words'
import type { TaggedAnswer as Answer } from '@/lib/preview/link/tagged-answer'
import { Button } from '../ui/button'

export interface TaggedAnswerProps {
  answer: Answer
  /** What people see then and now, in words; the first is the leading client's. */
  outcomes: readonly string[]
  compareHref: string
  reportHref: string
}

export function TaggedAnswer({ answer, outcomes, compareHref, reportHref }: TaggedAnswerProps) {
  const { t, value } = useWords()
  const { card, tagsDiffer, status, ogUrl, lost } = answer
  return (
    <div id="answer" data-answer={card} className="grid scroll-mt-4 gap-3 text-sm">
      {card === 'same' ? <Line icon={<CircleCheck aria-hidden className="text-good" />}>{t('link.answer.same')}</Line> : null}
      {card === 'other' ? (
        <Line icon={<Replace aria-hidden className="text-warn" />}>
          {t('link.answer.other', { outcome: outcomes.join('; ') })}
        </Line>
      ) : null}
      {card === 'unknown' ? <Line icon={<CircleHelp aria-hidden className="text-soft" />}>{t('link.answer.unknown')}</Line> : null}
      {card === 'same' && tagsDiffer ? <Line icon={<FileText aria-hidden className="text-soft" />}>{t('link.answer.tags-differ')}</Line> : null}
      {status === null ? null : (
        <Line icon={<TriangleAlert aria-hidden className="text-warn" />}>
          {t('link.answer.status', { status: String(status) })}
        </Line>
      )}
      {lost.length > 0 ? (
        <Line icon={<TriangleAlert aria-hidden className="text-warn" />}>
          {t('link.answer.lost', { names: value({ list: lost }) })}
        </Line>
      ) : null}
      <OgUrl ogUrl={ogUrl} />
      <div className="flex flex-wrap gap-2">
        <Button href={compareHref}>{t('link.answer.compare')}</Button>
        <Button href={reportHref}>{t('link.answer.report')}</Button>
      </div>
    </div>
  )
} // prettier-ignore

function OgUrl({ ogUrl: { answer, value } }: Pick<Answer, 'ogUrl'>) {
  const { t } = useWords()
  if (answer === 'not-read') return null
  return (
    <>
      <Line icon={answer === 'keeps' ? <TriangleAlert aria-hidden className="text-warn" /> : <CircleCheck aria-hidden className="text-good" />}>
        {answer === 'other' ? t('link.answer.og-url.other', { value: value ?? '' }) : t(`link.answer.og-url.${answer}`)}
      </Line>
      <p className="text-soft ps-6">{t('link.answer.known')}</p>
    </>
  )
} // prettier-ignore

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <p className="flex max-w-prose gap-2 [overflow-wrap:anywhere] [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
    {icon}
    <span className="min-w-0">{children}</span>
  </p>
)
