/** What is declared must be what is there. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, goodTags, headOf, tagsWith } from '../../../testing/sample-facts'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageDeclaredMatches } from './image-declared-matches'

const run = (facts: Facts) => runCheck(imageDeclaredMatches, facts, WHATSAPP)

it('passes when it is so', () =>
  expect(run(factsOf())).toMatchObject({
    status: 'pass',
    code: 'matches',
    params: { declares: 'both', size: { pixels: [1_200, 630] } },
  }))

it('tells when it is not, which costs nothing, and gives the real size', () => {
  const result = run(factsWithImage({}, { width: 600, height: 315 }))
  expect(result).toMatchObject({
    status: 'pass',
    code: 'differs',
    params: { declared: { pixels: [1_200, 630] }, size: { pixels: [600, 315] } },
    fix: { steps: { code: 'declare-real-size' } },
  })
  expect(result.fix?.snippet?.code).toContain('content="600"')
})

it('judges the one tag that is there', () => {
  const onlyWidth = headOf(tagsWith('og:image:height'))
  expect(run(factsWithImage({}, {}, onlyWidth))).toMatchObject({
    status: 'pass',
    params: { declares: 'width' },
  })
  expect(run(factsWithImage({}, { width: 1_000 }, onlyWidth))).toMatchObject({
    status: 'pass',
    code: 'width-differs',
    params: { width: 1_200, size: { pixels: [1_000, 630] } },
  })
  const onlyHeight = headOf(tagsWith('og:image:width'))
  expect(run(factsWithImage({}, { height: 600 }, onlyHeight))).toMatchObject({
    status: 'pass',
    code: 'height-differs',
    params: { height: 630, size: { pixels: [1_200, 600] } },
  })
})

it('does not arise without a declaration, and is not known without pixels', () => {
  const head = headOf(goodTags().filter(({ key }) => !key.startsWith('og:image:')))
  expect(run(factsWithImage({}, {}, head))).toMatchObject({
    status: 'not-applicable',
    code: 'nothing-declared',
  })
  expect(run(factsWithImage({}, null)).status).toBe('unknown')
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})

it('does not call a size wrong that is the one in the file, before its orientation turns it', () => {
  const turned = { width: 630, height: 1_200, storedAs: { width: 1_200, height: 630 } }
  expect(run(factsWithImage({}, turned))).toMatchObject({
    status: 'pass',
    code: 'stored-size-declared',
    params: { stored: { pixels: [1_200, 630] }, size: { pixels: [630, 1_200] } },
    fix: { steps: { code: 'turn-pixels' } },
  })
  const other = { width: 500, height: 900, storedAs: { width: 900, height: 500 } }
  expect(run(factsWithImage({}, other)).code).toBe('differs')
})

it('asks nothing of what stands in for the image', () => {
  const icon = { known: true, value: candidateOf({ rule: 'icon' }) } as const
  expect(run({ ...factsWithImage({}, { width: 180, height: 180 }), candidate: icon })).toMatchObject({
    status: 'not-applicable',
    code: 'no-og-image',
  })
})
