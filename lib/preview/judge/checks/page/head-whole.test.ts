/** Is an element that ends the head named, with the clients that read the tags all the same? */
import { expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, goodTags, headOf, missingFact, tagOf } from '../../../testing/sample-facts'
import { listOf } from '../../../vocabulary/message'
import { runCheck } from '../../check'
import { headWhole } from './head-whole'

const run = (overrides: Parameters<typeof headOf>[1]) =>
  runCheck(headWhole, factsOf({ head: headOf(undefined, overrides) }), WHATSAPP)

it('passes a head that ends where the source says', () =>
  expect(run({})).toMatchObject({ status: 'pass', code: 'whole' }))

it('notes that a page begins once more within its head, and warns of nothing', () => {
  const text = '<!doctype html><html><head>\n<!doctype html><html><head><title>Rye</title></head><body>'
  const headEnd = text.indexOf('<body>')
  expect(run({ text, headEnd })).toMatchObject({
    status: 'pass',
    code: 'begins-twice',
    params: { element: '!doctype', line: 2 },
  })
  expect(run({ text: text.slice(28), headEnd: headEnd - 28 }).code).toBe('whole')
})

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

it('loses nothing where all that shows comes before it', () => {
  const endedBy = { element: 'iframe', line: 30, column: 1, keys: ['twitter:title', 'og:url'] }
  const late = [tagOf('twitter:title', 'Other', { line: 31 }), tagOf('og:url', '/a', { line: 32 })]
  const head = headOf([...goodTags(), ...late], { endedBy })
  const result = runCheck(headWhole, factsOf({ head }), WHATSAPP)
  expect(result).toMatchObject({ status: 'pass', code: 'ended-after-the-card', params: { count: 2 } })
  expect(result).not.toHaveProperty('fix')
})

it('does not know of a head that was not read to its end, or not at all', () => {
  expect(run({ guardTripped: true })).toMatchObject({ status: 'unknown', code: 'head-not-read-whole' })
  expect(runCheck(headWhole, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
})
