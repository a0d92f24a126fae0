/** How long a text of the card is: counted as a person counts, or as the source has it where only its beginning was kept. */
import type { HeadFact } from '../../vocabulary/facts'
import type { FieldFact } from '../../vocabulary/tags'
import { integer } from './figures'
import { countGraphemes } from './graphemes'

export interface TextLength {
  count: number
  /** "48 characters". */
  said: string
}

export function textLength({ tags }: HeadFact, { value, tag }: FieldFact): TextLength {
  const found = tags[tag]
  // Android's greedy title may be another text than its tag.
  const whole = found?.value === value ? found.valueChars : undefined
  if (whole === undefined) {
    const count = countGraphemes(value)
    return { count, said: `${integer(count)} characters` }
  }
  return { count: whole, said: `${integer(whole)} characters, kept to ${integer(value.length)}` }
}
