/** Are the thresholds of page time where they are ruled to be? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  accessOf,
  factsOf,
  failureOf,
  missingFact,
  pageOf,
  SOME_REASON,
  timingsOf,
} from '../../../testing/sample-facts'
import { pageFast } from './page-fast'

const run = (overrides: Parameters<typeof factsOf>[0] = {}, audience = WHATSAPP) =>
  runCheck(pageFast, factsOf(overrides), audience)
const after = (headCompleteMs: number, audience = WHATSAPP) =>
  run({ page: pageOf({ timings: timingsOf({ headCompleteMs, totalMs: headCompleteMs }) }) }, audience)

const cutOffAfter = (totalMs: number) =>
  run({ page: pageOf({ timings: timingsOf({ headCompleteMs: null, totalMs }), stoppedBecause: 'cut-off' }) })

describe('page-fast', () => {
  it.each([
    [240, 'pass', 'fast'],
    [2_000, 'pass', 'fast'],
    [2_001, 'warn', 'a-little-slow'],
    [3_000, 'warn', 'a-little-slow'],
    [3_001, 'fail', 'too-slow'],
    [9_999, 'fail', 'too-slow'],
  ] as const)('%i ms is a %s', (ms, status, code) => {
    expect(after(ms)).toMatchObject({ status, code })
    expect(after(ms).noCard).toBeUndefined()
  })

  it('says that there is no card above 10 s, and never hides the side of the limit', () => {
    expect(after(10_001)).toMatchObject({ status: 'fail', code: 'client-gives-up', noCard: true })
    expect(after(2_001).params).toEqual({
      head: 'complete',
      time: { ms: 2_001, beside: 2_000 },
      limit: { ms: 2_000, beside: 2_001 },
    })
  })

  it('says which client of the app waits less long, where one does', () => {
    const web = { patience: 'less', client: { code: 'client.whatsapp-web' }, waits: { ms: 7_000 } }
    expect(after(7_001).params).toMatchObject(web)
    expect(after(10_001).params).toMatchObject(web)
    const itself = { patience: 'more', client: { code: 'client.whatsapp-android' }, waits: { ms: 10_000 } }
    expect(after(7_000).params).toMatchObject(itself)
    expect(after(7_001, { ...WHATSAPP, app: [WHATSAPP.client] }).params).toMatchObject(itself)
  })

  it('counts until the head is complete, else to the end', () => {
    const time = { ms: 2_500, beside: 2_000 }
    expect(cutOffAfter(2_500)).toMatchObject({ status: 'warn', params: { time, head: 'incomplete' } })
    expect(cutOffAfter(4_000)).toMatchObject({ code: 'too-slow', params: { head: 'incomplete' } })
  })

  it('does not say that a head was complete when it was not, nor when it would have been', () => {
    expect(cutOffAfter(10_480)).toMatchObject({
      code: 'client-gives-up',
      noCard: true,
      params: { head: 'incomplete' },
    })
    expect(cutOffAfter(300)).toMatchObject({ status: 'unknown', code: 'broke-off' })
    expect(cutOffAfter(300).noCard).toBeUndefined()
    expect(after(10_020).params).toMatchObject({ head: 'complete' })
  })

  it('says where the time goes', () => {
    const slowServer = timingsOf({ firstByteMs: 3_800, headCompleteMs: 4_000 })
    expect(run({ page: pageOf({ timings: slowServer }) }).fix).toEqual({
      steps: { code: 'serve-from-cache', params: { firstByte: { ms: 3_800 } } },
    })
    const slowHead = timingsOf({ firstByteMs: 200, headCompleteMs: 4_000 })
    expect(run({ page: pageOf({ timings: slowHead }) }).fix?.steps.code).toBe('shrink-head')
  })

  it('fails when the wait ran out', () => {
    const page = missingFact(SOME_REASON, failureOf('headers-timed-out'))
    expect(run({ page })).toMatchObject({
      status: 'fail',
      code: 'timed-out',
      noCard: true,
      params: {
        problem: { code: 'failure.headers-timed-out.title' },
        because: SOME_REASON,
        limit: { ms: 10_000 },
      },
    })
  })

  it('does not know the time of a page that was not seen', () => {
    expect(run({ page: missingFact(SOME_REASON, failureOf('dns-not-found')) })).toMatchObject({
      status: 'unknown',
      code: 'not-measured',
      params: { because: SOME_REASON },
    })
    expect(run({ access: accessOf({ kind: 'blocked', status: 403 }) })).toMatchObject({
      status: 'unknown',
      code: 'not-the-page',
    })
  })
})
