/** Cuts the head that was read to what is worth showing: lines with tags, a little around them, folds between. Pure and bounded. */
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { bytesOf, indexAtByte, linesOf, type SourceText } from './source-bytes'

type SourceTag = Pick<TagInWords, 'line' | 'column' | 'source' | 'readBy' | 'startByte'>
export interface SourcePiece {
  /** Empty in a gap. */
  text: string
  /** Index in the whole text. */
  from: number
  /** How many characters of a long line are left out here; null for what is there. */
  gapChars: number | null
  /** Index of the tag this piece is, or null for plain text. */
  tag: number | null
  read: boolean
}
export interface SourceLine {
  kind: 'line'
  line: number
  /** Of its first character, in the decompressed page. */
  byte: number
  pieces: SourcePiece[]
  /** The pieces from here on are beyond the limit, which is reached inside of this line or at its start; null elsewhere. */
  limitBefore: number | null
}
/** `from` and `chars`: in the whole text. */
export interface SourceFold {
  kind: 'fold'
  fromLine: number
  toLine: number
  byte: number
  from: number
  chars: number
  text: string | null
}
export type SourceRow = SourceLine | SourceFold

/** Lines kept before and after a line with a tag. */
const CONTEXT_LINES = 2
/** Characters kept on each side of a tag in a long line. */
const CONTEXT_CHARS = 120
/** A gap as short as this is not worth a fold. */
const SHORT_LINES = 3
const LINE_CHARS_MAX = 400
/** Above this a fold only says how much it leaves out. */
const FOLD_CHARS_MAX = 4_000
const FOLDS_CHARS_MAX = 24_000
const ROWS_MAX = 1_200

/** `limitBytes`: where the client stops reading. */
export function sourceRows(
  source: SourceText,
  tags: readonly SourceTag[],
  wanted: readonly number[] = [],
  limitBytes = Infinity,
): SourceRow[] {
  const lines = linesOf(source, tags)
  const texts = lines.map(({ text }) => text)
  const marks = marksByLine(texts, tags)
  const keep = new Set<number>()
  for (const line of [...marks.keys(), ...wanted])
    for (let near = line - CONTEXT_LINES; near <= line + CONTEXT_LINES; near++)
      if (near >= 1 && near <= lines.length) keep.add(near)
  const beyond = lines.findIndex(({ text, byte }) => byte + bytesOf(text, source.charset) > limitBytes)
  if (beyond !== -1) keep.add(beyond + 1)
  const rows: SourceRow[] = []
  const fold = (fromLine: number, toLine: number, text: string | null) => {
    const [first, last] = [lines[fromLine - 1], lines[toLine - 1]]
    if (!first || !last) return
    const chars = last.from + last.text.length - first.from
    rows.push({ kind: 'fold', fromLine, toLine, byte: first.byte, from: first.from, chars, text })
  }
  const show = (line: number) => {
    const one = lines[line - 1]
    if (!one) return
    const found = pieces(one.text, one.from, marks.get(line) ?? [])
    const at = line - 1 === beyond ? indexAtByte(one.text, limitBytes - one.byte, source.charset) : null
    rows.push({
      kind: 'line',
      line,
      byte: one.byte,
      ...(at === null ? { pieces: found, limitBefore: null } : splitAt(found, one.from + at)),
    })
  }
  let budget = FOLDS_CHARS_MAX
  for (let line = 1; line <= lines.length; line++) {
    if (rows.length >= ROWS_MAX) {
      fold(line, lines.length, null)
      return rows
    }
    if (keep.has(line)) {
      show(line)
      continue
    }
    const fromLine = line
    while (line < lines.length && !keep.has(line + 1)) line++
    const left = texts.slice(fromLine - 1, line)
    const chars = left.reduce((sum, each) => sum + each.length + 1, -1)
    if (left.length <= SHORT_LINES && chars <= LINE_CHARS_MAX) {
      for (let each = fromLine; each <= line; each++) show(each)
      continue
    }
    const shown = chars <= Math.min(FOLD_CHARS_MAX, budget)
    if (shown) budget -= chars
    fold(fromLine, line, shown ? left.join('\n') : null)
  }
  return rows
}

/** A tag, a gap or a text that the limit is inside of becomes two. */
function splitAt(all: readonly SourcePiece[], at: number): Pick<SourceLine, 'pieces' | 'limitBefore'> {
  const halves = all.flatMap((piece): SourcePiece[] => {
    const chars = piece.gapChars ?? piece.text.length
    const before = at - piece.from
    if (before <= 0 || before >= chars) return [piece]
    const half = (from: number, text: string, gapChars: number): SourcePiece => ({
      ...piece,
      from,
      text,
      gapChars: piece.gapChars === null ? null : gapChars,
    })
    return [
      half(piece.from, piece.text.slice(0, before), before),
      half(at, piece.text.slice(before), chars - before),
    ]
  })
  const first = halves.findIndex(({ from }) => from >= at)
  return { pieces: halves, limitBefore: first === -1 ? halves.length : first }
}

interface Mark {
  start: number
  end: number
  tag: number
  read: boolean
}

/** A tag over several lines marks each of them. */
function marksByLine(lines: readonly string[], tags: readonly SourceTag[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  tags.forEach((tag, index) => {
    const first = lines[tag.line - 1]
    if (first === undefined) return
    const parts = tag.source.split(/\r\n|\n|\r/)
    let start = Math.min(startOf(first, parts[0] ?? '', tag.column - 1), first.length)
    parts.forEach((part, offset) => {
      const line = lines[tag.line - 1 + offset]
      if (line === undefined || (part === '' && offset > 0)) return
      const mark = {
        start,
        end: Math.min(line.length, start + part.length),
        tag: index,
        read: tag.readBy.length > 0,
      }
      marks.set(tag.line + offset, [...(marks.get(tag.line + offset) ?? []), mark])
      start = 0
    })
  })
  return marks
}

/** A credential that was taken out of the line moves what follows: the last before where it was, else the first after. */
function startOf(line: string, text: string, at: number): number {
  const before = line.lastIndexOf(text, at)
  const start = before === -1 ? line.indexOf(text, at) : before
  return start === -1 ? at : start
}

function pieces(line: string, from: number, marks: readonly Mark[]): SourcePiece[] {
  const out: SourcePiece[] = []
  const long = line.length > LINE_CHARS_MAX
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue
    plain(out, line.slice(at, mark.start), from + at, { long, afterTag: at > 0, beforeTag: true })
    out.push({
      text: line.slice(mark.start, mark.end),
      from: from + mark.start,
      gapChars: null,
      tag: mark.tag,
      read: mark.read,
    })
    at = mark.end
  }
  plain(out, line.slice(at), from + at, { long, afterTag: marks.length > 0, beforeTag: false })
  return out
}

/** Text between tags; in a long line only what touches a tag stays. */
function plain(
  out: SourcePiece[],
  text: string,
  from: number,
  { long, afterTag, beforeTag }: { long: boolean; afterTag: boolean; beforeTag: boolean },
): void {
  if (text === '') return
  const push = (start: number, end: number, isGap = false) =>
    end > start &&
    out.push({
      text: isGap ? '' : text.slice(start, end),
      from: from + start,
      gapChars: isGap ? end - start : null,
      tag: null,
      read: false,
    })
  if (!long || text.length <= CONTEXT_CHARS * 2) return void push(0, text.length)
  const head = afterTag || !beforeTag ? CONTEXT_CHARS : 0
  const tail = text.length - (beforeTag ? CONTEXT_CHARS : 0)
  push(0, head)
  push(head, tail, true)
  push(tail, text.length)
}
