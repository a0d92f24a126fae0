/** The raw head as it was read, with the byte of each line and the place where the client stops; what matters little is folded. */
import { Fragment, type ReactNode } from 'react'
import { limit } from '@/lib/preview/vocabulary/limits'
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../../ui/class-names'
import { CopyButton } from '../../../ui/copy-button'
import { EmptyState } from '../../../ui/empty-state'
import { withElements } from '../../../words/with-elements'
import type { SourceDoor } from '../evidence-door'
import { OpenGap } from './open-gap'
import { SourceRowFrame } from './source-row-frame'
import { VisibleText } from '../visible-text'
import { type SourceFold, type SourceLine, type SourcePiece, sourceRows } from './source-lines'

export interface SourceViewProps {
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  /** The encoding it was decoded from. */
  charset: string | null
  tags: readonly TagInWords[]
  /** Lines that evidence points at, besides those of the tags. */
  lines?: readonly number[]
  door: SourceDoor
}

export function SourceView({ headText, charset, tags, lines = [], door }: SourceViewProps) {
  const { t } = useWords()
  if (!headText)
    return (
      <EmptyState title={t('evidence.no-source')} heading="h3">
        {t('evidence.no-source-why')}
      </EmptyState>
    )
  const rows = sourceRows({ text: headText, charset }, tags, lines, limit('headBytesMax'))
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
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
        <CopyButton text={door.text} label={t('evidence.copy-source')} kind="secondary" />
      </div>
      <section
        aria-label={t('evidence.source-head')}
        className="border-line bg-surface overflow-hidden rounded-lg border font-mono text-sm"
      >
        <SourceRowFrame
          aria-hidden
          className="border-line text-soft border-b font-sans"
          line={t('evidence.source-line')}
          byte={t('evidence.source-byte')}
        >
          {t('evidence.source-code')}
        </SourceRowFrame>
        {rows.map((row) =>
          row.kind === 'line' ? (
            <Line key={row.line} {...row} door={door} />
          ) : (
            <Fold key={row.fromLine} {...row} door={door} />
          ),
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

function Line({ line, byte, pieces, limitBefore, door }: SourceLine & { door: SourceDoor }) {
  const { t, number } = useWords()
  const shown = (from: number, to: number): ReactNode =>
    pieces.slice(from, to).map((piece, index) => (
      // Pieces of one line never move.
      // oxlint-disable-next-line react/no-array-index-key
      <Piece key={index} {...piece} first={isFirst(pieces, from + index)} door={door} />
    ))
  const row = (content: ReactNode, isStart: boolean) => (
    <SourceRowFrame
      id={isStart ? `L${line}` : undefined}
      data-source-line={line}
      line={isStart ? String(line) : ''}
      byte={isStart ? number(byte) : ''}
    >
      <code dir="ltr">{content}</code>
    </SourceRowFrame>
  )
  if (limitBefore === null) return row(shown(0, pieces.length), true)
  return (
    <Fragment>
      {limitBefore > 0 ? row(shown(0, limitBefore), true) : null}
      <p
        data-source-limit
        className="border-fail bg-fail-ground text-fail border-y-2 px-3 py-1 font-sans font-medium"
      >
        {t('evidence.source-limit', { limit: { bytes: limit('headBytesMax') } })}
      </p>
      {row(shown(limitBefore, pieces.length), limitBefore === 0)}
    </Fragment>
  )
}

function Piece({
  text,
  from,
  gapChars,
  tag,
  read,
  first,
  door,
}: SourcePiece & { first: boolean; door: SourceDoor }) {
  const { t } = useWords()
  if (gapChars !== null)
    return (
      <OpenGap
        href={door.gapHref(from, gapChars)}
        load={door.gap.bind(null, from, gapChars)}
        title={t('evidence.source-gap-open')}
        className="bg-sunken text-soft mx-1 rounded-sm px-1 font-sans underline decoration-dotted underline-offset-4"
      >
        {t('evidence.source-gap', { count: gapChars })}
      </OpenGap>
    )
  if (tag === null) return <VisibleText text={text} />
  return (
    <mark
      id={first ? `source-tag-${tag}` : undefined}
      data-source-tag={tag}
      title={t(read ? 'evidence.source-tag-read' : 'evidence.source-tag-unread')}
      className={classNames(read ? MARKS.read : MARKS.unread)}
    >
      <VisibleText text={text} />
    </mark>
  )
}

const isFirst = (pieces: readonly SourcePiece[], index: number) =>
  pieces.findIndex(({ tag }) => tag === pieces[index]?.tag) === index

function Fold({ fromLine, toLine, byte, from, chars, text, door }: SourceFold & { door: SourceDoor }) {
  const { t, number } = useWords()
  const size = { lines: toLine - fromLine + 1, count: Math.max(0, chars) }
  const place = { line: '⋯', byte: number(byte) }
  const look = 'border-line bg-sunken text-soft min-h-8 items-center border-y font-sans'
  if (text === null)
    return (
      <OpenGap
        href={door.gapHref(from, chars)}
        load={door.gap.bind(null, from, chars)}
        title={t('evidence.source-gap-open')}
        className="block -outline-offset-2"
      >
        <SourceRowFrame {...place} className={look}>
          <span className="underline decoration-dotted underline-offset-4">
            {t('evidence.source-fold', size)}
          </span>
        </SourceRowFrame>
      </OpenGap>
    )
  return (
    <details>
      <summary className="hover:text-ink -outline-offset-2">
        <SourceRowFrame {...place} className={look}>
          <span className="underline decoration-dotted underline-offset-4">
            {t('evidence.source-fold', size)}
          </span>
        </SourceRowFrame>
      </summary>
      <SourceRowFrame line={String(fromLine)} byte={number(byte)}>
        <code dir="ltr">
          <VisibleText text={text} />
        </code>
      </SourceRowFrame>
    </details>
  )
}
