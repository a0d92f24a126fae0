/** Which checks of an image a JPEG fails, when a page that is otherwise good names it. */
import { createDecoder, type Decoder } from '../lib/preview/crawl/image/decode-image'
import { readIntegrity } from '../lib/preview/crawl/image/integrity/read-integrity'
import { CHECKS } from '../lib/preview/judge/checks/index'
import { runChecks } from '../lib/preview/judge/run-checks'
import { WHATSAPP } from '../lib/preview/testing/audience'
import { factsWithImage } from '../lib/preview/testing/image-facts'
import { goodTags, headOf, tagOf } from '../lib/preview/testing/sample-facts'

const IMAGE_CHECKS = new Set<string>(CHECKS.filter(({ group }) => group === 'image').map(({ id }) => id))

export interface ImageJudge {
  /** Ids of the checks that do not pass. */
  failed(jpeg: Uint8Array): Promise<string[]>
  close(): Promise<void>
}

export function createImageJudge(decoder: Decoder = createDecoder({})): ImageJudge {
  const signal = new AbortController().signal
  const others = goodTags().filter(({ key }) => !/^og:image:(width|height)$/.test(key))
  return {
    failed: async (jpeg) => {
      const bytes = Buffer.from(jpeg)
      const picture = await decoder.decodeImage(bytes, 'jpeg', signal)
      const { width, height } = picture
      const declared = [tagOf('og:image:width', `${width}`), tagOf('og:image:height', `${height}`)]
      const image = { bytes: bytes.length, integrity: readIntegrity(bytes, 'jpeg') }
      return runChecks(factsWithImage(image, picture, headOf([...others, ...declared])), WHATSAPP)
        .filter(({ id, status }) => IMAGE_CHECKS.has(id) && status !== 'pass' && status !== 'not-applicable')
        .map(({ id }) => id)
    },
    close: decoder.closeDecoders,
  }
}
