/** What was measured, as small bars against its limit; the words say the same without the bar. */
import { measuredOf } from '@/lib/preview/report/measured'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'

export function MeasuredFigures({ fetch, image }: Pick<ReportInWords, 'fetch' | 'image'>) {
  const { t, value } = useWords()
  const rows = measuredOf({ fetch, image })
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
                className={classNames('block h-full rounded-full', row.share > 1 ? 'bg-fail' : 'bg-good')}
                style={{ width: `${Math.min(100, Math.max(1, row.share * 100))}%` }}
              />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
