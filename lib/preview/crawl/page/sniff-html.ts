/** Tells HTML from everything else by the first bytes; the declared type only helps. */

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml'])

/** Anything a page can start with, within the first kilobyte. */
const HTML_START = /<(?:!doctype\s+html|html|head|meta|title|body|script|link|base|style)[\s>]/i

const BINARY_STARTS = [
  '%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'PK\x03\x04', 'RIFF', 'OggS', '\x1f\x8b', 'Rar!', '7z\xbc\xaf', 'BM6', '\x00\x00\x01\x00', 'ID3',
  '\x1aE\xdf\xa3', 'wOFF', 'wOF2', '\x7fELF', 'MZ\x90',
] // prettier-ignore

/** `prefix` holds the first kilobyte, or the whole body when it is shorter. */
export function looksLikeHtml(contentType: string | null, prefix: Buffer): boolean {
  const start = prefix.subarray(0, 1_024).toString('latin1')
  if (BINARY_STARTS.some((magic) => start.startsWith(magic)) || start.slice(4, 8) === 'ftyp') return false
  if (isHtmlType(mimeOf(contentType))) return true
  return /^\s*<!--/.test(start) || HTML_START.test(start)
}

export const isHtmlType = (mime: string | null): boolean => mime !== null && HTML_TYPES.has(mime)

/** `type/subtype` in lower case; null when there is none. */
export function mimeOf(contentType: string | null): string | null {
  const mime = contentType?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? ''
  return /^[\w.+-]+\/[\w.+-]+$/.test(mime) ? mime : null
}

const BLANKS = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff])

/** True when there is nothing but white space, NUL or a byte order mark. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => BLANKS.has(byte))
}
