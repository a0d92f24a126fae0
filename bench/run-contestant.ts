/** One contestant in a process of its own, so that its memory and its processor time are its alone: reads pages and sends what it measured. */
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type ContestantName, loadContestant } from './contestants/contestant'
import { median } from './measures'
import type { Reading } from './reading'

/** Sent with the start of the process. */
export interface Job {
  contestant: ContestantName
  origin: string
  pages: number
  /** Numbers of the pages that are timed. */
  timed: number[]
  /** Also read every page once over the slow line, and keep what was read. */
  withLine: boolean
}
export interface Measured {
  /** One for each page; a string says why there is none. */
  readings: (Reading | string)[] | null
  /** Bytes on the wire for all pages, and milliseconds of each, over the slow line. */
  line: { bytes: number; wallMs: number[] } | null
  /** Of each timed page, one after the other at full speed: the median over the passes. */
  wallMs: number[]
  cpuMsPerPage: number
  pagesPerSecond: number
  memoryPeakBytes: number
}

const CONCURRENCY = 32
/** What is over in a moment is repeated, so that its numbers mean something. */
const PASS_MS = 2_000
const WARM_MS = 1_000

process.once('message', (job) => {
  // Safe: only measure.ts starts this program, with a Job.
  void run(job as Job).then((measured) => process.send?.(measured, () => process.exit(0)))
})
process.once('disconnect', () => process.exit(1))

async function run({ contestant, origin, pages, timed, withLine }: Job): Promise<Measured> {
  const wire = countWire()
  const read = await loadContestant(contestant, origin)
  const readQuietly = (number: number) => read(`${origin}/full/${number}`).catch(() => null)

  await repeat(WARM_MS, () => inTurn(timed, readQuietly))

  const samples = timed.map((): number[] => [])
  const cpuAtStart = process.cpuUsage()
  const turns = await repeat(PASS_MS, async () => {
    for (const [at, number] of timed.entries()) {
      const pageStartedAt = performance.now()
      await readQuietly(number)
      samples[at]?.push(performance.now() - pageStartedAt)
    }
  })
  const cpu = process.cpuUsage(cpuAtStart)

  const startedAt = performance.now()
  const passes = await repeat(PASS_MS, () => inParallel(timed, readQuietly))
  const pagesPerSecond = (passes * timed.length * 1_000) / (performance.now() - startedAt)
  const memoryPeakBytes = process.resourceUsage().maxRSS * 1_024

  let line: Measured['line'] = null
  let readings: Measured['readings'] = null
  if (withLine) {
    await wait(100)
    const bytesBefore = wire()
    const lineMs: number[] = []
    readings = []
    for (let number = 0; number < pages; number += 1) {
      const pageStartedAt = performance.now()
      readings.push(
        await read(`${origin}/line/${number}`).catch((error: unknown) => String(error).slice(0, 200)),
      )
      lineMs.push(performance.now() - pageStartedAt)
    }
    await wait(100)
    line = { bytes: wire() - bytesBefore, wallMs: lineMs }
  }
  return {
    readings,
    line,
    wallMs: samples.map(median),
    cpuMsPerPage: (cpu.user + cpu.system) / 1_000 / (turns * timed.length),
    pagesPerSecond,
    memoryPeakBytes,
  }
}

/** At least one pass, and no new one when the time is over. */
async function repeat(ms: number, pass: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  for (let passes = 1; ; passes += 1) {
    await pass()
    if (performance.now() - startedAt >= ms) return passes
  }
}

async function inTurn(numbers: readonly number[], work: (number: number) => Promise<unknown>) {
  for (const number of numbers) await work(number)
}

async function inParallel(numbers: readonly number[], work: (number: number) => Promise<unknown>) {
  const waiting = [...numbers]
  const worker = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await work(number)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
}

/** Bytes that arrived on all sockets this process dialled and has closed, whoever opened them. */
function countWire(): () => number {
  let bytes = 0
  subscribe('net.client.socket', (message) => {
    // Safe: Node's documented shape of this channel.
    const { socket } = message as { socket: Socket }
    socket.once('close', () => (bytes += socket.bytesRead))
  })
  return () => bytes
}
