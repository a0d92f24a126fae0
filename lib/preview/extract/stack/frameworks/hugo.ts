/** Hugo: its generator tag. */
import type { StackEntry } from '../sign'

export const hugo: StackEntry = { id: 'hugo', signs: [{ generator: /^hugo\b/i }] }
