/** What a check saw, each with its place in the source as a link. */
import type { EvidenceInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { VisibleText } from '../evidence/visible-text'

export function EvidenceList({ evidence }: { evidence: readonly EvidenceInWords[] }) {
  if (evidence.length === 0) return null
  return (
    <dl className="grid gap-3 text-sm">
      {evidence.map((item, index) => (
        // Evidence has no name of its own and never changes order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="grid gap-1">
          <dt className="text-soft flex flex-wrap gap-x-3">
            <bdi>
              <VisibleText text={item.label} />
            </bdi>
            <Place {...item} />
          </dt>
          <dd className="bg-sunken rounded-md px-3 py-2 font-mono [overflow-wrap:anywhere] whitespace-pre-wrap">
            <bdi>
              <VisibleText text={item.value} />
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Place({ line, column, byte, tag }: EvidenceInWords) {
  const { t } = useWords()
  const inLine =
    line === undefined
      ? null
      : column === undefined
        ? t('findings.place.line', { line })
        : t('findings.place.column', { line, column })
  const atByte = byte === undefined ? null : t('findings.place.byte', { byte })
  const text =
    inLine && atByte ? t('findings.place.both', { line: inLine, byte: atByte }) : (inLine ?? atByte)
  if (text === null) return null
  const href = tag === undefined ? (line === undefined ? null : `#L${line}`) : `#source-tag-${tag}`
  return href ? (
    <a href={href} className="text-accent tabular-nums underline underline-offset-4">
      {text}
    </a>
  ) : (
    <span className="tabular-nums">{text}</span>
  )
}
