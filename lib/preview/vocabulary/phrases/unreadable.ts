/** Why a client that finds tags by pattern does not read one that is in the source. */
import type { Message, NoParams } from '../message'
import type { Unreadable } from '../tags'

/** A clause that ends the sentence "The tag cannot be read: …". */
type Clauses = { [U in Unreadable as `unreadable.${U}.because`]: NoParams }
/** The mechanism, a sentence. */
type Mechanisms = { [U in Unreadable as `unreadable.${U}.developer`]: NoParams }

export interface UnreadablePhrases extends Clauses, Mechanisms {
  /** Beside another reason: the slash of `/>` became a part of the value. */
  'unreadable.slash-joined': NoParams
  /** Two sentences, one after the other; `rest` may be another such pair. */
  'unreadable.several': { first: Message; rest: Message }
}
