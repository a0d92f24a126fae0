/** The other reading of a page whose header and meta tag disagree: as the meta tag says, where only that makes sound text. */
import type { CharsetFact, HeadFact, PageFact } from '../../vocabulary/facts'
import { type DecodedPage, decodePage } from './charset'

export function readByMeta(
  page: PageFact,
  { from, malformed, inMeta }: CharsetFact,
  read: (page: PageFact, decoded: DecodedPage) => HeadFact,
): CharsetFact['byMeta'] {
  if (from !== 'header' || !malformed || inMeta === null) return null
  // Without its header the page is what its meta tag says, so this reading has no other.
  const alone: PageFact = { ...page, contentType: null, beyondLimit: null }
  const decoded = decodePage(alone)
  if (decoded.charset.from !== 'meta' || decoded.charset.malformed) return null
  return {
    encoding: decoded.charset.used,
    title: Object.values(read(alone, decoded).readings)[0]?.title?.value ?? null,
  }
}
