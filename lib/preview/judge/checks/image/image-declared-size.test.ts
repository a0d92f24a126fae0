/** Both tags or a warning, with the measured size filled in. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, tagOf, tagsWith } from '../../../testing/facts'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageDeclaredSize } from './image-declared-size'

it('passes when both are there, and says that WhatsApp ignores them', () => {
  const result = runCheck(imageDeclaredSize, factsOf())
  expect(result.status).toBe('pass')
  expect(result.summary).toContain('does not read them')
})

it('warns for a missing one, with the real size to paste', () => {
  const head = headOf(tagsWith('og:image:height'))
  const result = runCheck(imageDeclaredSize, factsWithImage({}, { width: 800, height: 418 }, head))
  expect(result).toMatchObject({ status: 'warn', title: 'og:image:height is missing' })
  expect(result.fix?.code).toBe(
    '<meta property="og:image:width" content="800">\n<meta property="og:image:height" content="418">',
  )
})

it.each(['', 'auto', '-5', '0', '1200.5', '99999999'])('does not take "%s" for a size', (value) => {
  const head = headOf(tagsWith('og:image:width', tagOf('og:image:width', value)))
  expect(runCheck(imageDeclaredSize, factsOf({ head })).status).toBe('warn')
})

it('can be told without the picture, but not without the page or an image', () => {
  expect(runCheck(imageDeclaredSize, factsWithFailure('timed-out')).status).toBe('pass')
  expect(runCheck(imageDeclaredSize, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageDeclaredSize, factsWithoutImage()).status).toBe('not-applicable')
})
