/** What was measured, as small bars against its limit; the words say the same without the bar. */
import { limit } from '@/lib/preview/vocabulary/limits'
import type { Quantity } from '@/lib/preview/vocabulary/message'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import type { ScreenCode } from '@/lib/preview/words/screen-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'

interface Measured {
  name: ScreenCode
  value: Quantity
  limit: Quantity
  /** Of the limit. */
  share: number
}

export function MeasuredFigures({ fetch, image }: Pick<ReportInWords, 'fetch' | 'image'>) {
  const { t, value } = useWords()
  const rows = measuredOf({ fetch, image })
  if (rows.length === 0) return null
  return (
    <dl className="grid gap-x-6 gap-y-3 px-4 py-4 text-sm sm:grid-cols-2 sm:px-5">
      {rows.map((row) => (
        <div key={row.name} className="grid gap-1">
          <dt className="text-soft">{t(row.name)}</dt>
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

function measuredOf({ fetch, image }: Pick<ReportInWords, 'fetch' | 'image'>): Measured[] {
  // What refuses a visitor is no page to measure.
  if (fetch.charset === null) return []
  const headMs = fetch.timings?.headCompleteMs ?? null
  const bytesMax = limit('imageBytesMax')
  const headMax = limit('headBytesMax')
  const timeMax = limit('pageTimeFast')
  return [
    ...(headMs === null ? [] : [against('causes.figure.page', { ms: headMs, beside: timeMax }, { ms: timeMax }, headMs / timeMax)]),
    ...(fetch.headEndByte === null
      ? []
      : [against('causes.figure.head', { bytes: fetch.headEndByte, beside: headMax }, { bytes: headMax }, fetch.headEndByte / headMax)]),
    ...(image === null || image.width === null
      ? []
      : [against('causes.figure.image', { bytes: image.bytes, beside: bytesMax }, { bytes: bytesMax }, image.bytes / bytesMax)]),
  ] // prettier-ignore
}

const against = (name: ScreenCode, value: Quantity, max: Quantity, share: number): Measured => ({
  name,
  value,
  limit: max,
  share,
})
