/** Whether a picture went undecoded through our own doing: then it may be sound, and what phones make of it is not known. */
import type { Failure } from '../../vocabulary/facts'

/** As the crawl words it; everything else that it says is about the bytes. */
const OURS = /pixel limit|not decoded within|too much memory|the decoder|read are at most/i

export const isOurLimit = ({ code, detail }: Failure): boolean =>
  code !== 'image-undecodable' || OURS.test(detail ?? '')
