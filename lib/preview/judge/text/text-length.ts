/** How long a text of the card is: counted as a person counts, or as the source has it where only its beginning was kept. */
import type { HeadFact } from '../../vocabulary/facts'
import { type Message, phrase } from '../../vocabulary/message'
import type { FieldFact } from '../../vocabulary/tags'
import { countGraphemes } from './graphemes'

export interface TextLength {
  count: number
  /** "48 characters". */
  shown: Message
}

export function textLength({ tags }: HeadFact, { value, tag, valueChars }: FieldFact): TextLength {
  const found = tags[tag]
  // A title that was read by pattern may be another text than its tag.
  const whole = valueChars ?? (found?.value === value ? found.valueChars : undefined)
  if (whole !== undefined) {
    const shown = phrase('evidence.characters-kept', { count: whole, kept: value.length })
    return { count: whole, shown }
  }
  const count = countGraphemes(value)
  return { count, shown: phrase('evidence.characters', { count }) }
}
