/** Told without a warning, as no client reads them, with the measured size filled in. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, goodTags, headOf, tagOf, tagsWith } from '../../../testing/sample-facts'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageDeclaredSize } from './image-declared-size'

const run = (facts: Facts) => runCheck(imageDeclaredSize, facts, WHATSAPP)

it('passes when both are there', () =>
  expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'declared' }))

it('tells of a missing one, with the real size to paste', () => {
  const head = headOf(tagsWith('og:image:height'))
  const result = run(factsWithImage({}, { width: 800, height: 418 }, head))
  expect(result).toMatchObject({
    status: 'pass',
    code: 'missing',
    params: { missing: { list: ['og:image:height'] }, missingCount: 1 },
    fix: { steps: { code: 'add-measured-size' } },
  })
  expect(result.fix?.snippet?.code).toBe(
    '<meta property="og:image:width" content="800">\n<meta property="og:image:height" content="418">',
  )
})

it('makes up no size where the picture is not known', () => {
  const head = headOf(goodTags().filter(({ key }) => !key.startsWith('og:image:')))
  const result = run(factsWithImage({}, null, head))
  expect(result).toMatchObject({ params: { missingCount: 2 }, fix: { steps: { code: 'add-size' } } })
  expect(result.fix).not.toHaveProperty('snippet')
})

it.each(['', 'auto', '-5', '0', '1200.5', '99999999'])(
  'does not take "%s" for a size, and does not call its tag missing',
  (value) => {
    const head = headOf(tagsWith('og:image:width', tagOf('og:image:width', value, { line: 21 })))
    const result = run(factsOf({ head }))
    expect(result).toMatchObject({
      status: 'pass',
      code: 'no-size',
      params: { keys: { list: ['og:image:width'] }, count: 1, missing: { list: [] }, missingCount: 0 },
    })
    expect(result.evidence).toContainEqual(expect.objectContaining({ label: 'og:image:width', line: 21 }))
  },
)

it('says of one tag that it holds no size and of the other that it is missing', () => {
  const head = headOf([tagOf('og:image', 'https://www.example.com/a.jpg'), tagOf('og:image:height', 'auto')])
  expect(run(factsOf({ head }))).toMatchObject({
    code: 'no-size',
    params: { keys: { list: ['og:image:height'] }, missing: { list: ['og:image:width'] }, missingCount: 1 },
  })
})

it('counts one that is commented out as missing', () => {
  const off = tagOf('og:image:width', '', { place: 'comment', readBy: [], unreadable: 'inside-comment' })
  expect(run(factsOf({ head: headOf(tagsWith('og:image:width', off)) })).code).toBe('missing')
})

it('is not asked of an icon that stands in for the image', () => {
  const icon = candidateOf({ rule: 'link apple-touch-icon', value: 'https://www.example.com/icon.png' })
  const head = headOf(goodTags().filter(({ key }) => !key.startsWith('og:image')))
  const readings = Object.fromEntries(
    Object.entries(head.readings).map(([id, fields]) => [id, { ...fields, images: [icon] }]),
  )
  const facts = { ...factsWithImage({ candidate: icon }, { width: 180, height: 180 }, { ...head, readings }) }
  expect(run(facts)).toMatchObject({ status: 'not-applicable', code: 'no-og-image' })
})

it('can be told without the picture, but not without the page or an image', () => {
  expect(run(factsWithFailure('timed-out')).status).toBe('pass')
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})
