/** From the rounds of one contestant to its row: percentiles over all pages, medians over the rounds, ratios to the floor inside each round. */
import type { ContestantName } from './contestants/contestant'
import { mean, median, percentile } from './measures'
import type { Field } from './reading'
import type { Round } from './rounds'
import type { Line } from './run-contestant'

export interface Correctness {
  pagesRight: number
  /** How many pages differ in each field. */
  wrong: Record<Field, number>
  /** Pages that could not be read at all; why not. */
  failed: Record<string, string>
  /** Which page differs in what, and why; null when nothing explains it. */
  differs: Record<string, { fields: string; because: string | null }>
}

export interface Row {
  contestant: ContestantName
  wallP50Ms: number
  wallP95Ms: number
  cpuMsPerPage: number
  pagesPerSecond: number
  lineP50Ms: number
  lineP95Ms: number
  lineBytes: number
  memoryPeakBytes: number
  /** To the floor, median over the rounds. */
  ratio: Ratio
  /** The same in each round. */
  ratios: Ratio[]
  correctness: Correctness
}

export interface Ratio {
  wallP50: number
  wallP95: number
  wallTotal: number
  cpu: number
  throughput: number
}

export function summarise(
  contestant: ContestantName,
  rounds: readonly Round[],
  floor: readonly Round[],
  line: Line,
  correctness: Correctness,
): Row {
  const over = <T>(of: (round: Round) => T) => rounds.map(of)
  const middle = (of: (round: Round) => number) => median(over(of))
  const ratios = ratiosOf(rounds, floor)
  const ratio = (of: (ratio: Ratio) => number) => median(ratios.map(of))
  return {
    contestant,
    wallP50Ms: percentile(over(({ wallMs }) => wallMs).flat(), 0.5),
    wallP95Ms: percentile(over(({ wallMs }) => wallMs).flat(), 0.95),
    cpuMsPerPage: middle(({ cpuMsPerPage }) => cpuMsPerPage),
    pagesPerSecond: middle(({ pagesPerSecond }) => pagesPerSecond),
    lineP50Ms: percentile(line.wallMs, 0.5),
    lineP95Ms: percentile(line.wallMs, 0.95),
    lineBytes: line.bytes,
    memoryPeakBytes: Math.max(...over(({ memoryPeakBytes }) => memoryPeakBytes)),
    ratio: {
      wallP50: ratio(({ wallP50 }) => wallP50),
      wallP95: ratio(({ wallP95 }) => wallP95),
      wallTotal: ratio(({ wallTotal }) => wallTotal),
      cpu: ratio(({ cpu }) => cpu),
      throughput: ratio(({ throughput }) => throughput),
    },
    ratios,
    correctness,
  }
}

/** Both were measured in the same round, so a machine that got slower slowed both. */
export function ratiosOf(rounds: readonly Round[], floor: readonly Round[]): Ratio[] {
  return rounds.map((round, at) => {
    const base = floor[at]
    const ratio = (of: (round: Round) => number) => of(round) / (base ? of(base) : Number.NaN)
    return {
      wallP50: ratio(({ wallMs }) => percentile(wallMs, 0.5)),
      wallP95: ratio(({ wallMs }) => percentile(wallMs, 0.95)),
      wallTotal: ratio(({ wallMs }) => mean(wallMs)),
      cpu: ratio(({ cpuMsPerPage }) => cpuMsPerPage),
      throughput: ratio(({ pagesPerSecond }) => pagesPerSecond),
    }
  })
}
