/** Only what can be asked for as it stands is absolute. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf } from '../../../testing/facts'
import { factsUnread, factsWithAddress, factsWithoutImage } from '../../../testing/image-facts'
import { ogImageAbsolute } from './og-image-absolute'

it('passes for an absolute address', () => expect(runCheck(ogImageAbsolute, factsOf()).status).toBe('pass'))

it.each([
  ['/img/a.jpg', 'https://www.example.com/img/a.jpg'],
  ['a.jpg?x=1&y=2', 'https://www.example.com/blog/a.jpg?x=1&amp;y=2'],
  ['//cdn.example.com/a.jpg', 'https://cdn.example.com/a.jpg'],
])('fails for %s and gives the whole address', (value, whole) => {
  const result = runCheck(ogImageAbsolute, factsWithAddress(value))
  expect(result.status).toBe('fail')
  expect(result.fix?.code).toBe(`<meta property="og:image" content="${whole}">`)
})

it('fails for data: and for nonsense without inventing an address', () => {
  for (const problem of ['data-url', 'malformed', 'scheme'] as const) {
    const result = runCheck(ogImageAbsolute, factsWithAddress('data:image/png;base64,AA', { problem }))
    expect(result.status).toBe('fail')
    expect(result.fix?.code).toBeUndefined()
  }
})

it('does not arise without an image, and is not known on an unread page', () => {
  expect(runCheck(ogImageAbsolute, factsWithoutImage()).status).toBe('not-applicable')
  expect(runCheck(ogImageAbsolute, factsUnread()).status).toBe('unknown')
})
