/** Does the image weigh little enough to be shown? */
import type { ImageFact } from '../../../vocabulary/facts'
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import { kilobytes } from '../../text/figures'
import { imageFileName, previewFileName } from '../../image/image-file-name'
import { bytesBeside } from '../../text/measures'
import { notLoaded } from '../../image/not-loaded'
import { limit } from '../../../vocabulary/limits'

/** The command aims below the limit, so that the result is under it on every machine. */
const AIM_SHARE = 0.93

export const imageWeight = defineCheck({
  id: 'image-weight',
  group: 'image',
  needs: ['image'],
  witnesses: ['imageBytesMax', 'imageBytesGood'],
  words: {
    name: 'Image weight',
    marketer: 'Keep the picture under 300 KB; above 600 KB WhatsApp shows none.',
    developer:
      'Meta’s limit is 600 KB (1 KB = 1,024 bytes); the published guide asks for 300 KB, which is also what clients before 2023 read at the most. The client stops at Content-Length, or while reading, as soon as the limit is passed.',
    howToFix: [
      'Export at 1200 × 630 px as JPEG with a quality of 75 to 82. A photograph then weighs 80 to 200 KB.',
      'Photographs saved as PNG are the usual cause: the same picture as JPEG is a tenth of it.',
      'WordPress: the SEO plugin takes the full-size upload; choose a smaller rendition as social image, or let an image optimiser (ShortPixel, Imagify, EWWW) rewrite it.',
      'Next.js opengraph-image: ImageResponse writes PNG; keep photographs out of it, or convert it with sharp to JPEG in a route handler.',
      'Image CDNs: ask for width and quality in the address, for example ?w=1200&q=75&fm=jpg.',
    ],
  },
  run({ image }) {
    const unloaded = notLoaded(image, 'Image weight')
    if (unloaded) return unloaded
    const { bytes, bytesExact } = image
    const good = limit('imageBytesGood')
    const max = limit('imageBytesMax')
    const [weight, most] = bytesBeside(bytes, max)
    const evidence = [
      { label: 'Weight', value: `${bytesExact ? '' : 'more than '}${weight} of ${most}` },
      { label: 'Image', value: image.finalUrl },
    ]
    if (bytes > max) {
      return fail({
        title: 'The image is too heavy',
        summary: `The card has no picture: it weighs ${bytesExact ? '' : 'more than '}${weight}, and WhatsApp drops images above ${most} (Meta).`,
        detail: 'The send-link documentation allows 1 MB, so a gateway may still show it.',
        evidence,
        fix: lighter(image, good),
      })
    }
    if (!bytesExact) {
      return unknown({
        title: 'Image weight: could not tell',
        summary: `The answer broke off after ${weight}, so the whole weight is not known.`,
        evidence,
      })
    }
    const [exact, wanted] = bytesBeside(bytes, good)
    if (bytes > good) {
      return warn({
        title: 'The image is heavier than it should be',
        summary: `It weighs ${exact} of the ${wanted} that the guide asks for. Today’s clients show it up to ${kilobytes(max)} (Meta); older ones and slow networks drop it.`,
        evidence,
        fix: lighter(image, good),
      })
    }
    return pass({
      title: 'The image is light enough',
      summary: `It weighs ${exact} of ${wanted}.`,
      evidence,
    })
  },
})

function lighter({ finalUrl }: ImageFact, bytesWanted: number) {
  const aimKb = Math.floor((bytesWanted * AIM_SHARE) / 1_024)
  return {
    steps: `Export the picture at 1200 px width as JPEG, under ${kilobytes(bytesWanted)}. With ImageMagick, to at most ${aimKb} KB:`,
    code: `magick ${imageFileName(finalUrl)} -resize '1200x1200>' -background white -flatten -strip -define jpeg:extent=${aimKb}KB ${previewFileName(finalUrl)}`,
    language: 'shell' as const,
  }
}
