/** Where each line of a decoded source begins in the bytes of the page. Pure. */
import type { TagInWords } from '@/lib/preview/words/report-in-words'

export interface SourceText {
  text: string
  /** The WHATWG name of the encoding it was decoded from; null when nothing was said. */
  charset: string | null
}
export interface LineAt {
  text: string
  /** Index of its first character in the whole text. */
  from: number
  byte: number
}

/**
 * A tag whose bytes are known sets the count right: a mark of the byte order, or a credential that was taken out, would move all that
 * follows.
 */
export function linesOf(
  { text, charset }: SourceText,
  tags: readonly Pick<TagInWords, 'line' | 'column' | 'startByte'>[],
): LineAt[] {
  const known = new Map(tags.flatMap((tag) => (tag.startByte === null ? [] : [[tag.line, tag] as const])))
  const lines: LineAt[] = []
  let [from, byte] = [0, 0]
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    if (/^[\r\n]/.test(part)) {
      byte += bytesOf(part, charset)
    } else {
      const tag = known.get(lines.length + 1)
      if (tag && tag.startByte !== null)
        byte = Math.max(byte, tag.startByte - bytesOf(part.slice(0, tag.column - 1), charset))
      lines.push({ text: part, from, byte })
      byte += bytesOf(part, charset)
    }
    from += part.length
  }
  return lines
}

const encoder = new TextEncoder()
const SINGLE_BYTE = /^(windows-|iso-8859-|koi8-|macintosh|x-mac-|ibm866|us-ascii|latin1)/i

/** Exact for UTF-8, UTF-16 and encodings of one byte; of the others every sign beyond ASCII counts as two. */
export function bytesOf(text: string, charset: string | null): number {
  if (charset === null || /^utf-?8$/i.test(charset)) return encoder.encode(text).length
  if (/^utf-?16/i.test(charset)) return text.length * 2
  if (SINGLE_BYTE.test(charset)) return text.length
  return text.length + (text.match(/[^\0-\x7f]/g)?.length ?? 0)
}

/** The index before which a text has so many bytes; never between the halves of one sign. */
export function indexAtByte(text: string, bytes: number, charset: string | null): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (bytesOf(text.slice(0, middle), charset) <= bytes) low = middle
    else high = middle - 1
  }
  return /[\ud800-\udbff]/.test(text[low - 1] ?? '') ? low - 1 : low
}
