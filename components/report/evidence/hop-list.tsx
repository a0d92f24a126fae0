/** The chain of requests: each with its status, address and headers. */
import type { HopFact } from '@/lib/preview/vocabulary/facts'
import { Badge } from '../../ui/badge'
import { HeadersFold } from './headers-fold'
import { msText } from './quantities'

export interface HopListProps {
  hops: readonly HopFact[]
  /** e.g. "page request". */
  what: string
}

export function HopList({ hops, what }: HopListProps) {
  return (
    <ol className="grid gap-3">
      {hops.map((hop, index) => (
        // The same address can answer twice in one chain.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="border-line bg-surface rounded-lg border px-4 py-3 text-sm">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Badge className="tabular-nums">{hop.status}</Badge>
            <span className="min-w-0 flex-1 font-mono [overflow-wrap:anywhere]">
              <bdi dir="ltr">{hop.url}</bdi>
            </span>
            <span className="text-soft tabular-nums">{msText(hop.timings.totalMs)}</span>
          </div>
          {hop.location ? (
            <p className="text-soft mt-1 [overflow-wrap:anywhere]">
              Redirects to <bdi dir="ltr">{hop.location}</bdi>
            </p>
          ) : null}
          {hop.address ? <p className="text-soft mt-1">Answered by {hop.address}</p> : null}
          <HeadersFold headers={hop.headers} of={`${what} ${index + 1}`} />
        </li>
      ))}
    </ol>
  )
}
