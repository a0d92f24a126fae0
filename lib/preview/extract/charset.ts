/** Decodes a page as the Android client does: byte order mark, then the header, then the meta tag, then UTF-8. */
import type { CharsetFact, CharsetSource, PageFact } from '../facts'
import { findHead } from './head-range'
import { attributeOf, scanAttributes } from './tag-attributes'

export interface DecodedPage {
  /** Without byte order mark, NUL and lone surrogates (a database refuses both). */
  text: string
  charset: CharsetFact
}

/** Labels shown in a report stay short. */
const LABEL_CHARS_MAX = 60

export function decodePage(page: PageFact): DecodedPage {
  const { body } = page
  const inHeader = labelIn(page.contentType ?? '')
  const inMeta = metaLabels(body)
  const bom = bomOf(body)

  const declared: { from: CharsetSource; label: string }[] = []
  if (bom) declared.push({ from: 'bom', label: bom })
  if (inHeader) declared.push({ from: 'header', label: inHeader })
  for (const label of inMeta) declared.push({ from: 'meta', label })
  const unknown = declared.find(({ label }) => encodingOf(label) === null)
  const known = declared.find(({ label }) => encodingOf(label) !== null)
  const from = known?.from ?? 'default'
  const used = adjust(known ? (encodingOf(known.label) ?? 'utf-8') : 'utf-8', from)

  // A page that was cut off may end in the middle of a character; that is not the page's fault.
  const stream = page.stoppedBecause !== 'end-of-body'
  const sound = decodeStrictly(body, used, stream)
  const charset: CharsetFact = {
    used,
    from,
    inHeader: inHeader && cut(inHeader),
    inMeta: inMeta[0] === undefined ? null : cut(inMeta[0]),
    unknownLabel: unknown ? cut(unknown.label) : null,
    malformed: sound === null,
  }
  const text = (sound ?? new TextDecoder(used).decode(body, { stream })).replaceAll('\0', '')
  return { text: text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, ''), charset }
}

const cut = (label: string): string => label.slice(0, LABEL_CHARS_MAX)

/** The encoding's WHATWG name; null for labels no decoder knows, for UTF-7 and for the replacement encodings. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** A meta tag that could be read as ASCII cannot stand in UTF-16, and x-user-defined means windows-1252 (WHATWG). */
function adjust(encoding: string, from: CharsetSource): string {
  if (from === 'meta' && encoding.startsWith('utf-16')) return 'utf-8'
  return encoding === 'x-user-defined' ? 'windows-1252' : encoding
}

function bomOf(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8'
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le'
  return body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null
}

/** Null when some bytes are no text in this encoding. */
function decodeStrictly(body: Uint8Array, encoding: string, stream: boolean): string | null {
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

/** All labels declared by meta tags of the head, wherever they stand in it, comments left out. */
function metaLabels(body: Uint8Array): string[] {
  // Every encoding that can declare itself in a meta tag writes tags in ASCII, so a one-byte view is enough.
  const ascii = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')
  const head = ascii.slice(0, findHead(ascii).headEnd ?? ascii.length)
  const labels: string[] = []
  const start = /<!--|<meta[\s/]/gi
  for (let match = start.exec(head); match && labels.length < 10; match = start.exec(head)) {
    const comment = match[0] === '<!--'
    const end = comment ? head.indexOf('-->', match.index + 2) : head.indexOf('>', match.index)
    if (end === -1) break
    start.lastIndex = end
    const label = comment ? null : labelOfMeta(head.slice(match.index + '<meta'.length, end))
    if (label) labels.push(label)
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
