/** The course of the benchmark: every contestant reads all pages over the slow line, then they take turns in rounds. */
import { CONTESTANTS, type ContestantName } from './contestants/contestant'
import type { Machines } from './measure'
import { mean, rotate, spread } from './measures'
import type { Line } from './run-contestant'

/** What one contestant did in one round. */
export interface Round {
  wallMs: number[]
  cpuMsPerPage: number
  pagesPerSecond: number
  memoryPeakBytes: number
}
export interface Course {
  line: Record<ContestantName, Line>
  rounds: Record<ContestantName, Round>[]
}

const ROUNDS = 3
/** Fewer pages than this are all timed in every round; of more, each round times its share, and together they time all. */
const SHARED_FROM = 90
/** The contestants change after so many pages, so that a machine that gets busy slows all of them. */
const TURN_PAGES = 11
/** So long each of them reads among 32, in turns as well. */
const TOGETHER_MS = 1_500
/** The rounds should be over by then: on a busy machine each of them times fewer pages. */
const BUDGET_MS = 190_000
/** What a round takes besides its pages, because what is over in a moment is repeated. */
const ROUND_MS = 12_000

export async function runRounds(
  machines: Machines,
  pages: number,
  say: (line: string) => void,
): Promise<Course> {
  const beganAt = performance.now()
  const numbers = Array.from({ length: pages }, (_, number) => number)
  const line: Partial<Course['line']> = {}
  for (const contestant of CONTESTANTS) {
    say(`${contestant}: every page over the slow line`)
    await machines.start(contestant)
    line[contestant] = await machines.ask(contestant, 'line', numbers)
    await machines.ask(contestant, 'warm', numbers)
  }

  // Safe: the loop above went through all contestants.
  const lines = line as Course['line']

  const rounds: Course['rounds'] = []
  const pageMs = CONTESTANTS.map((contestant) => mean(lines[contestant].wallMs)).reduce((sum, ms) => sum + ms)
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = pages < SHARED_FROM ? numbers : numbers.filter((number) => number % ROUNDS === round)
    const leftMs = (BUDGET_MS - (performance.now() - beganAt)) / (ROUNDS - round) - ROUND_MS
    // Each page is read in turn and among 32.
    const count = Math.max(TURN_PAGES, Math.min(own.length, Math.floor(leftMs / (2 * pageMs))))
    say(`round ${round + 1} of ${ROUNDS}: ${count} pages`)
    rounds.push(await oneRound(machines, CONTESTANTS, spread(own, count), round))
  }
  return { line: lines, rounds }
}

/** Each of them reads the pages in turn with the others, then 32 at once. */
export async function oneRound<Name extends ContestantName>(
  machines: Machines,
  contestants: readonly Name[],
  timed: number[],
  round: number,
): Promise<Record<Name, Round>> {
  const done = contestants.map((contestant) => ({
    contestant,
    wallMs: [] as number[],
    cpuMs: [] as number[],
  }))
  for (let from = 0, turn = round; from < timed.length; from += TURN_PAGES, turn += 1) {
    const share = timed.slice(from, from + TURN_PAGES)
    for (const { contestant, wallMs, cpuMs } of rotate(done, turn)) {
      const said = await machines.ask(contestant, 'inTurn', share)
      wallMs.push(...said.wallMs)
      // Each page counts once, however often it was read.
      cpuMs.push((said.cpuMs / said.reads) * share.length)
    }
  }
  const together = done.map((one) => ({ ...one, reads: 0, ms: 0, memoryPeakBytes: 0 }))
  for (let turn = round; together.some(({ ms }) => ms < TOGETHER_MS); turn += 1) {
    for (const one of rotate(together, turn).filter(({ ms }) => ms < TOGETHER_MS)) {
      const said = await machines.ask(one.contestant, 'together', timed)
      one.reads += said.reads
      one.ms += said.ms
      one.memoryPeakBytes = said.memoryPeakBytes
    }
  }
  const results = together.map(({ contestant, wallMs, cpuMs, reads, ms, memoryPeakBytes }): [Name, Round] => {
    const cpuMsPerPage = cpuMs.reduce((sum, value) => sum + value, 0) / timed.length
    return [contestant, { wallMs, cpuMsPerPage, pagesPerSecond: (reads * 1_000) / ms, memoryPeakBytes }]
  })
  // Safe: one result for each contestant.
  return Object.fromEntries(results) as Record<Name, Round>
}
