/** The words of the check on the image's weight. */
import type { imageWeight as check } from '../../../../judge/checks/image/image-weight'
import { checkWords } from '../../../typed'

export const imageWeight = checkWords<typeof check>()({
  name: 'Image weight',
  marketer: 'Keep the picture under 300 KB; above 600 KB WhatsApp shows none.',
  developer:
    'Meta’s limit is 600 KB (1 KB = 1,024 bytes); the published guide asks for 300 KB, which is also the most that clients before 2023 read. The client stops at Content-Length, or while reading, as soon as the limit is passed.',
  howToFix: [
    'Export at 1200 × 630 px as JPEG with a quality of 75 to 82. A photograph then weighs 80 to 200 KB.',
    'Photographs saved as PNG are the usual cause: the same picture as JPEG is a tenth of it.',
    'WordPress: the SEO plugin takes the full-size upload; choose a smaller rendition as social image, or let an image optimiser (ShortPixel, Imagify, EWWW) rewrite it.',
    'Next.js opengraph-image: ImageResponse writes PNG; keep photographs out of it, or convert it with sharp to JPEG in a route handler.',
    'Image CDNs: ask for width and quality in the address, for example ?w=1200&q=75&fm=jpg.',
  ],
  outcomes: {
    'too-heavy': {
      title: 'The image is too heavy',
      summary:
        'The card has no picture: it {precision, select, measured {weighs {weight}} announced {announces {weight}} other {weighs more than {weight}}}, and {app} drops images above {limit} (Meta).',
      detail: 'The send-link documentation allows 1 MB, so a gateway may still show it.',
    },
    'cut-off': {
      title: '{check}: could not tell',
      summary: 'The response broke off after {weight}, so the whole weight is not known.',
    },
    'heavier-than-asked': {
      title: 'The image is heavier than it should be',
      summary:
        'It weighs {weight} of the {limit} that the guide asks for. Today’s clients show it up to {shownUpTo} (Meta); older ones and slow networks drop it.',
    },
    'light-enough': { title: 'The image is light enough', summary: 'It weighs {weight} of {limit}.' },
  },
  fixes: {
    'export-lighter':
      'Export the picture at 1200 px width as JPEG, under {wanted}. With ImageMagick, to at most {aim}:',
  },
})
