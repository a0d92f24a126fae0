/** The answer of a check that needs a loaded image when the address answered something else. */
import type { ImageFact } from '../../vocabulary/facts'
import { unknown, type Outcome } from '../check'

export const isLoaded = ({ status }: ImageFact): boolean => status >= 200 && status < 300

const REFUSALS: readonly number[] = [401, 402, 403, 407, 451]
/** The server is there and withholds the image: a question of access, not of the address. */
export const isRefused = ({ status }: ImageFact): boolean => REFUSALS.includes(status)

/** Null when the image loaded. */
export function notLoaded(image: ImageFact, subject: string): Outcome | null {
  if (isLoaded(image)) return null
  return unknown({
    title: `${subject}: could not tell`,
    summary: `The image address answers with status ${image.status}, so there is no image to judge.`,
    evidence: [{ label: 'Answer', value: `${image.status} ${image.finalUrl}` }],
  })
}
