/** Finds the head as a client that looks for the literal `<head…>` and `</head>` finds it. */
import { HEAD_CLOSE, HEAD_OPEN } from '../../vocabulary/tags'

export interface HeadRange {
  /** Indexes of the text such a client reads: inside the head, or all of it when there is no whole head. */
  start: number
  end: number
  /** True when both ends were found. */
  literal: boolean
  /** Index just after the first `</head>`, with or without an opening one; null when there is none. */
  headEnd: number | null
  /** Index of the `<head`; -1 when there is none. */
  opener: number
}

const OPEN = new RegExp(HEAD_OPEN, 'gi')
const CLOSE = new RegExp(HEAD_CLOSE, 'iy')
/** One less than the longest of both, so that a word at the end of what is known is found. */
const OVERLAP_CHARS = 6

/** `known` is the range of a text with which this one begins, and which had no whole head. */
export function findHead(text: string, known: HeadRange | null = null): HeadRange {
  const from = known ? Math.max(0, known.end - OVERLAP_CHARS) : 0
  const opener = known && known.opener !== -1 ? known.opener : openerIn(text, from)
  const start = opener === -1 ? 0 : text.indexOf('>', opener) + 1
  const close = start > 0 ? closeIn(text, Math.max(start, from)) : -1
  if (close !== -1) return { start, end: close, literal: true, headEnd: close + '</head>'.length, opener }
  const headEnd = known?.headEnd ?? behind(closeIn(text, from))
  return { start: 0, end: text.length, literal: false, headEnd, opener }
}

const behind = (close: number): number | null => (close === -1 ? null : close + '</head>'.length)

function openerIn(text: string, from: number): number {
  OPEN.lastIndex = from
  return OPEN.exec(text)?.index ?? -1
}

/** Closing tags are few, and looking for their two signs costs next to nothing. */
function closeIn(text: string, from: number): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    CLOSE.lastIndex = at
    if (CLOSE.test(text)) return at
  }
  return -1
}
