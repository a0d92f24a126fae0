/** Is the declared size of the image its real one? */
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass } from '../../check'
import { declaredPixels } from '../../image/declared-size'
import { turnPixels } from '../../image/turn-pixels'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageDeclaredMatches = defineCheck({
  id: 'image-declared-matches',
  group: 'image',
  weight: 1,
  needs: ['candidate', 'head', 'picture', 'image'],
  witnesses: ['imageDeclaredSize'],
  run({ candidate, head, picture, image }) {
    const width = declaredPixels(head.declaredWidth)
    const height = declaredPixels(head.declaredHeight)
    if (width === null && height === null) return notApplicable('nothing-declared', {})
    // What stands in for it, an icon say, is not what the page gives the size of.
    if (!candidate.rule.startsWith('og:image')) return notApplicable('no-og-image', {})
    const size = { pixels: [picture.width, picture.height] } as const
    const evidence = [
      { label: phrase('evidence.real-size', {}), value: size },
      ...(head.declaredWidth ? tagEvidence(head, head.declaredWidth.tag, 'og:image:width') : []),
      ...(head.declaredHeight ? tagEvidence(head, head.declaredHeight.tag, 'og:image:height') : []),
    ]
    const declares = width === null ? 'height' : height === null ? 'width' : 'both'
    if ((width ?? picture.width) === picture.width && (height ?? picture.height) === picture.height)
      return pass('matches', { declares, size }, { evidence })
    const { storedAs } = picture
    if (
      storedAs &&
      (width ?? storedAs.width) === storedAs.width &&
      (height ?? storedAs.height) === storedAs.height
    ) {
      const stored = { pixels: [storedAs.width, storedAs.height] } as const
      return pass(
        'stored-size-declared',
        { stored, size },
        { evidence, fix: fix('turn-pixels', {}, turnPixels(image)) },
      )
    }
    const code = [
      metaTag('og:image:width', String(picture.width)),
      metaTag('og:image:height', String(picture.height)),
    ].join('\n')
    const rest = { evidence, fix: fix('declare-real-size', {}, { language: 'html', code }) }
    if (width === null) return pass('height-differs', { height: height ?? 0, size }, rest)
    if (height === null) return pass('width-differs', { width, size }, rest)
    return pass('differs', { declared: { pixels: [width, height] }, size }, rest)
  },
})
