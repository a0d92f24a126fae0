/** One thing that was seen, as a finding shows it. */
import type { Message, Quantity } from './message'

export interface Evidence {
  /** A plain text is a tag's key or a header's name; everything else is a code. */
  label: string | Message
  /** A plain text is what a stranger wrote, shown in mono. */
  value: string | Quantity | Message
  line?: number
  column?: number
  /** `line` and `byte` point into the head that was read. */
  byte?: number
  /** Index into the report's tags. */
  tag?: number
}
