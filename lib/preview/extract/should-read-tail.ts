/** Whether a page is worth reading on past `</head>`: a tag that a card is made of is not in the head, and may come too late. */
import { CARD_KEYS } from './markup/keys'

/** A head that names a key more often, and never in a tag, is read on past. */
const LOOKS_MAX = 20

export function shouldReadTail(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  return !CARD_KEYS.every((key) => isKeyOfTag(bytes, key))
}

/** As most pages write it. Any other way of writing makes a page be read on, which does no harm. */
function isKeyOfTag(bytes: Buffer, key: string): boolean {
  let at = bytes.indexOf(key)
  for (let looks = 0; at !== -1 && looks < LOOKS_MAX; looks += 1) {
    const around = bytes.toString('latin1', Math.max(0, at - 12), at + key.length + 1)
    if (/(?:property|name)=(["']?)og:\w+(?:\1|[\s/>])$/i.test(around) && !isInComment(bytes, at)) return true
    at = bytes.indexOf(key, at + key.length)
  }
  return false
}

const isInComment = (bytes: Buffer, at: number): boolean =>
  bytes.lastIndexOf('<!--', at) > bytes.lastIndexOf('-->', at)
