/** How the weight of an image is known: measured, announced by its server, or a part that was read. */
import type { ImageFact } from '../../vocabulary/facts'
import { kilobytes } from '../text/figures'

export type WeightKnown = 'measured' | 'announced' | 'at-least'

export function weightKnown({ bytes, bytesExact, headers }: ImageFact): WeightKnown {
  if (bytesExact) return 'measured'
  const length = headers.find(({ name }) => name === 'content-length')?.value
  return length !== undefined && Number(length) === bytes ? 'announced' : 'at-least'
}

const GIGABYTE = 1_073_741_824
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

/** "10 GB", "900 KB": what is announced may be any number. */
export const announcedSize = (bytes: number): string =>
  bytes < GIGABYTE ? kilobytes(bytes) : `${tenths.format(bytes / GIGABYTE)} GB`
