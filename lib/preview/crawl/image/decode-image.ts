/** Has strangers' pictures decoded in child processes, and turns what they say into facts. */
import { createHash } from 'node:crypto'
import type { ImageFormat, PictureFact, Thumbnail } from '../../vocabulary/facts'
import { capsOf, type CrawlOptions, timeoutsOf } from '../crawl-options'
import { type DecoderReply, type DecodedThumbnail, parseDecoderReply } from './decoder-reply'
import { CrawlError } from '../crawl-error'
import { createPictureChildren, invalidReply } from './picture-children'
import { THUMBNAIL_SIZES, type ThumbnailSizes } from './thumbnail-sizes'

export interface Decoder {
  /** Throws a CrawlError whose code says whether the bytes are at fault (`image-undecodable`) or we are (every other). */
  decodeImage(bytes: Uint8Array, format: ImageFormat, signal: AbortSignal): Promise<PictureFact>
  closeDecoders(): Promise<void>
}

/** Two JPEGs, the larger of at most 300 × 65,500 px. */
const ANSWER_BYTES_MAX = 64_000_000

/** `sizes`: of the thumbnails that are made; those of the clients unless a caller knows better. */
export function createDecoder(options: CrawlOptions, sizes: ThumbnailSizes = THUMBNAIL_SIZES): Decoder {
  const children = createPictureChildren<DecoderReply>({
    // Put together at run time, so that a bundler leaves the program where it is.
    program: options.decoderPath ?? [process.cwd(), 'lib/preview/crawl/image/decode-child.ts'].join('/'),
    settings: sizes,
    childrenMax: capsOf(options).decodersMax,
    jobMs: timeoutsOf(options).decodeMs,
    replyBytesMax: ANSWER_BYTES_MAX,
    parse: parseDecoderReply,
  })

  return {
    async decodeImage(bytes, format, signal) {
      const response = await children.ask([bytes], signal)
      if (response.problem !== null) {
        const { problem, isTooLarge } = response
        throw new CrawlError(isTooLarge ? 'image-too-many-pixels' : 'image-undecodable', firstLine(problem))
      }
      const { small, large, width, height, storedAs, animated, hasAlpha, lostOnWhite, warning, rowsDrawn } =
        response.picture
      return {
        format,
        width,
        height,
        ...(storedAs && { storedAs }),
        animated,
        hasAlpha,
        lostOnWhite,
        decodeWarning: warning === null ? null : firstLine(warning),
        rowsDrawn,
        thumbnails: { small: named(small), large: named(large) },
      }
    },
    closeDecoders: children.close,
  }
}

const firstLine = (message: string) => message.split('\n', 1)[0]?.slice(0, 200) ?? ''

function named(thumbnail: DecodedThumbnail | null): Thumbnail | null {
  if (!thumbnail) return null
  const { width, height } = thumbnail
  const jpeg = Buffer.from(thumbnail.jpeg, 'base64')
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw invalidReply()
  return { width, height, jpeg, sha256: createHash('sha256').update(jpeg).digest('hex') }
}
