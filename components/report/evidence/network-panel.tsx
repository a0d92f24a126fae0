/** How the page was fetched: hops, timings, headers, and the command that repeats our request. */
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { EmptyState } from '../../ui/empty-state'
import { CodeBlock } from '../findings/code-block'
import { HopList } from './hop-list'
import { timingRows } from './timing-rows'
import { VisitsTable } from './visits-table'
import { Waterfall } from './waterfall'

export type NetworkPanelProps = Pick<ReportInWords, 'fetch' | 'image' | 'visits' | 'source'>

export function NetworkPanel({ fetch: page, image, visits, source }: NetworkPanelProps) {
  const words = useWords()
  const { t } = words
  // Handed over: nobody was asked, so nobody failed to respond.
  const given = source && page.status === null && page.charset !== null ? source.kind : null
  return (
    <div className="grid gap-8">
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {pageFacts(page, given !== null, words).map(([label, fact]) =>
          fact === null ? null : (
            <div key={label}>
              <dt className="text-soft">{label}</dt>
              <dd className="[overflow-wrap:anywhere] tabular-nums">{fact}</dd>
            </div>
          ),
        )}
      </dl>
      {page.timings ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">
            {t('evidence.page-took', { time: { ms: page.timings.totalMs } })}
          </h3>
          <Waterfall title={t('evidence.page-times')} rows={timingRows(page.timings, t)} />
        </section>
      ) : null}
      {image ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">
            {t('evidence.image-took', { time: { ms: image.timings.totalMs } })}
            <span className="text-soft font-normal"> · {weightOf(image, words)}</span>
          </h3>
          <Waterfall title={t('evidence.image-times')} rows={timingRows(image.timings, t)} />
        </section>
      ) : null}
      {visits.length > 0 ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">{t('evidence.visitors')}</h3>
          <p className="text-soft max-w-prose text-sm">{t('evidence.visitors-note')}</p>
          <VisitsTable visits={visits} />
        </section>
      ) : null}
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">{t('evidence.page-hops')}</h3>
        {page.hops.length > 0 ? (
          <HopList hops={page.hops} what="page" />
        ) : (
          <EmptyState title={t(given ? `source.${given}` : 'evidence.no-hops')} heading="h3">
            {t(given ? `source.${given}-note` : 'evidence.no-hops-why')}
          </EmptyState>
        )}
      </section>
      {image && image.hops.length > 0 ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">{t('evidence.image-hops')}</h3>
          <HopList hops={image.hops} what="image" />
        </section>
      ) : null}
      {page.curl ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">{t('evidence.repeat')}</h3>
          <CodeBlock
            code={page.curl}
            label={t('evidence.repeat-command')}
            copyLabel={t('evidence.copy-command')}
          />
        </section>
      ) : null}
    </div>
  )
}

/** Label and value; null when there is nothing to say. */
function pageFacts(page: ReportInWords['fetch'], isGiven: boolean, { t, value }: ScreenWords) {
  const { userAgent, status, bytesDecoded, bytesOnWire, stoppedBecause, charset } = page
  const read = bytesDecoded === null ? null : { bytes: bytesDecoded }
  return [
    [t('evidence.requested-as'), isGiven ? null : userAgent],
    [t('evidence.status'), isGiven ? null : status === null ? t('evidence.no-response') : String(status)],
    [
      t('evidence.read'),
      read &&
        (bytesOnWire === null
          ? value(read)
          : t('evidence.read-on-wire', { read, wire: { bytes: bytesOnWire } })),
    ],
    [t('evidence.stopped'), stoppedBecause && t(`evidence.stopped.${stoppedBecause}`)],
    [
      t('evidence.encoding'),
      charset && t('evidence.encoding-from', { charset: charset.used, from: charset.from }),
    ],
  ] as const
}

function weightOf(
  { bytes, bytesExact }: NonNullable<ReportInWords['image']>,
  { t, value }: ScreenWords,
): string {
  return bytesExact ? value({ bytes }) : t('evidence.image-weight-more', { weight: { bytes } })
}
