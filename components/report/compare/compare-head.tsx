/** The head of one of two reports: which it is, when it was made, its verdict, score and sentence. */
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { RelativeTime } from '../../ui/relative-time'
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

export interface CompareHeadProps {
  which: 'before' | 'after' | 'first' | 'second'
  side: CompareSide
  /** Points more than the other half has. */
  delta: number | null
}

/** Two rows of the grid around both halves: they stand level whatever they say. */
export function CompareHead({ which, side, delta }: CompareHeadProps) {
  const { t } = useWords()
  const { report, scannedAt, href } = side
  return (
    <>
      <header className="grid content-start gap-2">
        <h2 className="flex flex-wrap items-baseline gap-x-2 text-base font-semibold">
          <a href={href} className="underline underline-offset-4">
            {t(`compare.${which}`)}
          </a>
          <RelativeTime at={scannedAt} className="text-soft text-sm font-normal" />
        </h2>
        {which === 'first' || which === 'second' ? (
          <p className="text-sm [overflow-wrap:anywhere]">
            <bdi dir="ltr">{report.url}</bdi>
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <VerdictBadge status={report.verdict.status} />
          <Score score={report.score} provisional={report.source?.provisional} />
          {report.source ? <Badge>{t(`source.${report.source.kind}`)}</Badge> : null}
          {delta ? (
            <span className="text-soft text-sm tabular-nums">
              {delta > 0
                ? t('compare.score-up', { points: delta })
                : t('compare.score-down', { points: -delta })}
            </span>
          ) : null}
        </div>
      </header>
      <p className="max-w-prose text-sm [overflow-wrap:anywhere]">{report.verdict.sentence}</p>
    </>
  )
}
