/** What was measured and is within its limit, as small bars; the words say the same without the bar. What is beyond one is a cause. */
import { measuredOf } from '@/lib/preview/report/measured'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'

export function MeasuredFigures({ fetch, image }: Pick<ReportInWords, 'fetch' | 'image'>) {
  const { t, value } = useWords()
  const rows = measuredOf({ fetch, image }).filter(({ share }) => share <= 1)
  if (rows.length === 0) return null
  return (
    <dl className="grid gap-x-6 gap-y-3 px-4 py-4 text-sm sm:grid-cols-2 sm:px-5">
      {rows.map((row) => (
        <div key={row.what} className="grid gap-1">
          <dt className="text-soft">{t(`causes.figure.${row.what}`)}</dt>
          <dd className="grid gap-1.5 tabular-nums">
            {t('causes.of-limit', { value: value(row.value), limit: value(row.limit) })}
            <span aria-hidden className="bg-sunken block h-1.5 overflow-hidden rounded-full">
              <span
                className="bg-good block h-full rounded-full"
                style={{ width: `${Math.max(1, row.share * 100)}%` }}
              />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
