/** Is a picture that its file turns told from one that is stored upright? */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf } from '../../../testing/sample-facts'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageUpright } from './image-upright'

const run = (facts: Facts) => runCheck(imageUpright, facts, WHATSAPP)
const turned = { width: 900, height: 1_600, storedAs: { width: 1_600, height: 900 } }

it('passes a picture without an orientation', () =>
  expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'upright' }))

it('does not know what phones make of a turned one, and says how to do without', () =>
  expect(run(factsWithImage({}, turned))).toMatchObject({
    status: 'unknown',
    code: 'turned-by-exif',
    params: { stored: { pixels: [1_600, 900] }, size: { pixels: [900, 1_600] } },
    fix: {
      steps: { code: 'turn-pixels' },
      snippet: { code: expect.stringContaining('-auto-orient') },
    },
  }))

it('has nothing to say without a picture', () => {
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
  expect(run(factsUnread()).status).toBe('unknown')
})
