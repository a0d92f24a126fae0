/** Whether a page is worth reading on past WhatsApp's limit: a tag that a card is made of is not named in what WhatsApp reads. */
import { CARD_KEYS } from './markup/keys'

const ANY_CASE = new RegExp(CARD_KEYS.join('|'), 'gi')

export function shouldReadPastLimit(firstBytes: Uint8Array): boolean {
  const bytes = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, firstBytes.byteLength)
  // Most pages write them so, and looking for exact bytes costs next to nothing.
  const unnamed = CARD_KEYS.filter((key) => !bytes.includes(key))
  if (unnamed.length === 0) return false
  const named = new Set(
    bytes
      .toString('latin1')
      .match(ANY_CASE)
      ?.map((key) => key.toLowerCase()),
  )
  return unnamed.some((key) => !named.has(key))
}
