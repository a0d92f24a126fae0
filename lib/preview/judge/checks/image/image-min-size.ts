/** Has the image enough pixels to be shown, and shown large? */
import { defineCheck, fail, pass, warn } from '../../check'
import { pixelSize } from '../../text/measures'
import { limit } from '../../../vocabulary/limits'

export const imageMinSize = defineCheck({
  id: 'image-min-size',
  group: 'image',
  needs: ['picture'],
  witnesses: [
    'imageWidthGuide',
    'imageHeightGuide',
    'imageSideSendLink',
    'imageWidthLarge',
    'imageHeightLarge',
    'imageSideSmall',
  ],
  words: {
    name: 'Image size in pixels',
    marketer: 'The picture should be at least 300 × 200 px; 1200 × 630 px is best.',
    developer:
      'The guide drops images below about 300 × 200 px, the send-link documentation asks for 200 × 200 px. Android builds the large card from 300 × 75 px on, a small thumbnail from 100 × 100 px on, and nothing below.',
    howToFix: [
      'Use a picture of 1200 × 630 px. Enlarging a small one does not help the reader; export it anew from the original.',
      'When the picture is an icon or a logo, put it in the middle of a 1200 × 630 px ground in the brand’s colour.',
      'WordPress and shops: look for a theme that names the thumbnail rendition (150 × 150) as og:image and choose the full size.',
    ],
  },
  run({ picture }) {
    const { width, height } = picture
    const size = pixelSize(picture)
    const evidence = [{ label: 'Size', value: size }]
    const side = limit('imageSideSendLink')
    const [widthGuide, heightGuide] = [limit('imageWidthGuide'), limit('imageHeightGuide')]
    const fix = {
      steps: `Export the picture at 1200 × 630 px, at least at ${widthGuide} × ${heightGuide} px; it is ${size} now.`,
    }
    if (width < side || height < side) {
      return fail({
        title: 'The image is too small',
        summary: `It is ${size}; at least ${side} × ${side} px is asked for (send-link documentation). ${forgiven(width, height)}`,
        evidence,
        fix,
      })
    }
    if (width < widthGuide || height < heightGuide) {
      return warn({
        title: 'The image is rather small',
        summary: `It is ${size}; below about ${widthGuide} × ${heightGuide} px it may be dropped (guide). ${forgiven(width, height)}`,
        evidence,
        fix,
      })
    }
    return pass({
      title: 'The image is large enough',
      summary: `It is ${size}; ${widthGuide} × ${heightGuide} px is needed.`,
      evidence,
    })
  },
})

/** What Android makes of it, whatever the guides say. */
function forgiven(width: number, height: number): string {
  if (width >= limit('imageWidthLarge') && height >= limit('imageHeightLarge')) {
    return 'Android and Web still show it large (observed).'
  }
  const side = limit('imageSideSmall')
  return width >= side && height >= side
    ? 'Android and Web still show it as a small thumbnail (observed).'
    : `Android and Web show no picture either: they need ${side} × ${side} px (observed).`
}
