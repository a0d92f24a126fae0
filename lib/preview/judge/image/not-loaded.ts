/** The outcome of a check that needs a loaded image when its address answered with an error. */
import type { ImageFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import { unknown } from '../check'

export const isLoaded = ({ status }: ImageFact): boolean => status >= 200 && status < 300

const REFUSALS: readonly number[] = [401, 402, 403, 407, 451]
/** The server is there and withholds the image: a question of access, not of the address. */
export const isRefused = ({ status }: ImageFact): boolean => REFUSALS.includes(status)

/** Null when the image loaded. */
export function notLoaded(image: ImageFact) {
  if (isLoaded(image)) return null
  return unknown(
    'shared.image-not-loaded',
    { status: image.status },
    { evidence: [{ label: phrase('evidence.response', {}), value: `${image.status} ${image.finalUrl}` }] },
  )
}
