/** Finds entities that a reader would see as text: “&amp;” where the source says “&amp;amp;”. */
import { decodeHTMLStrict } from 'entities/decode'

export interface TextAsEntities {
  /** The word, or the entity alone when the word is long, as it is shown. */
  seen: string
  /** The same as it was probably meant. */
  meant: string
  /** The whole text as it was probably meant. */
  text: string
}

const WORD_CHARS_MAX = 40
/** A text that was encoded more often than this is encoded on purpose. */
const ROUNDS_MAX = 4
const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi
/** Those that turn the direction of what follows too: nobody would see them in the tag to paste. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** `shown` is the part of `text` that a card has room for. */
export function findTextAsEntities(text: string, shown = text): TextAsEntities | null {
  for (const { 0: entity, index } of shown.matchAll(ENTITY)) {
    if (decodeHTMLStrict(entity) === entity) continue
    const from = shown.lastIndexOf(' ', index) + 1
    const to = shown.indexOf(' ', index)
    const word = shown.slice(from, to === -1 ? shown.length : to)
    const seen = word.length <= WORD_CHARS_MAX ? word : entity
    return { seen, meant: asMeant(seen), text: asMeant(text) }
  }
  return null
}

/** What stands for a control character stands for nothing that belongs in a text. */
function asMeant(text: string): string {
  let meant = text
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const decoded = decodeHTMLStrict(meant).replace(CONTROLS, '')
    if (decoded === meant) break
    meant = decoded
  }
  return meant
}
