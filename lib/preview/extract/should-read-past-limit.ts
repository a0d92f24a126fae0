/** Whether a page is worth reading on past WhatsApp's limit: a tag that a card is made of is not named in what WhatsApp reads. */
import { CARD_KEYS } from './markup/keys'

/** Most pages write them so, and looking for exact bytes costs next to nothing. */
const inAnyCase = new Map(CARD_KEYS.map((key) => [key, new RegExp(key, 'i')]))

export function shouldReadPastLimit(firstBytes: Uint8Array): boolean {
  const bytes = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, firstBytes.byteLength)
  const unnamed = CARD_KEYS.filter((key) => !bytes.includes(key))
  if (unnamed.length === 0) return false
  const text = bytes.toString('latin1')
  return unnamed.some((key) => !inAnyCase.get(key)?.test(text))
}
