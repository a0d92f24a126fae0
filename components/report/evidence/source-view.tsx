/** The raw head as it was read: tags that WhatsApp reads are marked, others marked differently, the rest folded. */
import { limit } from '@/lib/preview/vocabulary/limits'
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { EmptyState } from '../../ui/empty-state'
import { withElements } from '../../words/with-elements'
import { VisibleText } from './visible-text'
import { sourceRows, type SourcePiece, type SourceRow } from './source-lines'

export interface SourceViewProps {
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  tags: readonly TagInWords[]
  /** Lines that evidence points at, besides those of the tags. */
  lines?: readonly number[]
}

export function SourceView({ headText, tags, lines = [] }: SourceViewProps) {
  const { t } = useWords()
  if (!headText)
    return (
      <EmptyState title={t('evidence.no-source')} heading="h3">
        {t('evidence.no-source-why')}
      </EmptyState>
    )
  return (
    <div className="grid gap-3">
      <p className="text-soft flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <span>
          {withElements((at) => t('evidence.source-read', at), {
            marked: <mark className={MARKS.read}>{t('evidence.source-marked')}</mark>,
          })}
        </span>
        <span>
          {withElements((at) => t('evidence.source-unread', at), {
            dotted: <mark className={MARKS.unread}>{t('evidence.source-dotted')}</mark>,
          })}
        </span>
        <span className="tabular-nums">{t('evidence.source-length', { count: headText.length })}</span>
        {tags.some(({ place }) => place === 'beyond-limit') ? (
          <span>{t('evidence.source-beyond', { limit: { bytes: limit('headBytesMax') } })}</span>
        ) : null}
      </p>
      <section
        aria-label={t('evidence.source-head')}
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

function Piece({ text, gapChars, tag, read, first }: SourcePiece & { first: boolean }) {
  const { t } = useWords()
  if (gapChars !== null) return ` ${t('evidence.source-gap', { count: gapChars })} `
  if (tag === null) return <VisibleText text={text} />
  return (
    <mark
      id={first ? `source-tag-${tag}` : undefined}
      data-source-line={tag}
      title={t(read ? 'evidence.source-tag-read' : 'evidence.source-tag-unread')}
      className={classNames(read ? MARKS.read : MARKS.unread)}
    >
      <VisibleText text={text} />
    </mark>
  )
}

const isFirst = (pieces: readonly SourcePiece[], index: number) =>
  pieces.findIndex(({ tag }) => tag === pieces[index]?.tag) === index

function Fold({ fromLine, toLine, chars, text }: Extract<SourceRow, { kind: 'fold' }>) {
  const { t } = useWords()
  const size = { lines: toLine - fromLine + 1, count: Math.max(0, chars) }
  const look = 'min-h-8 items-center border-y border-line bg-sunken font-sans text-soft'
  if (text === null)
    return (
      <div className={classNames(ROW, look)}>
        <span className="text-right">⋯</span>
        <span>{t('evidence.source-left-out', size)}</span>
      </div>
    )
  return (
    <details>
      <summary className={classNames(ROW, look, 'hover:text-ink -outline-offset-2')}>
        <span aria-hidden className="text-right">
          ⋯
        </span>
        <span>{t('evidence.source-fold', size)}</span>
      </summary>
      <div className={ROW}>
        <span className={NUMBER}>{fromLine}</span>
        <code dir="ltr" className={TEXT}>
          <VisibleText text={text} />
        </code>
      </div>
    </details>
  )
}
