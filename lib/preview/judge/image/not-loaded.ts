/** The outcome of a check that needs a loaded image when its address responded with an error. */
import type { ImageFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import { withholdsImage } from '../../vocabulary/statuses'
import { unknown } from '../check'

export const isLoaded = ({ status }: ImageFact): boolean => status >= 200 && status < 300

/** The server is there and withholds the image: a question of access, not of the address. */
export const isRefused = ({ status }: ImageFact): boolean => withholdsImage(status)

/** Null when the image loaded. */
export function notLoaded(image: ImageFact) {
  if (isLoaded(image)) return null
  return unknown(
    'shared.image-not-loaded',
    { status: image.status },
    { evidence: [{ label: phrase('evidence.response', {}), value: `${image.status} ${image.finalUrl}` }] },
  )
}
