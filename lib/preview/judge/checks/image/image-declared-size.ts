/** Does the page declare the image's width and height? */
import { readingOf } from '../../../vocabulary/client'
import type { HeadFact, ImageAttempt } from '../../../vocabulary/facts'
import { listOf } from '../../../vocabulary/message'
import { defineCheck, fix, notApplicable, pass } from '../../check'
import { declaredPixels, declaringTag } from '../../image/declared-size'
import { findAttempt } from '../../image/find-attempt'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageDeclaredSize = defineCheck({
  id: 'image-declared-size',
  group: 'image',
  weight: 1,
  needs: ['head', 'attempts'],
  witnesses: ['imageDeclaredSize'],
  run({ head, attempts }, { client }) {
    // What stands in for it, an icon say, has no size to declare.
    const candidate = readingOf(head, client).images.find(({ rule }) => rule === 'og:image')
    if (!candidate) return notApplicable('no-og-image', {})
    const sides = sidesOf(head)
    const evidence = sides.flatMap(({ key, tag }) => (tag === null ? [] : tagEvidence(head, tag, key)))
    const wanting = sides.filter(({ pixels }) => pixels === null)
    if (wanting.length === 0) return pass('declared', {}, { evidence })
    const missing = wanting.flatMap(({ key, tag }) => (tag === null ? [key] : []))
    const unusable = wanting.flatMap(({ key, tag }) => (tag === null ? [] : [key]))
    const rest = { evidence, fix: fixFor(findAttempt(attempts, candidate)) }
    const found = { missing: listOf(missing), missingCount: missing.length }
    return unusable.length === 0
      ? pass('missing', found, rest)
      : pass('no-size', { ...found, keys: listOf(unusable), count: unusable.length }, rest)
  },
})

const sidesOf = (head: HeadFact) =>
  [
    { key: 'og:image:width', field: head.declaredWidth },
    { key: 'og:image:height', field: head.declaredHeight },
  ].map(({ key, field }) => ({
    key,
    pixels: declaredPixels(field),
    tag: declaringTag(head, field, key),
  }))

/** A size that was not measured is not made up. */
function fixFor(attempt: ImageAttempt | null) {
  const picture = attempt?.picture
  if (!picture) return fix('add-size', {})
  const code = [
    metaTag('og:image:width', String(picture.width)),
    metaTag('og:image:height', String(picture.height)),
  ].join('\n')
  return fix('add-measured-size', {}, { language: 'html', code })
}
