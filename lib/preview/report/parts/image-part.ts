/** The report's record of the image: the answer, the decoder's word, and the names of the stored thumbnails. */
import type { Facts, Thumbnail } from '../../vocabulary/facts'
import { hopsPart } from './hops-part'
import type { ReportImage, ThumbnailRef } from '../schema'

/** The image Android uses or tried last; null when no image answered. */
export function imagePart({ image, picture }: Facts): ReportImage | null {
  if (!image.known) return null
  const answer = image.value
  const seen = picture.known ? picture.value : null
  return {
    url: answer.requestedUrl,
    finalUrl: answer.finalUrl,
    rule: answer.candidate.rule,
    status: answer.status,
    contentType: answer.contentType,
    format: seen?.format ?? answer.format,
    bytes: answer.bytes,
    bytesExact: answer.bytesExact,
    width: seen?.width ?? null,
    height: seen?.height ?? null,
    animated: seen?.animated ?? null,
    hasAlpha: seen?.hasAlpha ?? null,
    hops: hopsPart(answer.hops),
    timings: answer.timings,
    thumbnails: {
      small: thumbnailRef(seen?.thumbnails.small ?? null),
      large: thumbnailRef(seen?.thumbnails.large ?? null),
    },
  }
}

function thumbnailRef(thumbnail: Thumbnail | null): ThumbnailRef | null {
  if (!thumbnail) return null
  const { sha256, width, height, jpeg } = thumbnail
  return { sha256, width, height, bytes: jpeg.byteLength }
}
