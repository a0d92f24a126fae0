/** Recognises an image address in which a site address was put in front of one that was already complete. */
import type { ImageAttempt } from '../../vocabulary/facts'
import { isLoaded } from './not-loaded'

/** `https://www.example.comhttps://cdn…`: no host ends in such a word. */
const IN_HOST = /^https?:\/\/[^/?#]*[^/?#.:](https?):?\/\/(?=[^/])/i
/** `https://www.example.com/https://cdn…`: image services take such paths, so this counts only where nothing came. */
const IN_PATH = /^https?:\/\/[^/?#]+\/+(https?):\/\/(?=[^/])/i

/** The second address; null when there is none. */
export function gluedAddress(value: string, attempt: ImageAttempt | null): string | null {
  const image = attempt?.image ?? null
  const found = IN_HOST.exec(value) ?? (image && isLoaded(image) ? null : IN_PATH.exec(value))
  return found ? (URL.parse(`${found[1]}://${value.slice(found[0].length)}`)?.href ?? null) : null
}
