/** Are the thresholds of page time where they are ruled to be? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { accessOf, factsOf, failureOf, missingFact, pageOf, timingsOf } from '../../../testing/facts'
import { pageFast } from './page-fast'

const run = (overrides = {}) => runCheck(pageFast, factsOf(overrides))
const after = (headCompleteMs: number) =>
  run({ page: pageOf({ timings: timingsOf({ headCompleteMs, totalMs: headCompleteMs }) }) })

describe('page-fast', () => {
  it.each([
    [240, 'pass'],
    [2_000, 'pass'],
    [2_001, 'warn'],
    [3_000, 'warn'],
    [3_001, 'fail'],
    [9_999, 'fail'],
  ] as const)('%i ms is a %s', (ms, status) => {
    expect(after(ms).status).toBe(status)
    expect(after(ms).noCard).toBeUndefined()
  })

  it('says that there is no card above 10 s, and never hides the side of the limit', () => {
    expect(after(10_001)).toMatchObject({ status: 'fail', noCard: true })
    expect(after(2_001).summary).toContain('2,001 ms of 2,000 ms')
    expect(after(2_400).summary).toContain('2.4 s of 2 s')
  })

  it('counts until the head is complete, else to the end', () => {
    const timings = timingsOf({ headCompleteMs: null, totalMs: 2_500 })
    expect(run({ page: pageOf({ timings }) }).status).toBe('warn')
  })

  it('says where the time goes', () => {
    const slowServer = timingsOf({ firstByteMs: 3_800, headCompleteMs: 4_000 })
    expect(run({ page: pageOf({ timings: slowServer }) }).fix?.steps).toContain('3.8 s')
    const slowHead = timingsOf({ firstByteMs: 200, headCompleteMs: 4_000 })
    expect(run({ page: pageOf({ timings: slowHead }) }).fix?.steps).toContain('after the first byte')
  })

  it('fails when the wait ran out', () => {
    const page = missingFact('No answer within 10 s.', failureOf('headers-timed-out'))
    expect(run({ page })).toMatchObject({ status: 'fail', noCard: true })
  })

  it('does not know the time of a page that was not seen', () => {
    expect(run({ page: missingFact('No such host.', failureOf('dns-not-found')) }).status).toBe('unknown')
    expect(run({ access: accessOf({ kind: 'blocked', status: 403 }) }).status).toBe('unknown')
  })
})
