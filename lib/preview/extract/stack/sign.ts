/** How an entry of the table says by what a stack is recognised: as data, read by `recognise-stack.ts`. */
import type { StackId } from '../../vocabulary/stacks/ids'

export type StackSign =
  /** A response header; its value matches. */
  | { header: string; matches: RegExp }
  /** The content of the generator tag. */
  | { generator: RegExp }
  /** The address of something that the page loads or links to. */
  | { address: RegExp }
  /** Markup or script text, as it is in the source. */
  | { source: string }

export interface StackEntry {
  id: StackId
  /** Any of them is enough. */
  signs: readonly StackSign[]
  /** Count only where no other entry of the same family is certain. */
  hints?: readonly StackSign[]
  /** One of these must be there as well. */
  requires?: readonly StackSign[]
  family?: 'next' | 'vite'
  /** Entries that this one makes needless: it says the same more exactly. */
  insteadOf?: readonly StackId[]
}
