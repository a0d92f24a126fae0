/** Who stands between us and an image, and who of them surely refused it, by the headers of its response alone. */
import type { ImageFact, ImageRefusalFact } from '../../vocabulary/facts'
import { findRefusal, serversOnPath } from './protections'

export function readImageRefusal({ headers }: Pick<ImageFact, 'headers'>): ImageRefusalFact {
  const response = {
    headers: new Map(headers.map(({ name, value }) => [name.toLowerCase(), value])),
    title: '',
    text: '',
  }
  return { by: findRefusal(response)?.by ?? null, through: serversOnPath(response) }
}
