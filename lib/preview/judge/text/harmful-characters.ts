/** Which of the characters that nobody sees change what people see of a text, or what can be found and copied of it. */
import { type InvisibleCharacter, listInvisible } from '../../vocabulary/invisible-characters'

export type Effect = 'turns' | 'hides' | 'hyphenates' | 'none'
export interface JudgedCharacter extends InvisibleCharacter {
  effect: Effect
}

const LETTER_MARK = 0x061c
const RIGHT_TO_LEFT_MARK = 0x200f
const RIGHT_TO_LEFT_EMBEDDING = 0x202b
const LEFT_TO_RIGHT_OVERRIDE = 0x202d
const RIGHT_TO_LEFT_OVERRIDE = 0x202e
const RIGHT_TO_LEFT_ISOLATE = 0x2067
/** These are no white space to anybody, and look like a blank all the same. */
const FILLERS: ReadonlySet<number> = new Set([0x115f, 0x1160, 0x2800, 0x3164, 0xffa0])

const RIGHT_TO_LEFT =
  /(?!\p{Cf})[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Mand}\p{sc=Rohg}\p{sc=Samr}]/u
const LETTER = /\p{L}/u
const SHOWN = /[^\s\p{Cf}]/u

export function judgeCharacters(text: string): JudgedCharacter[] {
  return listInvisible(text).map((found) => ({ ...found, effect: effectOf(found, text) }))
}

function effectOf({ kind, codePoint, index }: InvisibleCharacter, text: string): Effect {
  switch (kind) {
    case 'direction':
      return turns(codePoint, text.slice(0, index), text.slice(index)) ? 'turns' : 'none'
    case 'soft-hyphen':
      return 'hyphenates'
    case 'blank':
      return FILLERS.has(codePoint) ? 'hides' : 'none'
    case 'zero-width':
    case 'tag':
      return 'hides'
  }
}

/** In a text of letters that run to the right, marks and embeddings to the right change nothing; those to the left may. */
function turns(codePoint: number, before: string, after: string): boolean {
  const hasRightToLeft = RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after)
  switch (codePoint) {
    case RIGHT_TO_LEFT_OVERRIDE:
      return SHOWN.test(after)
    case LEFT_TO_RIGHT_OVERRIDE:
      return RIGHT_TO_LEFT.test(after)
    case RIGHT_TO_LEFT_EMBEDDING:
    case RIGHT_TO_LEFT_ISOLATE:
      return !hasRightToLeft && SHOWN.test(after)
    case RIGHT_TO_LEFT_MARK:
    case LETTER_MARK:
      // As the first letter it makes the whole line run to the left.
      return !hasRightToLeft && !LETTER.test(before) && LETTER.test(after)
    default:
      return false
  }
}

/** What looked like a blank becomes one. */
export function withoutHarm(value: string): string {
  const all = judgeCharacters(value)
  const isTurned = all.some(({ effect }) => effect === 'turns')
  // What ends an override is of no use without it.
  const removed = all.filter((found) => found.effect !== 'none' || (isTurned && opensOrEnds(found)))
  const pieces = removed.map(({ codePoint, index, kind }, at) => {
    const from = index + String.fromCodePoint(codePoint).length
    return (kind === 'blank' ? ' ' : '') + value.slice(from, removed[at + 1]?.index)
  })
  return (value.slice(0, removed[0]?.index) + pieces.join('')).trim()
}

const opensOrEnds = ({ kind, name }: JudgedCharacter): boolean =>
  kind === 'direction' && !name.endsWith('MARK')
