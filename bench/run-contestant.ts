/** One contestant in a process of its own, so that its memory and its processor time are its alone: reads pages as it is told, and measures. */
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type ContestantName, loadContestant, type Read } from './contestants/contestant'
import { median } from './measures'
import type { Reading } from './reading'

/** `numbers` are pages. */
export interface Jobs {
  /** Over the slow line, one after the other: what is read, how long it takes, what arrives on the wire. */
  line: { asks: { numbers: number[] }; says: Line }
  /** Reads until everything is compiled. */
  warm: { asks: { numbers: number[] }; says: null }
  /** One after the other, at full speed. */
  inTurn: { asks: { numbers: number[] }; says: Turn }
  /** 32 at once. */
  together: { asks: { numbers: number[] }; says: Together }
}
export interface Line {
  /** A string says why there is no reading. */
  readings: (Reading | string)[]
  bytes: number
  wallMs: number[]
}
export interface Turn {
  /** Of each page, the median over the passes. */
  wallMs: number[]
  cpuMs: number
  reads: number
}
export interface Together {
  reads: number
  ms: number
  memoryPeakBytes: number
}
export type Order = { kind: keyof Jobs; numbers: number[] }

const CONCURRENCY = 32
/** What is over in a moment is repeated, so that its numbers mean something. */
const TURN_MS = 400
/** One of the turns that the rounds are made of. */
const TOGETHER_MS = 300
const WARM_MS = 2_500

const [, , name, origin = ''] = process.argv
// Safe: only measure.ts starts this program, with a contestant's name.
const reader = await loadContestant(name as ContestantName, origin)
/** What a library throws where nobody can catch it ends the pages that are being read, not the benchmark. */
const running = new Set<(error: unknown) => void>()
process.on('uncaughtException', (error) => {
  process.stderr.write(`${name}: uncaught ${error.name}\n`)
  for (const stop of running) stop(error)
})
const read: Read = async (address) => {
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  running.add(reject)
  try {
    return await Promise.race([reader(address), stopped])
  } finally {
    running.delete(reject)
  }
}
const readQuietly: Read<unknown> = (address) => read(address).catch(() => null)
const wire = countWire()
const full = (number: number) => readQuietly(`${origin}/full/${number}`)

process.on('message', (order) => {
  // Safe: only measure.ts talks to this program.
  const { kind, numbers } = order as Order
  void handlers[kind](numbers).then((said) => process.send?.({ said }))
})
process.once('disconnect', () => process.exit(0))
process.send?.({ said: null })

const handlers: { [Kind in keyof Jobs]: (numbers: number[]) => Promise<Jobs[Kind]['says']> } = {
  line: async (numbers) => {
    const bytesBefore = wire()
    const wallMs: number[] = []
    const readings: Line['readings'] = []
    for (const number of numbers) {
      const startedAt = performance.now()
      const reading = read(`${origin}/line/${number}`)
      readings.push(await reading.catch((error: unknown) => String(error).slice(0, 200)))
      wallMs.push(performance.now() - startedAt)
    }
    // Sockets tell their bytes when they are closed.
    await wait(200)
    return { readings, bytes: wire() - bytesBefore, wallMs }
  },
  warm: async (numbers) => {
    const startedAt = performance.now()
    for (let at = 0; performance.now() - startedAt < WARM_MS; at += 1)
      await full(numbers[at % numbers.length] ?? 0)
    return null
  },
  inTurn: async (numbers) => {
    const samples = numbers.map((): number[] => [])
    const cpuBefore = process.cpuUsage()
    const passes = await repeat(TURN_MS, async () => {
      for (const [at, number] of numbers.entries()) {
        const startedAt = performance.now()
        await full(number)
        samples[at]?.push(performance.now() - startedAt)
      }
    })
    const { user, system } = process.cpuUsage(cpuBefore)
    return {
      wallMs: samples.map(median),
      cpuMs: (user + system) / 1_000,
      reads: passes * numbers.length,
    }
  },
  together: async (numbers) => {
    const startedAt = performance.now()
    const passes = await repeat(TOGETHER_MS, async () => {
      const waiting = [...numbers]
      const worker = async () => {
        for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await full(number)
      }
      await Promise.all(Array.from({ length: CONCURRENCY }, worker))
    })
    return {
      reads: passes * numbers.length,
      ms: performance.now() - startedAt,
      memoryPeakBytes: process.resourceUsage().maxRSS * 1_024,
    }
  },
}

/** At least one pass, and no new one when the time is over. */
async function repeat(ms: number, pass: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  for (let passes = 1; ; passes += 1) {
    await pass()
    if (performance.now() - startedAt >= ms) return passes
  }
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
