/** Only what can be requested as it is is absolute. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, knownFact } from '../../../testing/sample-facts'
import { triedPicture } from '../../../testing/sample-trials'
import {
  factsUnread,
  factsWithAddress,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { gap } from '../../values/gaps'
import { ogImageAbsolute } from './og-image-absolute'

const GAP = `<meta property="og:image" content="${gap('image')}">`
const run = (facts: Facts) => runCheck(ogImageAbsolute, facts, WHATSAPP)

it('passes for an absolute address', () =>
  expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'absolute' }))

it.each([
  ['/img/a.jpg', 'relative', 'https://www.example.com/img/a.jpg'],
  ['a.jpg?x=1&y=2', 'relative', 'https://www.example.com/blog/a.jpg?x=1&amp;y=2'],
  ['//cdn.example.com/a.jpg', 'protocol-relative', 'https://cdn.example.com/a.jpg'],
])('fails for %s and gives the whole address once it was a picture', (value, code, whole) => {
  const trial = triedPicture(whole.replace('&amp;', '&'), { changed: 'page-applied' })
  expect(run({ ...factsWithAddress(value), trials: knownFact([trial]) })).toMatchObject({
    status: 'fail',
    code,
    params: { client: { code: 'client.whatsapp-android' } },
    fix: {
      steps: { code: 'trial.put-image' },
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
  expect(result.fix?.snippet?.code).toBe(GAP)
})

it('does not arise without an image, and is not known on an unread page', () => {
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
  expect(run(factsUnread()).status).toBe('unknown')
})

it('gives no address that answered with nothing', () => {
  const outcome = { kind: 'no-picture', status: 404 } as const
  const trial = triedPicture('https://www.example.com/img/a.jpg', { changed: 'page-applied', outcome })
  const result = run({ ...factsWithAddress('/img/a.jpg'), trials: knownFact([trial]) })
  expect(result.fix?.snippet?.code).toBe(GAP)
  expect(result.evidence?.[1]).toMatchObject({ label: { code: 'trial.tried' }, value: { code: 'trial.no-picture' } })
}) // prettier-ignore

it('sees an address in front of another one', () => {
  const trials = knownFact([triedPicture('https://cdn.example.net/loaf.jpg')])
  const tag = '<meta property="og:image" content="https://cdn.example.net/loaf.jpg">'
  for (const value of [
    'https://www.example.comhttps://cdn.example.net/loaf.jpg',
    'http://example.comhttps//cdn.example.net/loaf.jpg',
  ])
    expect(run({ ...factsWithAddress(value, { url: value }), trials }), value).toMatchObject({
      status: 'fail',
      code: 'two-addresses',
      params: { host: 'cdn.example.net' },
      fix: { snippet: { code: tag } },
    })
})

it('leaves an image service alone that takes an address as its path, while it responds', () => {
  const value = 'https://img.example.com/https://cdn.example.net/loaf.jpg'
  const candidate = candidateOf({ value })
  expect(run(factsWithImage({ candidate })).status).toBe('pass')
  expect(run(factsWithImage({ candidate, status: 404 }, null)).code).toBe('two-addresses')
})

it.each([
  ['http:/img/loaf.jpg', 1],
  ['https:////cdn.example.net/loaf.jpg', 4],
  ['https:cdn.example.net/loaf.jpg', 0],
])('counts the slashes of %s', (value, slashes) =>
  expect(run(factsWithAddress(value, { url: null, problem: 'malformed' }))).toMatchObject({
    status: 'fail',
    code: 'slashes',
    params: { slashes },
  }),
)

it('completes an address with the base of the page', () => {
  const facts = factsWithAddress('loaf.jpg')
  if (!facts.head.known) throw new Error('the head is known')
  const text = facts.head.value.text.replace('<head>', '<head><base href="/media/">')
  const trials = knownFact([triedPicture('https://www.example.com/media/loaf.jpg')])
  const { fix } = run({ ...facts, head: knownFact({ ...facts.head.value, text }), trials })
  expect(fix?.snippet?.code).toContain('"https://www.example.com/media/loaf.jpg"')
})
