/** Finds the head as a client that looks for the literal `<head…>` and `</head>` finds it. */

export interface HeadRange {
  /** Indexes of the text such a client reads: inside the head, or all of it when there is no whole head. */
  start: number
  end: number
  /** True when both ends were found. */
  literal: boolean
  /** Index just behind the first `</head>`, with or without an opening one; null when there is none. */
  headEnd: number | null
}

// Fixed words and one bounded class each: these cannot backtrack.
const OPEN = /<head[\s/>]/i
const CLOSE = /<\/head>/gi

export function findHead(text: string): HeadRange {
  const open = OPEN.exec(text)
  const start = open ? text.indexOf('>', open.index) + 1 : 0
  const close = start > 0 ? firstClose(text, start) : null
  if (close) return { start, end: close.start, literal: true, headEnd: close.end }
  const stray = firstClose(text, 0)
  return { start: 0, end: text.length, literal: false, headEnd: stray?.end ?? null }
}

function firstClose(text: string, from: number): { start: number; end: number } | null {
  CLOSE.lastIndex = from
  const match = CLOSE.exec(text)
  return match ? { start: match.index, end: CLOSE.lastIndex } : null
}
