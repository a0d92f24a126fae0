/** The chain of requests: each with its status, address and headers. */
import type { HopFact } from '@/lib/preview/vocabulary/facts'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { withElements } from '../../words/with-elements'
import { HeadersFold } from './headers-fold'

export interface HopListProps {
  hops: readonly HopFact[]
  /** What was requested. */
  what: 'page' | 'image'
}

export function HopList({ hops, what }: HopListProps) {
  const { t, value } = useWords()
  return (
    <ol className="grid gap-3">
      {hops.map((hop, index) => (
        // The same address can come twice in one chain.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="border-line bg-surface rounded-lg border px-4 py-3 text-sm">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Badge className="tabular-nums">{hop.status}</Badge>
            <span className="min-w-0 flex-1 font-mono [overflow-wrap:anywhere]">
              <bdi dir="ltr">{hop.url}</bdi>
            </span>
            <span className="text-soft tabular-nums">{value({ ms: hop.timings.totalMs })}</span>
          </div>
          {hop.location ? (
            <p className="text-soft mt-1 [overflow-wrap:anywhere]">
              {withElements((at) => t('evidence.redirects-to', at), {
                address: <bdi dir="ltr">{hop.location}</bdi>,
              })}
            </p>
          ) : null}
          {hop.address ? (
            <p className="text-soft mt-1">{t('evidence.response-from', { address: hop.address })}</p>
          ) : null}
          <HeadersFold headers={hop.headers} caption={t(`evidence.${what}-headers`, { number: index + 1 })} />
        </li>
      ))}
    </ol>
  )
}
