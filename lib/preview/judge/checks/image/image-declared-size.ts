/** Does the page declare the image's width and height? */
import type { HeadFact, ImageAttempt } from '../../../vocabulary/facts'
import { listOf } from '../../../vocabulary/message'
import { defineCheck, fix, pass, warn } from '../../check'
import { declaredPixels, declaringTag } from '../../image/declared-size'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageDeclaredSize = defineCheck({
  id: 'image-declared-size',
  group: 'image',
  weight: 1,
  needs: ['head', 'attempts'],
  witnesses: ['imageDeclaredSize'],
  run({ head, attempts }) {
    const sides = sidesOf(head)
    const evidence = sides.flatMap(({ key, tag }) => (tag === null ? [] : tagEvidence(head, tag, key)))
    const wanting = sides.filter(({ pixels }) => pixels === null)
    if (wanting.length === 0) return pass('declared', {}, { evidence })
    const missing = wanting.flatMap(({ key, tag }) => (tag === null ? [key] : []))
    const unusable = wanting.flatMap(({ key, tag }) => (tag === null ? [] : [key]))
    const rest = { evidence, fix: fixFor(attempts) }
    const found = { missing: listOf(missing), missingCount: missing.length }
    return unusable.length === 0
      ? warn('missing', found, rest)
      : warn('no-size', { ...found, keys: listOf(unusable), count: unusable.length }, rest)
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

function fixFor(attempts: readonly ImageAttempt[]) {
  const picture = attempts.find((attempt) => attempt.picture)?.picture
  const code = [
    metaTag('og:image:width', String(picture?.width ?? 1_200)),
    metaTag('og:image:height', String(picture?.height ?? 630)),
  ].join('\n')
  const snippet = { language: 'html', code } as const
  return picture ? fix('add-measured-size', {}, snippet) : fix('add-size', {}, snippet)
}
