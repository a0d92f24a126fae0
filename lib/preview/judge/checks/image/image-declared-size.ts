/** Does the page declare the image's width and height? */
import type { HeadFact, ImageAttempt } from '../../../vocabulary/facts'
import type { FieldFact } from '../../../vocabulary/tags'
import { defineCheck, pass, warn } from '../../check'
import { declaredPixels } from '../../image/declared-size'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageDeclaredSize = defineCheck({
  id: 'image-declared-size',
  group: 'image',
  needs: ['head', 'attempts'],
  witnesses: ['imageDeclaredSize'],
  words: {
    name: 'Image size declared',
    marketer: 'The guide asks to name the picture’s width and height; WhatsApp itself does not read them.',
    developer:
      'og:image:width and og:image:height are asked for by the published guide. The Android client does not read them and decides by the decoded pixels; other networks use them to lay out the card before the image has loaded.',
    howToFix: [
      'Add both tags behind og:image, with the pixel size of the file as plain numbers.',
      'Next.js: give width and height in openGraph.images; an opengraph-image file is measured by itself.',
      'WordPress SEO plugins write both tags for pictures of the media library, but not for pictures given by address.',
    ],
  },
  run({ head, attempts }) {
    const missing = [
      declaredPixels(head.declaredWidth) === null ? 'og:image:width' : null,
      declaredPixels(head.declaredHeight) === null ? 'og:image:height' : null,
    ].filter((key) => key !== null)
    const evidence = [
      ...seen(head, head.declaredWidth, 'og:image:width'),
      ...seen(head, head.declaredHeight, 'og:image:height'),
    ]
    if (missing.length === 0) {
      return pass({
        title: 'The image size is declared',
        summary: 'Both tags are there. WhatsApp does not read them (observed); other networks do.',
        evidence,
      })
    }
    return warn({
      title: `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
      summary:
        'The guide asks for both always. WhatsApp does not read them (observed), so its card stays the same; other networks lay out faster with them.',
      evidence,
      fix: fixFor(attempts),
    })
  },
})

function fixFor(attempts: readonly ImageAttempt[]) {
  const picture = attempts.find((attempt) => attempt.picture)?.picture
  return {
    steps: picture
      ? 'Add the size of the picture, as it was measured:'
      : 'Add the pixel size of the file, for example:',
    code: [
      metaTag('og:image:width', String(picture?.width ?? 1_200)),
      metaTag('og:image:height', String(picture?.height ?? 630)),
    ].join('\n'),
    language: 'html' as const,
  }
}

const seen = (head: HeadFact, field: FieldFact | null, label: string) =>
  field ? tagEvidence(head, field.tag, label) : []
