/** What a hostile page costs each contestant: a fresh process for each, ended when it takes too much memory or time. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { CONTESTANTS, type ContestantName } from './contestants/contestant'
import type { Machines } from './measure'
import type { Blocked } from './run-hostile'

export interface HostileRow {
  contestant: ContestantName
  bomb: Cost
  endless: Cost
}
export interface Cost {
  outcome: string
  seconds: number
  /** The highest that was seen; null where the system does not tell. */
  memoryPeakBytes: number | null
}

const MEMORY_MAX_BYTES = 1_500_000_000
const TIME_MAX_MS = 10_000
const LOOK_MS = 10
const NOT_RUN: Cost = { outcome: 'not run, the time was over', seconds: 0, memoryPeakBytes: null }

/** What is not begun by `untilMs` of `performance.now()` is not run. */
export async function runHostile(
  machines: Machines,
  untilMs: number,
  say: (line: string) => void,
): Promise<HostileRow[]> {
  const rows: HostileRow[] = []
  for (const contestant of CONTESTANTS) {
    say(`${contestant}: hostile pages`)
    const cost = (path: string) =>
      performance.now() > untilMs ? NOT_RUN : costOf(machines, contestant, path)
    const bomb = await cost('/bomb')
    rows.push({ contestant, bomb, endless: await cost('/endless') })
  }
  return rows
}

export async function longestBlock(machines: Machines): Promise<Blocked> {
  const { said } = machines.once('run-hostile.ts', ['cardproof', machines.origin])
  // Safe: run-hostile.ts answers so when no path is given.
  return (await said) as Blocked
}

async function costOf(machines: Machines, contestant: ContestantName, path: string): Promise<Cost> {
  const startedAt = performance.now()
  const { said, child } = machines.once('run-hostile.ts', [contestant, machines.origin, path])
  let memoryPeakBytes: number | null = null
  let outcome: string | null = null
  const responded = said.then(
    (words) => (outcome ??= String(words)),
    () => (outcome ??= 'its process broke down'),
  )
  while (outcome === null) {
    await Promise.race([responded, wait(LOOK_MS)])
    const now = peakOf(child.pid)
    if (now !== null) memoryPeakBytes = Math.max(memoryPeakBytes ?? 0, now)
    if (outcome !== null) break
    if ((memoryPeakBytes ?? 0) > MEMORY_MAX_BYTES) outcome = 'ended: more than 1.5 GB'
    else if (performance.now() - startedAt > TIME_MAX_MS) outcome = `ended after ${TIME_MAX_MS / 1_000} s`
  }
  child.kill('SIGKILL')
  await responded
  return { outcome, seconds: (performance.now() - startedAt) / 1_000, memoryPeakBytes }
}

function peakOf(pid: number | undefined): number | null {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return peak === undefined ? null : Number(peak) * 1_024
  } catch {
    return null
  }
}
