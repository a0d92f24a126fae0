/** Does the head of the page arrive while the client still waits? */
import { limitOf } from '../../../vocabulary/client'
import type { Evidence } from '../../../vocabulary/evidence'
import { failureTitle } from '../../../vocabulary/failure-message'
import { isTimeOut } from '../../../vocabulary/failures'
import type { Timings } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'

export const pageFast = defineCheck({
  id: 'page-fast',
  group: 'page',
  weight: 6,
  needs: ['published'],
  orMissing: ['page', 'access'],
  witnesses: ['pageTimeFast', 'pageTimeSlow', 'pageTimeMax', 'webWaitForPhone'],
  run({ page, access }, { client, app }) {
    const [fast, slow] = [limitOf(client, 'pageTimeFast'), limitOf(client, 'pageTimeSlow')]
    const max = limitOf(client, 'pageTimeMax')
    if (!page.known) {
      const { because, failure } = page
      if (!failure || !isTimeOut(failure.code)) return unknown('not-measured', { because })
      return fail(
        'timed-out',
        { problem: failureTitle(failure.code), because, limit: { ms: max } },
        {
          noCard: true,
          fix: fix('respond-faster', { limit: { ms: fast } }),
        },
      )
    }
    const { timings } = page.value
    const ms = timings.headCompleteMs ?? timings.totalMs
    const evidence = phases(timings)
    const measured = { pageTimeFast: ms, pageTimeSlow: ms, pageTimeMax: ms }
    const kind = access.known ? access.value.kind : 'open'
    if (kind === 'blocked' || kind === 'login' || kind === 'http-error')
      return unknown('not-the-page', { time: { ms } }, { evidence })
    const beside = (limit: number) => ({
      time: { ms, beside: limit },
      limit: { ms: limit, beside: ms },
    })
    // What was cut off was not complete even then: its time is at least this.
    const isComplete = timings.headCompleteMs !== null
    const head = isComplete ? 'complete' : 'incomplete'
    if (ms <= fast) {
      return isComplete
        ? pass('fast', beside(fast), { evidence, measured })
        : unknown('broke-off', { time: { ms } }, { evidence })
    }
    const rest = { evidence, measured, fix: advice(timings, ms) }
    if (ms <= slow) return warn('a-little-slow', { ...beside(fast), head }, rest)
    // Another client of the app may wait for the phone that builds the card, and not as long as the phone itself.
    const waiting = app.find(({ waitsForPhoneMs }) => waitsForPhoneMs !== null && ms > waitsForPhoneMs)
    const other = waiting
      ? { patience: 'less', client: waiting.name, waits: { ms: waiting.waitsForPhoneMs ?? 0 } }
      : { patience: 'more', client: client.name, waits: { ms: max } }
    return ms > max
      ? fail('client-gives-up', { ...beside(max), ...other, head }, { ...rest, noCard: true })
      : fail('too-slow', { ...beside(slow), ...other, head }, rest)
  },
})

function phases({ dnsMs, tcpMs, tlsMs, firstByteMs, headCompleteMs, totalMs }: Timings): Evidence[] {
  const named: [Evidence['label'], number | null][] = [
    [phrase('evidence.time-name', {}), dnsMs],
    [phrase('evidence.time-connection', {}), tcpMs],
    [phrase('evidence.time-tls', {}), tlsMs],
    [phrase('evidence.time-first-byte', {}), firstByteMs],
    [phrase('evidence.time-head', {}), headCompleteMs],
    [phrase('evidence.time-all', {}), totalMs],
  ]
  return named.flatMap(([label, ms]) => (ms === null ? [] : [{ label, value: { ms } }]))
}

const advice = ({ firstByteMs }: Timings, ms: number) =>
  firstByteMs !== null && firstByteMs > ms / 2
    ? fix('serve-from-cache', { firstByte: { ms: firstByteMs } })
    : fix('shrink-head', {})
