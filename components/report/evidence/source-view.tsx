/** The raw head as it was read: tags that WhatsApp reads are marked, others marked differently, the rest folded. */
import type { ReportTag } from '@/lib/preview/report/schema'
import { classNames } from '../../ui/class-names'
import { EmptyState } from '../../ui/empty-state'
import { countText, plural } from './quantities'
import { sourceRows, type SourcePiece, type SourceRow } from './source-lines'

export interface SourceViewProps {
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  tags: readonly ReportTag[]
  /** Lines that evidence points at, besides those of the tags. */
  lines?: readonly number[]
}

export function SourceView({ headText, tags, lines = [] }: SourceViewProps) {
  if (!headText)
    return (
      <EmptyState title="No source to show" heading="h3">
        Nothing was read from this page, or the source of this check was not kept.
      </EmptyState>
    )
  return (
    <div className="grid gap-3">
      <p className="text-soft flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <span>
          <mark className={MARKS.read}>Marked and underlined</mark> is read by WhatsApp.
        </span>
        <span>
          <mark className={MARKS.unread}>Dotted</mark> is there, but not read.
        </span>
        <span className="tabular-nums">{countText(headText.length)} characters were read.</span>
        {tags.some(({ place }) => place === 'behind-limit') ? (
          <span>WhatsApp stops after the first 300 KB; we read on to find the other tags.</span>
        ) : null}
      </p>
      <section
        aria-label="Source of the head"
        className="border-line bg-surface overflow-hidden rounded-lg border font-mono text-sm"
      >
        {sourceRows(headText, tags, lines).map((row) =>
          row.kind === 'line' ? <Line key={row.line} {...row} /> : <Fold key={row.fromLine} {...row} />,
        )}
      </section>
    </div>
  )
}

const MARKS = {
  read: 'rounded-sm bg-mark-read text-ink underline decoration-accent decoration-2 underline-offset-4',
  unread:
    'rounded-sm bg-mark-unread text-ink underline decoration-edge decoration-dotted decoration-2 underline-offset-4',
}
const ROW = 'grid grid-cols-[56px_minmax(0,1fr)] gap-3 pr-3'
const NUMBER = 'py-0.5 text-right text-soft tabular-nums select-none'
const TEXT = 'py-0.5 whitespace-pre-wrap [overflow-wrap:anywhere]'

function Line({ line, pieces }: Extract<SourceRow, { kind: 'line' }>) {
  return (
    <div id={`L${line}`} data-source-line={line} className={ROW}>
      <span className={NUMBER}>{line}</span>
      <code dir="ltr" className={TEXT}>
        {pieces.map((piece, index) => (
          // Pieces of one line never move.
          // oxlint-disable-next-line react/no-array-index-key
          <Piece key={index} {...piece} first={isFirst(pieces, index)} />
        ))}
      </code>
    </div>
  )
}

function Piece({ text, tag, read, first }: SourcePiece & { first: boolean }) {
  if (tag === null) return text
  return (
    <mark
      id={first ? `source-tag-${tag}` : undefined}
      data-source-line={tag}
      title={read ? 'Read by WhatsApp' : 'Not read by WhatsApp'}
      className={classNames(read ? MARKS.read : MARKS.unread)}
    >
      {text}
    </mark>
  )
}

const isFirst = (pieces: readonly SourcePiece[], index: number) =>
  pieces.findIndex(({ tag }) => tag === pieces[index]?.tag) === index

function Fold({ fromLine, toLine, chars, text }: Extract<SourceRow, { kind: 'fold' }>) {
  const lines = plural(toLine - fromLine + 1, 'line')
  const words = `${lines}, ${countText(Math.max(0, chars))} characters`
  const look = 'min-h-8 items-center border-y border-line bg-sunken font-sans text-soft'
  if (text === null)
    return (
      <div className={classNames(ROW, look)}>
        <span className="text-right">⋯</span>
        <span>{words}, left out</span>
      </div>
    )
  return (
    <details>
      <summary className={classNames(ROW, look, 'hover:text-ink -outline-offset-2')}>
        <span aria-hidden className="text-right">
          ⋯
        </span>
        <span>{words}</span>
      </summary>
      <div className={ROW}>
        <span className={NUMBER}>{fromLine}</span>
        <code dir="ltr" className={TEXT}>
          {text}
        </code>
      </div>
    </details>
  )
}
