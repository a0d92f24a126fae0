/** `npm run bench:floor`: ours beside the floor alone, every page in every round; for work on speed, so nothing is kept. */
import { mean } from './measures'
import { startMachines } from './measure'
import { loadPages } from './pages'
import { oneRound, type Round } from './rounds'
import { ratiosOf } from './summary'
import { ratioWords } from './table'

const PAIR = ['floor', 'cardproof'] as const
const rounds = Number(process.argv[2] ?? 5)

const { what, pages } = await loadPages()
const numbers = pages.map((_, number) => number)
const machines = await startMachines()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    machines.stop()
    process.exit(130)
  })
try {
  for (const contestant of PAIR) {
    await machines.start(contestant)
    await machines.ask(contestant, 'warm', numbers)
  }
  const ours: Round[] = []
  const floor: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const done = await oneRound(machines, PAIR, numbers, round)
    ours.push(done.cardproof)
    floor.push(done.floor)
  }
  const mib = (list: readonly Round[]) =>
    Math.round(Math.max(...list.map(({ memoryPeakBytes }) => memoryPeakBytes)) / 1_048_576)
  const each = (list: readonly Round[]) => mean(list.map(({ wallMs }) => mean(wallMs))).toFixed(2)
  console.log(`${what}: ${ratioWords(ratiosOf(ours, floor))}`)
  console.log(`ms per page ${each(ours)} (floor ${each(floor)}), peak ${mib(ours)} MiB (floor ${mib(floor)})`)
} finally {
  machines.stop()
}
