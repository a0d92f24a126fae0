/** What is declared must be what is there. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, goodTags, headOf, tagsWith } from '../../../testing/facts'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import { imageDeclaredMatches } from './image-declared-matches'

it('passes when it is true', () => expect(runCheck(imageDeclaredMatches, factsOf()).status).toBe('pass'))

it('warns when it is not, and gives the real size', () => {
  const result = runCheck(imageDeclaredMatches, factsWithImage({}, { width: 600, height: 315 }))
  expect(result.status).toBe('warn')
  expect(result.summary).toContain('1200 × 630 px, the image is 600 × 315 px')
  expect(result.fix?.code).toContain('content="600"')
})

it('judges the one tag that is there', () => {
  const head = headOf(tagsWith('og:image:height'))
  expect(runCheck(imageDeclaredMatches, factsWithImage({}, {}, head)).status).toBe('pass')
  expect(runCheck(imageDeclaredMatches, factsWithImage({}, { width: 1_000 }, head)).status).toBe('warn')
})

it('does not arise without a declaration, and is not known without pixels', () => {
  const head = headOf(goodTags().filter(({ key }) => !key.startsWith('og:image:')))
  expect(runCheck(imageDeclaredMatches, factsWithImage({}, {}, head)).status).toBe('not-applicable')
  expect(runCheck(imageDeclaredMatches, factsWithImage({}, null)).status).toBe('unknown')
  expect(runCheck(imageDeclaredMatches, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageDeclaredMatches, factsWithoutImage()).status).toBe('not-applicable')
})
