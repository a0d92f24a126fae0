/** Is an element that ends the head named, with the clients that read the tags all the same? */
import { expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact } from '../../../testing/sample-facts'
import { listOf } from '../../../vocabulary/message'
import { runCheck } from '../../check'
import { headWhole } from './head-whole'

const run = (overrides: Parameters<typeof headOf>[1]) =>
  runCheck(headWhole, factsOf({ head: headOf(undefined, overrides) }), WHATSAPP)

it('passes a head that ends where the source says', () =>
  expect(run({})).toMatchObject({ status: 'pass', code: 'whole' }))

it('warns of an element that ends it, and says who reads on', () => {
  const endedBy = { element: 'img', line: 7, column: 3, keys: ['og:title', 'og:image'] }
  expect(run({ endedBy })).toMatchObject({
    status: 'warn',
    code: 'ended-early',
    params: {
      element: 'img',
      line: 7,
      keys: listOf(['og:title', 'og:image']),
      clients: { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] },
    },
    evidence: [{ value: '<img>', line: 7, column: 3 }],
  })
})

it('does not know of a head that was not read to its end, or not at all', () => {
  expect(run({ guardTripped: true })).toMatchObject({ status: 'unknown', code: 'head-not-read-whole' })
  expect(runCheck(headWhole, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
})
