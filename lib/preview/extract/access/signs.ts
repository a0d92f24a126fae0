/** What was seen, as one code: a sign, or several together. */
import { listOf, type Message, phrase } from '../../vocabulary/message'

/** A code of the family `sign`. */
export type Sign = Message<`sign.${string}`>

export const allSigns = (signs: readonly Sign[]): Sign =>
  signs.length === 1 && signs[0] ? signs[0] : phrase('sign.several', { signs: listOf(signs) })

/** A stranger's text is quoted no further than this. */
export const QUOTED_CHARS_MAX = 100
