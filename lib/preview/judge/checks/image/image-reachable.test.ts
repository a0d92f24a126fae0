/** 2xx or nothing; refusals and private addresses belong to another check, our own troubles to nobody. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, headOf, knownFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { triedPicture } from '../../../testing/sample-trials'
import {
  factsUnread,
  factsWithAddress,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageReachable } from './image-reachable'

const run = (facts: Facts) => runCheck(imageReachable, facts, WHATSAPP)

it('passes for 2xx', () => {
  expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'loads', params: { status: 200 } })
  expect(run(factsWithImage({ status: 206 })).status).toBe('pass')
})

it.each([
  [404, 'does-not-exist'],
  [410, 'does-not-exist'],
  [500, 'error-status'],
  [304, 'error-status'],
] as const)('fails for %d', (status, code) =>
  expect(run(factsWithImage({ status }))).toMatchObject({
    status: 'fail',
    code,
    params: { status },
    fix: { steps: { code: 'name-another-address', params: { rule: 'og:image' } } },
  }),
)

it('offers the address that a trial has proved, and says what was wrong with the one that is written', () => {
  const value = 'https://www.example.com/a%2520b.jpg'
  const candidate = candidateOf({ value, url: value })
  const facts = factsWithImage({ candidate, requestedUrl: value, status: 404 }, null)
  const good = 'https://www.example.com/a%20b.jpg'
  const trial = triedPicture(good, { changed: 'decoded-once', from: { rule: 'og:image', value } })
  const head = headOf(tagsWith('og:image', tagOf('og:image', value)))
  expect(run({ ...facts, head: knownFact(head), trials: knownFact([trial]) })).toMatchObject({
    status: 'fail',
    code: 'address-wrong',
    params: { fault: 'twice' },
    fix: { steps: { code: 'trial.put-image' }, snippet: { code: expect.stringContaining(good) } },
  })
})

it('offers nothing in the place of an address that responds', () => {
  const said = (run(factsOf()).evidence ?? []).map(({ label }) =>
    typeof label === 'string' ? label : label.code,
  )
  expect(said).not.toContain('trial.offered')
  expect(said).toContain('og:image')
})

it('says that the client spells an address in another way than the server knows', () => {
  const [value, url] = ['https://www.example.com/?s=6|3', 'https://www.example.com/?s=6%7C3']
  const candidate = candidateOf({ value, url })
  const facts = factsWithImage({ candidate, requestedUrl: url, status: 404 }, null)
  const trial = triedPicture(value, { changed: 'characters-as-written', from: { rule: 'og:image', value } })
  expect(run({ ...facts, trials: knownFact([trial]) })).toMatchObject({
    status: 'fail',
    code: 'signs-encoded',
    fix: { steps: { code: 'write-plain-address' } },
  })
})

it('fails when the site fails, with the cause', () => {
  expect(run(factsWithFailure('dns-not-found'))).toMatchObject({
    status: 'fail',
    code: 'fails',
    params: { because: { code: 'failure.dns-not-found.sentence' }, reason: 'none' },
  })
})

it.each([401, 403])('leaves %d to image-public', (status) => {
  expect(run(factsWithImage({ status }))).toMatchObject({ status: 'not-applicable', code: 'refused' })
})

it('does not know when the trouble is ours or the page is unread', () => {
  expect(run(factsWithFailure('busy'))).toMatchObject({
    status: 'unknown',
    code: 'could-not-look',
    params: { because: { code: 'failure.busy.sentence' } },
  })
  expect(run(factsWithFailure('blocked-address'))).toMatchObject({
    status: 'not-applicable',
    code: 'private-network',
  })
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithAddress('/a.jpg'))).toMatchObject({ status: 'not-applicable', code: 'no-address' })
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})
