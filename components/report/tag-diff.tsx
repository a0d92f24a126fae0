/** Changed tags as a line diff: what went, what came; sign and word, not colour alone. */
import { classNames } from '../ui/class-names'

export interface TagChange {
  key: string
  /** The tag as it stood in the source; null when it was not there. */
  before: string | null
  after: string | null
}

export function TagDiff({ changes }: { changes: readonly TagChange[] }) {
  if (changes.length === 0) return <p className="text-soft text-sm">The tags are the same as before.</p>
  return (
    <div className="divide-line border-line bg-surface divide-y overflow-hidden rounded-lg border font-mono text-sm">
      {changes.map((change, index) => (
        // One key can stand twice in a page.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          <Row sign="−" word="Removed" text={change.before} />
          <Row sign="+" word="Added" text={change.after} />
        </div>
      ))}
    </div>
  )
}

function Row({ sign, word, text }: { sign: string; word: string; text: string | null }) {
  if (text === null) return null
  const Element = sign === '+' ? 'ins' : 'del'
  return (
    <Element
      className={classNames(
        'grid grid-cols-[32px_minmax(0,1fr)] no-underline',
        sign === '+' ? 'bg-mark-read' : 'bg-mark-unread text-soft',
      )}
    >
      <span aria-hidden className="py-1 text-center select-none">
        {sign}
      </span>
      <span className="sr-only">{word}: </span>
      <code dir="ltr" className="py-1 pr-3 [overflow-wrap:anywhere] whitespace-pre-wrap">
        {text}
      </code>
    </Element>
  )
}
