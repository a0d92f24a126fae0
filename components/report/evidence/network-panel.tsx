/** How the page was fetched: hops, timings, headers, and the command that repeats our request. */
import type { Report } from '@/lib/preview/report/schema'
import { EmptyState } from '../../ui/empty-state'
import { CodeBlock } from '../findings/code-block'
import { HopList } from './hop-list'
import { bytesText, msText } from './quantities'
import { timingRows } from './timing-rows'
import { VisitsTable } from './visits-table'
import { Waterfall } from './waterfall'

export type NetworkPanelProps = Pick<Report, 'fetch' | 'image' | 'visits'>

const STOPPED = {
  'head-complete': 'at the end of the head',
  limit: 'at the limit for the head',
  'end-of-body': 'at the end of the page',
  'cut-off': 'because the connection ended early',
} as const

export function NetworkPanel({ fetch: page, image, visits }: NetworkPanelProps) {
  const facts = [
    ['Asked as', page.userAgent],
    ['Status', page.status === null ? 'no answer' : String(page.status)],
    [
      'Read',
      page.bytesDecoded === null
        ? null
        : `${bytesText(page.bytesDecoded)}${page.bytesOnWire === null ? '' : `, ${bytesText(page.bytesOnWire)} on the wire`}`,
    ],
    ['Stopped', page.stoppedBecause ? STOPPED[page.stoppedBecause] : null],
    ['Encoding', page.charset ? `${page.charset.used}, from the ${CHARSET_FROM[page.charset.from]}` : null],
  ] as const
  return (
    <div className="grid gap-8">
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt className="text-soft">{label}</dt>
              <dd className="[overflow-wrap:anywhere] tabular-nums">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {page.timings ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">Page, {msText(page.timings.totalMs)}</h3>
          <Waterfall title="Times of the page request" rows={timingRows(page.timings)} />
        </section>
      ) : null}
      {image ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">
            Image, {msText(image.timings.totalMs)}
            <span className="text-soft font-normal">
              {' '}
              · {image.bytesExact ? '' : 'more than '}
              {bytesText(image.bytes)}
            </span>
          </h3>
          <Waterfall title="Times of the image request" rows={timingRows(image.timings)} />
        </section>
      ) : null}
      {visits.length > 0 ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">Visitors</h3>
          <p className="text-soft max-w-prose text-sm">
            The same page, asked for as others ask. The times of the later visits are not WhatsApp’s: they ran
            side by side.
          </p>
          <VisitsTable visits={visits} />
        </section>
      ) : null}
      <section className="grid gap-3">
        <h3 className="text-base font-semibold">Page: requests and answers</h3>
        {page.hops.length > 0 ? (
          <HopList hops={page.hops} what="page request" />
        ) : (
          <EmptyState title="No answer" heading="h3">
            No server answered, so there are no headers to show.
          </EmptyState>
        )}
      </section>
      {image && image.hops.length > 0 ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">Image: requests and answers</h3>
          <HopList hops={image.hops} what="image request" />
        </section>
      ) : null}
      {page.curl ? (
        <section className="grid gap-3">
          <h3 className="text-base font-semibold">Repeat our request</h3>
          <CodeBlock code={page.curl} label="Command that repeats our request" copyLabel="Copy the command" />
        </section>
      ) : null}
    </div>
  )
}

const CHARSET_FROM = {
  bom: 'byte order mark',
  header: 'header',
  meta: 'meta tag',
  default: 'default',
} as const
