/** Is the declared size of the image its real one? */
import { defineCheck, notApplicable, pass, warn } from '../../check'
import { declaredPixels } from '../../image/declared-size'
import { pixelSize } from '../../text/measures'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageDeclaredMatches = defineCheck({
  id: 'image-declared-matches',
  group: 'image',
  needs: ['head', 'picture'],
  witnesses: ['imageDeclaredSize'],
  words: {
    name: 'Declared size true',
    marketer: 'The width and height named in the page should be those of the picture.',
    developer:
      'og:image:width and og:image:height should match the decoded pixels. WhatsApp ignores them; networks that believe them stretch or crop the image, or refuse it.',
    howToFix: [
      'Write the real pixel size, or take the tags out of the template when pictures of different sizes pass through it.',
      'Image services that resize: declare the size that is asked for in the address, not that of the original.',
    ],
  },
  run({ head, picture }) {
    const width = declaredPixels(head.declaredWidth)
    const height = declaredPixels(head.declaredHeight)
    if (width === null && height === null) {
      return notApplicable({
        title: 'Declared size true: does not apply',
        summary: 'The page declares no image size.',
      })
    }
    const declared = `${width ?? '?'} × ${height ?? '?'} px`
    const evidence = [
      { label: 'Real size', value: pixelSize(picture) },
      ...(head.declaredWidth ? tagEvidence(head, head.declaredWidth.tag, 'og:image:width') : []),
      ...(head.declaredHeight ? tagEvidence(head, head.declaredHeight.tag, 'og:image:height') : []),
    ]
    if ((width ?? picture.width) === picture.width && (height ?? picture.height) === picture.height) {
      return pass({
        title: 'The declared image size is true',
        summary: `The page declares ${declared}, and so it is.`,
        evidence,
      })
    }
    return warn({
      title: 'The declared image size is wrong',
      summary: `The page declares ${declared}, the image is ${pixelSize(picture)}. WhatsApp does not read the tags (observed); other networks may distort the image.`,
      evidence,
      fix: {
        steps: 'Declare the real size:',
        code: [
          metaTag('og:image:width', String(picture.width)),
          metaTag('og:image:height', String(picture.height)),
        ].join('\n'),
        language: 'html',
      },
    })
  },
})
