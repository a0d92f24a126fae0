/** Only what can be requested as it is is absolute. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf } from '../../../testing/facts'
import { factsUnread, factsWithAddress, factsWithoutImage } from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { ogImageAbsolute } from './og-image-absolute'

const run = (facts: Facts) => runCheck(ogImageAbsolute, facts, WHATSAPP)

it('passes for an absolute address', () =>
  expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'absolute' }))

it.each([
  ['/img/a.jpg', 'relative', 'https://www.example.com/img/a.jpg'],
  ['a.jpg?x=1&y=2', 'relative', 'https://www.example.com/blog/a.jpg?x=1&amp;y=2'],
  ['//cdn.example.com/a.jpg', 'protocol-relative', 'https://cdn.example.com/a.jpg'],
])('fails for %s and gives the whole address', (value, code, whole) => {
  expect(run(factsWithAddress(value))).toMatchObject({
    status: 'fail',
    code,
    params: { client: { code: 'client.whatsapp-android' } },
    fix: {
      steps: { code: 'write-whole-address' },
      snippet: { code: `<meta property="og:image" content="${whole}">` },
    },
  })
})

it.each([
  ['data-url', 'data-url'],
  ['malformed', 'malformed'],
  ['scheme', 'other-scheme'],
] as const)('fails for %s without inventing an address', (problem, code) => {
  const result = run(factsWithAddress('data:image/png;base64,AA', { problem }))
  expect(result).toMatchObject({ status: 'fail', code, fix: { steps: { code: 'upload-and-name' } } })
  expect(result.fix?.snippet).toBeUndefined()
})

it('does not arise without an image, and is not known on an unread page', () => {
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
  expect(run(factsUnread()).status).toBe('unknown')
})
