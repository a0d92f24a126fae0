/** The words of the check on the image's size in pixels. */
import type { imageMinSize as check } from '../../../../judge/checks/image/image-min-size'
import { checkWords } from '../../../typed'

const FORGIVEN =
  '{shown, select, large {On {clients} it is still shown large (observed).} small {On {clients} it is still shown as a small thumbnail (observed).} other {On {clients} there is no picture either: that takes {needed} (observed).}}'

export const imageMinSize = checkWords<typeof check>()({
  name: 'Image size in pixels',
  marketer: 'The picture should be at least 300 × 200 px; 1200 × 630 px is best.',
  developer:
    'The guide drops images below about 300 × 200 px; the send-link documentation asks for 200 × 200 px. Android builds the large card from 300 × 75 px up, a small thumbnail from 100 × 100 px up, and nothing below.',
  howToFix: [
    'Use a picture of 1200 × 630 px. Enlarging a small one does not help the reader; export it again from the original.',
    'When the picture is an icon or a logo, put it in the middle of a 1200 × 630 px background in the brand’s colour.',
    'WordPress and shops: look for a theme that names the thumbnail rendition (150 × 150) as og:image, and choose the full size.',
  ],
  outcomes: {
    'too-small': {
      title: 'The image is too small',
      summary: `The card may have no picture: it is {size}, and at least {least} is asked for (send-link documentation). ${FORGIVEN}`,
    },
    'rather-small': {
      title: 'The image is rather small',
      summary: `It is {size}; below about {least} it may be dropped (guide). ${FORGIVEN}`,
    },
    'large-enough': { title: 'The image is large enough', summary: 'It is {size}; {least} is needed.' },
  },
  fixes: {
    'export-larger': 'Export the picture at 1200 × 630 px, or at least {least}; it is {size} now.',
  },
})
