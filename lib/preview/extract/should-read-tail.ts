/** Whether a page is worth reading on past `</head>`: a tag that a card is made of is not in the head, and may come too late. */
import { CARD_KEYS, FIRST_KEY } from './markup/keys'

/** A head that names a key more often, and never in a tag, is read on past. */
const LOOKS_MAX = 20
/** So is one with more comments than any page needs. */
const COMMENTS_MAX = 1_000

export function shouldReadTail(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const isInComment = commentsOf(bytes)
  const first = bytes.indexOf(FIRST_KEY)
  const isNamed = (key: string) =>
    (first > 0 && isKeyOfTag(bytes, key, first, isInComment)) || isKeyOfTag(bytes, key, 0, isInComment)
  return !CARD_KEYS.every(isNamed)
}

/** As most pages write it. Any other way of writing makes a page be read on, which does no harm. */
function isKeyOfTag(bytes: Buffer, key: string, from: number, isInComment: (at: number) => boolean): boolean {
  let at = bytes.indexOf(key, from)
  for (let looks = 0; at !== -1 && looks < LOOKS_MAX; looks += 1) {
    const around = bytes.toString('latin1', Math.max(0, at - 12), at + key.length + 1)
    if (/(?:property|name)=(["']?)og:\w+(?:\1|[\s/>])$/i.test(around) && !isInComment(at)) return true
    at = bytes.indexOf(key, at + key.length)
  }
  return false
}

/** Looked for from the beginning on, because looking backwards is slow. */
function commentsOf(bytes: Buffer): (at: number) => boolean {
  const comments: { start: number; end: number }[] = []
  for (let start = bytes.indexOf('<!--'); start !== -1;) {
    if (comments.length === COMMENTS_MAX) return () => true
    const close = bytes.indexOf('-->', start)
    const end = close === -1 ? bytes.length : close
    comments.push({ start, end })
    start = bytes.indexOf('<!--', end)
  }
  return (at) => comments.some(({ start, end }) => start < at && at < end)
}
