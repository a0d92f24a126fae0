/** Whether a page is worth reading on past WhatsApp's limit: a tag that a card is made of is not named in what WhatsApp reads. */
import { CARD_KEYS, FIRST_KEY } from './markup/keys'

const ANY_CASE = new RegExp(CARD_KEYS.join('|'), 'gi')

export function shouldReadPastLimit(firstBytes: Uint8Array): boolean {
  const bytes = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, firstBytes.byteLength)
  const from = Math.max(0, bytes.indexOf(FIRST_KEY))
  // Most pages write them so, and looking for exact bytes costs next to nothing.
  if (CARD_KEYS.every((key) => bytes.includes(key, from))) return false
  const named = bytes.toString('latin1').match(ANY_CASE) ?? []
  const keys = new Set(named.map((key) => key.toLowerCase()))
  return CARD_KEYS.some((key) => !keys.has(key))
}
