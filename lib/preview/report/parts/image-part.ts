/** The report's record of the image: the response, the decoder's word, and the names of the stored thumbnails. */
import type { Facts, Thumbnail } from '../../vocabulary/facts'
import { hopsPart } from './hops-part'
import type { ReportImage, ThumbnailRef } from '../schema'

/** The image Android uses or tried last; null when no image loaded. */
export function imagePart({ image, picture }: Facts): ReportImage | null {
  if (!image.known) return null
  const response = image.value
  const seen = picture.known ? picture.value : null
  return {
    url: response.requestedUrl,
    finalUrl: response.finalUrl,
    rule: response.candidate.rule,
    status: response.status,
    contentType: response.contentType,
    format: seen?.format ?? response.format,
    bytes: response.bytes,
    bytesExact: response.bytesExact,
    width: seen?.width ?? null,
    height: seen?.height ?? null,
    animated: seen?.animated ?? null,
    hasAlpha: seen?.hasAlpha ?? null,
    hops: hopsPart(response.hops),
    timings: response.timings,
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
