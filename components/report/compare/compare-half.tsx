/** One of the two reports: when it was made, its verdict and score, and its card. */
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { RelativeTime } from '../../ui/relative-time'
import { CardPanel } from '../stage/card-panel'
import type { Pictures } from '../stage/card-pictures'
import { Score } from '../verdict/score'
import { VerdictBadge } from '../verdict/verdict-badge'

export interface CompareSide {
  report: ReportInWords
  /** ISO 8601. */
  scannedAt: string
  href: string
  pictures: Pictures
}

export interface CompareHalfProps {
  which: 'before' | 'after'
  side: CompareSide
  /** Points more than the other half has. */
  delta?: number | null
}

export function CompareHalf({ which, side, delta = null }: CompareHalfProps) {
  const { t } = useWords()
  const { report, scannedAt, href, pictures } = side
  const title = t(`compare.${which}`)
  return (
    <section aria-label={title} className="grid content-start gap-4 *:min-w-0">
      <header className="grid gap-2">
        <h2 className="flex flex-wrap items-baseline gap-x-2 text-base font-semibold">
          <a href={href} className="underline underline-offset-4">
            {title}
          </a>
          <RelativeTime at={scannedAt} className="text-soft text-sm font-normal" />
        </h2>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <VerdictBadge status={report.verdict.status} />
          <Score score={report.score} />
          {delta ? (
            <span className="text-soft text-sm tabular-nums">
              {delta > 0
                ? t('compare.score-up', { points: delta })
                : t('compare.score-down', { points: -delta })}
            </span>
          ) : null}
        </div>
        <p className="max-w-prose text-sm [overflow-wrap:anywhere] md:min-h-15">{report.verdict.sentence}</p>
      </header>
      <CardPanel
        cards={report.cards}
        message={report.url}
        pictures={pictures}
        name={which}
        label={t(`compare.card-${which}`)}
      />
    </section>
  )
}
