/** Decodes a page as the Android client does: byte order mark, then the header, then the meta tag, then UTF-8. */
import { isAscii, isUtf8 } from 'node:buffer'
import type { CharsetFact, CharsetSource, PageFact } from '../../vocabulary/facts'
import { findHead, type HeadRange } from './head-range'
import { attributeOf, scanAttributes } from '../markup/tag-attributes'

export interface DecodedPage {
  /** Without byte order mark, NUL and lone surrogates (a database refuses both). */
  text: string
  charset: CharsetFact
  /** The text is the bytes as UTF-8, but for a mark before and a cut character after: nothing was removed or replaced. */
  isExact: boolean
  range: HeadRange
  /** What follows the page's own text when its bytes go on with these. */
  goOn(rest: Uint8Array): MoreText
}

export interface MoreText {
  text: string
  /** The bytes of it, and where they begin in the whole: a character may have been cut. */
  bytes: Uint8Array
  startByte: number
}

/** Labels shown in a report stay short. */
const LABEL_CHARS_MAX = 60

export function decodePage(page: PageFact): DecodedPage {
  const body = Buffer.from(page.body.buffer, page.body.byteOffset, page.body.byteLength)
  // A page that was cut off may end in the middle of a character; that is not the page's fault.
  const stream = page.stoppedBecause !== 'end-of-body'
  const asUtf8 = decodeUtf8(body, stream)
  // Every encoding that can declare itself in a meta tag writes tags in ASCII, so a one-byte view is enough.
  const view = asUtf8 ?? body.toString('latin1')
  const viewRange = findHead(view)
  // A text that was pasted has no bytes of its own: they are ours, and UTF-8, whatever its tags say.
  const isText = page.given === 'pasted'
  const inHeader = labelIn(page.contentType ?? '')
  const inMeta = metaLabels(view, viewRange)
  const bom = bomOf(body)

  const declared: { from: CharsetSource; label: string; encoding: string | null }[] = []
  const declare = (from: CharsetSource, label: string | null) =>
    label && !isText && declared.push({ from, label, encoding: encodingOf(label) })
  declare('bom', bom)
  declare('header', inHeader)
  for (const label of inMeta) declare('meta', label)
  const unknown = declared.find(({ encoding }) => encoding === null)
  const known = declared.find(({ encoding }) => encoding !== null)
  const from = known?.from ?? 'default'
  const used = adjust(known?.encoding ?? 'utf-8', from)

  const isThat = used === 'utf-8' || (!ASCII_MEANS_OTHER.test(used) && isAscii(body))
  const sound = asUtf8 !== null && isThat ? asUtf8 : decodeStrictly(body, used, stream)
  const charset: CharsetFact = {
    used,
    from,
    inHeader: inHeader && cut(inHeader),
    inMeta: inMeta[0] === undefined ? null : cut(inMeta[0]),
    unknownLabel: unknown ? cut(unknown.label) : null,
    malformed: sound === null,
    byMeta: null,
  }
  const decoded = sound ?? new TextDecoder(used).decode(body, { stream })
  // Sound UTF-8 holds no lone surrogate, and NUL only where the bytes do.
  const isExact = decoded === asUtf8 && !body.includes(0)
  const text = isExact ? decoded : cleanText(decoded)
  return {
    text,
    charset,
    isExact,
    range: text === view ? viewRange : findHead(text),
    goOn: (rest) => {
      // Sound UTF-8 needs no more than its last character; other encodings may have got into a state.
      const startByte = isExact && stream ? endOfCharacters(body) : 0
      const bytes = Buffer.concat([body.subarray(startByte), rest])
      const decoder = new TextDecoder(used, { ignoreBOM: startByte > 0 })
      const more = cleanText(decoder.decode(bytes, { stream: true }))
      return { text: startByte > 0 ? more : more.slice(text.length), bytes, startByte }
    },
  }
}

/** Without what a database refuses: NUL and lone surrogates. */
function cleanText(decoded: string): string {
  const text = decoded.replaceAll('\0', '')
  return text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, '')
}

/** In all others a byte below 0x80 is the ASCII character. */
const ASCII_MEANS_OTHER = /^(utf-16|iso-2022)/

const cut = (label: string): string => label.slice(0, LABEL_CHARS_MAX)

/** The encoding's WHATWG name; null for labels no decoder knows, for UTF-7 and for the replacement encodings. */
function encodingOf(label: string): string | null {
  if (/^utf-?8$/i.test(label)) return 'utf-8'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** A meta tag that could be read as ASCII cannot be in UTF-16, and x-user-defined means windows-1252 (WHATWG). */
function adjust(encoding: string, from: CharsetSource): string {
  if (from === 'meta' && encoding.startsWith('utf-16')) return 'utf-8'
  return encoding === 'x-user-defined' ? 'windows-1252' : encoding
}

function bomOf(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8'
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le'
  return body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null
}

/** What a strict decoder makes of it, many times faster: most pages are UTF-8, whatever they declare. */
function decodeUtf8(body: Buffer, stream: boolean): string | null {
  const end = stream ? endOfCharacters(body) : body.length
  if (!isUtf8(body.subarray(0, end))) return null
  if (decodeStrictly(body.subarray(end), 'utf-8', stream) === null) return null
  return body.toString('utf8', bomOf(body) === 'utf-8' ? 3 : 0, end)
}

/** Where a last character begins that is not whole; otherwise the end. */
function endOfCharacters(body: Buffer): number {
  for (let at = body.length - 1; at >= Math.max(0, body.length - 3); at -= 1) {
    const byte = body[at] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const bytes = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    return at + bytes > body.length ? at : body.length
  }
  return body.length
}

/** Null when some bytes are no text in this encoding. */
function decodeStrictly(body: Buffer, encoding: string, stream: boolean): string | null {
  if (body.length === 0) return ''
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body, { stream })
  } catch {
    return null
  }
}

function labelIn(contentType: string): string | null {
  const match = /charset\s{0,9}=\s{0,9}["']?([^\s"';,]{1,200})/i.exec(contentType)
  return match?.[1] ?? null
}

/** The labels declared by meta tags of the head, wherever they are in it, comments left out, up to one that is known. */
function metaLabels(view: string, { headEnd }: HeadRange): string[] {
  const head = view.slice(0, headEnd ?? view.length)
  const labels: string[] = []
  const start = /<!--|<meta[\s/]/gi
  for (let match = start.exec(head); match && labels.length < 10; match = start.exec(head)) {
    const comment = match[0] === '<!--'
    const end = comment ? head.indexOf('-->', match.index + 2) : head.indexOf('>', match.index)
    if (end === -1) break
    start.lastIndex = end
    const label = comment ? null : labelOfMeta(head.slice(match.index + '<meta'.length, end))
    if (!label) continue
    labels.push(label)
    if (encodingOf(label) !== null) break
  }
  return labels
}

function labelOfMeta(tag: string): string | null {
  const { attributes } = scanAttributes(tag)
  const charset = attributeOf(attributes, 'charset')?.value?.trim()
  if (charset) return charset
  const names = attributeOf(attributes, 'http-equiv')?.value?.trim().toLowerCase()
  return names === 'content-type' ? labelIn(attributeOf(attributes, 'content')?.value ?? '') : null
}
