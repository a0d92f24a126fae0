/** How the weight of an image is known: measured, announced by its server, or a part that was read. */
import type { ImageFact } from '../../vocabulary/facts'

export type WeightKnown = 'measured' | 'announced' | 'at-least'

export function weightKnown({ bytes, bytesExact, headers }: ImageFact): WeightKnown {
  if (bytesExact) return 'measured'
  const length = headers.find(({ name }) => name === 'content-length')?.value
  return length !== undefined && Number(length) === bytes ? 'announced' : 'at-least'
}
