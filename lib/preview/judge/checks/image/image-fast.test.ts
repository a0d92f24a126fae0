/** Page and image together: 7 s pass, 10 s warn, above fail; a time-out fails, another failure is not known. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, IMAGE_URL, knownFact, pageOf, timingsOf } from '../../../testing/sample-facts'
import { triedPicture } from '../../../testing/sample-trials'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageFast } from './image-fast'

const run = (facts: Facts, audience = WHATSAPP) => runCheck(imageFast, facts, audience)
/** The good page's head is complete after 240 ms. */
const inAll = (ms: number, audience = WHATSAPP) =>
  run(factsWithImage({ timings: timingsOf({ totalMs: ms - 240 }) }), audience)

it.each([
  [550, 'pass', 'in-time'],
  [7_000, 'pass', 'in-time'],
  [7_001, 'warn', 'late'],
  [10_000, 'warn', 'late'],
  [10_001, 'fail', 'too-late'],
] as const)('%d ms in all is a %s', (ms, status, code) => expect(inAll(ms)).toMatchObject({ status, code }))

it('knows a picture that is drawn when it is asked for by a second request that is fast', () => {
  const slow = factsWithImage({ timings: timingsOf({ firstByteMs: 8_900, totalMs: 9_000 }) })
  const again = (ms: number) => {
    const outcome = { kind: 'picture', format: 'jpeg', width: 1_200, height: 630, bytes: 9_000, ms } as const
    return triedPicture(IMAGE_URL, { what: 'image-header', changed: 'again', outcome })
  }
  const warm = run({ ...slow, trials: knownFact([again(120)]) })
  expect(warm.fix?.steps).toEqual({ code: 'warm-up', params: { second: { ms: 120 } } })
  expect(run({ ...slow, trials: knownFact([again(8_800)]) }).fix?.steps.code).toBe('prepare-image')
})

it('says where the time goes, who gives up, and never hides the side of the limit', () => {
  expect(inAll(9_000).fix?.steps).toEqual({ code: 'speed-up-image', params: { time: { ms: 8_760 } } })
  expect(inAll(7_001).params).toMatchObject({
    time: { ms: 7_001, beside: 7_000 },
    limit: { ms: 7_000, beside: 7_001 },
    client: { code: 'client.whatsapp-web' },
    lead: { code: 'client.whatsapp-android' },
  })
  const waited = run(factsWithImage({ timings: timingsOf({ firstByteMs: 7_300, totalMs: 7_400 }) }))
  expect(waited.fix?.steps).toEqual({ code: 'prepare-image', params: { time: { ms: 7_300 } } })
  const page = pageOf({ timings: timingsOf({ headCompleteMs: 8_000 }) })
  expect(run(factsOf({ page })).fix?.steps).toEqual({
    code: 'speed-up-page',
    params: { time: { ms: 8_000 } },
  })
})

it('has more time where no client of the app waits for the phone', () => {
  const alone = { ...WHATSAPP, app: [WHATSAPP.client] }
  expect(inAll(10_000, alone)).toMatchObject({ status: 'pass', params: { limit: { ms: 10_000 } } })
  expect(inAll(10_001, alone).status).toBe('fail')
})

it('fails when the image does not come at all in time', () => {
  expect(run(factsWithFailure('headers-timed-out'))).toMatchObject({
    status: 'fail',
    code: 'timed-out',
    params: { because: { code: 'failure.headers-timed-out.clause' } },
  })
})

it('is not known of an image that was only announced, until the limit has passed', () => {
  const announced = (totalMs: number) =>
    run(factsWithImage({ bytesExact: false, timings: timingsOf({ totalMs }) })).code
  expect([announced(1_000), announced(8_000), announced(10_500)]).toEqual([
    'not-read-to-end',
    'not-read-to-end',
    'too-late',
  ])
})

it('does not say that a head was complete when it was not', () => {
  const page = pageOf({ timings: timingsOf({ headCompleteMs: null }), stoppedBecause: 'cut-off' })
  expect(run(factsOf({ page })).evidence?.[0]?.label).toMatchObject({ code: 'evidence.page-time-so-far' })
  expect(run(factsOf()).evidence?.[0]?.label).toMatchObject({ code: 'evidence.page-time' })
})

it('is not known otherwise', () => {
  expect(run(factsWithFailure('connection-refused'))).toMatchObject({ status: 'unknown', code: 'not-loaded' })
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
  expect(run(factsOf()).status).toBe('pass')
})
