/** What a check saw, each with its place in the source as a link. */
import type { Finding } from '@/lib/preview/report/schema'
import { countText } from '../evidence/quantities'

export function EvidenceList({ evidence }: { evidence: Finding['evidence'] }) {
  if (evidence.length === 0) return null
  return (
    <dl className="grid gap-3 text-sm">
      {evidence.map((item, index) => (
        // Evidence has no name of its own and never changes order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="grid gap-1">
          <dt className="text-soft flex flex-wrap gap-x-3">
            {item.label}
            <Place {...item} />
          </dt>
          <dd className="bg-sunken rounded-md px-3 py-2 font-mono [overflow-wrap:anywhere] whitespace-pre-wrap">
            <bdi>{item.value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Place({ line, column, byte, tag }: Finding['evidence'][number]) {
  const words = [
    line === undefined ? null : `line ${countText(line)}${column === undefined ? '' : `:${column}`}`,
    byte === undefined ? null : `byte ${countText(byte)}`,
  ].filter(Boolean)
  if (words.length === 0) return null
  const href = tag === undefined ? (line === undefined ? null : `#L${line}`) : `#source-tag-${tag}`
  const text = words.join(', ')
  return href ? (
    <a href={href} className="text-accent tabular-nums underline underline-offset-4">
      {text}
    </a>
  ) : (
    <span className="tabular-nums">{text}</span>
  )
}
