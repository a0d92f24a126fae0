/** `npm run bench`: ours beside the peers and the floor, in one run of less than six minutes; prints the tables and keeps the numbers. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import path from 'node:path'
import { SERVER_NODE_ENV, SERVER_NODE_FLAGS } from '../scripts/node-flags.mjs'
import { CONTESTANTS } from './contestants/contestant'
import { correctnessOf } from './correctness'
import { independentReading } from './independent-reading'
import { startMachines } from './measure'
import { longestBlock, runHostile } from './hostile'
import { loadPages } from './pages'
import { runRounds } from './rounds'
import { summarise } from './summary'
import { type Result, toMarkdown } from './table'

/** Whatever hangs is ended here. */
const GIVE_UP_MS = 355_000
/** On a busy machine the rounds take longer; hostile pages that would begin later than this are left out. */
const HOSTILE_UNTIL_MS = 335_000

const startedAt = performance.now()
const loadPerCore = (loadavg()[0] ?? 0) / cpus().length
const { what, pages } = await loadPages()
const accepted = pages.map(({ html, contentType }) => independentReading(html, contentType))
const machines = await startMachines()
const watchdog = setTimeout(() => {
  say('The benchmark took too long and is ended without a result.')
  machines.stop()
  process.exit(1)
}, GIVE_UP_MS)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    machines.stop()
    process.exit(130)
  })
}

try {
  const { line, rounds } = await runRounds(machines, pages.length, say)
  const floor = rounds.map((round) => round.floor)
  for (const contestant of CONTESTANTS) machines.end(contestant)
  const blocked = await longestBlock(machines)
  const hostile = await runHostile(machines, startedAt + HOSTILE_UNTIL_MS, say)
  const result: Result = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: (cpus()[0]?.model ?? 'unknown processor').trim(),
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 1_073_741_824),
      system: `${platform()} ${release().split('-', 1)[0]}`,
      node: process.versions.node,
    },
    loadPerCore: Math.round(loadPerCore * 100) / 100,
    what,
    pages: pages.length,
    timed: rounds.reduce((sum, round) => sum + round.floor.wallMs.length, 0),
    rounds: rounds.length,
    seconds: Math.round((performance.now() - startedAt) / 1_000),
    versions: peerVersions(),
    serverFlags: [
      ...Object.entries(SERVER_NODE_ENV).map(([name, value]) => `${name}=${value}`),
      ...SERVER_NODE_FLAGS,
    ],
    rows: CONTESTANTS.map((contestant) =>
      summarise(
        contestant,
        rounds.map((round) => round[contestant]),
        floor,
        line[contestant],
        correctnessOf(line[contestant].readings, pages, accepted, machines.origin),
      ),
    ),
    hostile,
    blocked,
  }
  const folder = path.join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${result.date}.json`), `${JSON.stringify(result, null, 2)}\n`)
  console.log(toMarkdown(result))
  say(`Kept in bench/results/${result.date}.json`)
} finally {
  clearTimeout(watchdog)
  machines.stop()
}

function peerVersions(): Record<string, string> {
  const root = path.join(import.meta.dirname, '..', 'package.json')
  // Safe: our own package.json.
  const { devDependencies } = JSON.parse(readFileSync(root, 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return Object.fromEntries(
    CONTESTANTS.flatMap((name) => (devDependencies[name] ? [[name, devDependencies[name]]] : [])),
  )
}

/** Beside the table, which alone goes to standard output. */
function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
