/**
 * One contestant before one hostile page, in a process that may be ended from outside; and, for ours, the whole corpus of hostile heads,
 * with the longest time for which the event loop was blocked.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { HOSTILE_HEADS } from '../lib/preview/extract/testing/hostile-heads'
import { type ContestantName, loadContestant } from './contestants/contestant'

export interface Blocked {
  head: string
  worstMs: number
  /** Processor time of the whole visit: what somebody else's load adds to the block is not in it. */
  cpuMs: number
}

const [, , name, origin = '', path] = process.argv
// Safe: only hostile.ts starts this program, with a contestant's name.
const read = await loadContestant(name as ContestantName, origin)

process.once('disconnect', () => process.exit(0))
if (path === undefined) process.send?.(await longestBlock())
else {
  const outcome = await read(`${origin}${path}`).then(
    ({ title }) => `read (title: ${title ?? 'none'})`,
    (error: unknown) => `refused: ${String(error).split('\n', 1)[0]?.slice(0, 80)}`,
  )
  process.send?.(outcome)
}

async function longestBlock(): Promise<Blocked> {
  const worst: Blocked = { head: '', worstMs: 0, cpuMs: 0 }
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // Twice, because a server has compiled its code long before most pages come.
  for (const [at, [head]] of [...HOSTILE_HEADS.entries(), ...HOSTILE_HEADS.entries()]) {
    // Whatever was running before is over.
    await new Promise((done) => setTimeout(done, 5))
    delay.reset()
    const before = process.cpuUsage()
    await read(`${origin}/hostile/${at}`).catch(() => null)
    await new Promise((done) => setTimeout(done, 5))
    const worstMs = delay.max / 1_000_000
    const { user, system } = process.cpuUsage(before)
    if (worstMs > worst.worstMs) Object.assign(worst, { head, worstMs, cpuMs: (user + system) / 1_000 })
  }
  return worst
}
