/** Cuts the head that was read to what is worth showing: lines with tags, a little around them, folds between. Pure and bounded. */
import type { TagInWords } from '@/lib/preview/words/report-in-words'

type SourceTag = Pick<TagInWords, 'line' | 'column' | 'source' | 'readBy'>
export interface SourcePiece {
  /** Empty in a gap. */
  text: string
  /** How many characters of a long line are left out here; null for what is there. */
  gapChars: number | null
  /** Index of the tag this piece is, or null for plain text. */
  tag: number | null
  read: boolean
}
export type SourceRow =
  | { kind: 'line'; line: number; pieces: SourcePiece[] }
  | { kind: 'fold'; fromLine: number; toLine: number; chars: number; text: string | null }

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

export function sourceRows(
  text: string,
  tags: readonly SourceTag[],
  wanted: readonly number[] = [],
): SourceRow[] {
  const lines = text.split(/\r\n|\n|\r/)
  const marks = marksByLine(lines, tags)
  const keep = new Set<number>()
  for (const line of [...marks.keys(), ...wanted])
    for (let near = line - CONTEXT_LINES; near <= line + CONTEXT_LINES; near++)
      if (near >= 1 && near <= lines.length) keep.add(near)
  const rows: SourceRow[] = []
  let budget = FOLDS_CHARS_MAX
  for (let line = 1; line <= lines.length; line++) {
    if (rows.length >= ROWS_MAX) {
      const chars = charsOf(lines.slice(line - 1))
      return [...rows, { kind: 'fold', fromLine: line, toLine: lines.length, chars, text: null }]
    }
    if (keep.has(line)) {
      rows.push({ kind: 'line', line, pieces: pieces(lines[line - 1] ?? '', marks.get(line) ?? []) })
      continue
    }
    const fromLine = line
    while (line < lines.length && !keep.has(line + 1)) line++
    const left = lines.slice(fromLine - 1, line)
    const chars = charsOf(left)
    if (left.length <= SHORT_LINES && chars <= LINE_CHARS_MAX) {
      left.forEach((each, index) =>
        rows.push({ kind: 'line', line: fromLine + index, pieces: pieces(each, []) }),
      )
      continue
    }
    const shown = chars <= Math.min(FOLD_CHARS_MAX, budget)
    if (shown) budget -= chars
    rows.push({ kind: 'fold', fromLine, toLine: line, chars, text: shown ? left.join('\n') : null })
  }
  return rows
}

const charsOf = (lines: readonly string[]) => lines.reduce((sum, each) => sum + each.length + 1, -1)

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

function pieces(line: string, marks: readonly Mark[]): SourcePiece[] {
  const out: SourcePiece[] = []
  const long = line.length > LINE_CHARS_MAX
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue
    plain(out, line.slice(at, mark.start), long, at > 0, true)
    out.push({ text: line.slice(mark.start, mark.end), gapChars: null, tag: mark.tag, read: mark.read })
    at = mark.end
  }
  plain(out, line.slice(at), long, marks.length > 0, false)
  return out
}

const PLAIN: SourcePiece = { text: '', gapChars: null, tag: null, read: false }

/** Text between tags; in a long line only what touches a tag stays. */
function plain(out: SourcePiece[], text: string, long: boolean, afterTag: boolean, beforeTag: boolean): void {
  if (text === '') return
  const push = (part: string) => part && out.push({ ...PLAIN, text: part })
  const kept = CONTEXT_CHARS * 2
  if (!long || text.length <= kept) return void push(text)
  const head = afterTag || !beforeTag ? text.slice(0, CONTEXT_CHARS) : ''
  const tail = beforeTag ? text.slice(-CONTEXT_CHARS) : ''
  push(head)
  out.push({ ...PLAIN, gapChars: text.length - head.length - tail.length })
  push(tail)
}
