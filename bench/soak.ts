/**
 * The soak: thousands of scans of the whole pipeline, many of them of hostile pages, at concurrency 64, to see that memory
 * stays flat and no socket is left behind. `npm run soak -- [--scans 10000] [--concurrency 64] [--minutes 8]`.
 * The gate keeps its limit of four fetches per host: the pages are spread over hosts. Its other limits are raised by options.
 */
import { fork } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { DEFAULT_CAPS } from '../lib/preview/crawl/crawl-options'
import { createNetwork } from '../lib/preview/crawl/create-network'
import { scan } from '../lib/preview/pipeline'
import { CASES, type SoakCase } from './soak-cases'
import { held, type Held } from './soak-process'

const { values } = parseArgs({
  options: {
    scans: { type: 'string', default: '10000' },
    concurrency: { type: 'string', default: '64' },
    minutes: { type: 'string', default: '8' },
  },
})
const settings = z
  .object({
    scans: z.coerce.number().int().min(100),
    concurrency: z.coerce.number().int().min(1).max(500),
    minutes: z.coerce.number().positive().max(60),
  })
  .parse(values)

/** How much more the process may hold at the end than when three quarters were done, and than after the first tenth. */
const LAST_QUARTER_MB_MAX = 32
const HEAP_MB_MAX = 4
/** Hosts per kind of page: with four fetches per host, none of them waits long. */
const HOSTS = 16
const TIMEOUTS = { connectMs: 8_000, headersMs: 1_500, idleMs: 1_500, totalMs: 3_000, imageTotalMs: 20_000 }

const server = fork(path.join(import.meta.dirname, 'soak-server.ts'), {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
const { port, ca } = z.object({ port: z.number(), ca: z.string() }).parse(await heard())
const deck = CASES.flatMap((kind) => Array.from({ length: kind.share }, () => kind))
const hostOf = (kind: SoakCase, n: number) => `${kind.name}-${n % HOSTS}.soak.test`
const policy = {
  allow: [`127.0.0.1:${port}`],
  hosts: Object.fromEntries(CASES.flatMap((kind) => Array.from({ length: HOSTS }, (_, n) => [hostOf(kind, n), '127.0.0.1']))),
} // prettier-ignore
/** A scan is up to five fetches at once: three visits, robots.txt and an image. */
const caps = { fetchesMax: settings.concurrency * 5, queueMax: settings.concurrency * 10 }
const network = createNetwork({ ...policy, ca, timeouts: TIMEOUTS, caps })

const endings = new Map<string, number>()
let pictures = 0
const unexpected = new Map<string, number>()
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
const startedAt = performance.now()
const endsAt = startedAt + settings.minutes * 60_000
let begun = 0

async function scanNext(until: number): Promise<void> {
  while (begun < until && performance.now() < endsAt) {
    const n = begun++
    // Safe: a remainder of its own length lies within the deck.
    const kind = deck[n % deck.length] as SoakCase
    const url = `https://${hostOf(kind, Math.floor(n / deck.length))}:${port}/`
    const { report, thumbnails } = await scan(url, network, { policy })
    if (thumbnails.length > 0) pictures += 1
    const ending = report.failure?.code ?? 'report'
    count(endings, ending)
    if (!kind.ends.includes(ending)) count(unexpected, `${kind.name}: ${ending}`)
  }
}

const marks: Held[] = []
async function mark(): Promise<void> {
  const now = await held()
  marks.push(now)
  const seconds = (performance.now() - startedAt) / 1_000
  const mb = (value: number) => value.toFixed(1).padStart(7)
  console.log(
    `${String(begun).padStart(6)} scans ${seconds.toFixed(0).padStart(5)} s  RSS ${mb(now.rssMb)} MB  heap ${mb(now.heapMb)} MB  external ${mb(now.externalMb)} MB  sockets ${now.sockets}  descriptors ${now.descriptors ?? '-'}`,
  )
}

console.log(`${settings.scans} scans of ${CASES.length} kinds of pages at concurrency ${settings.concurrency}, at most ${settings.minutes} minutes; the gate lets ${caps.fetchesMax} fetches through at once, ${DEFAULT_CAPS.fetchesPerHostMax} per host, on ${CASES.length * HOSTS} hosts`) // prettier-ignore
await mark()
const step = Math.min(1_000, Math.ceil(settings.scans / 10))
while (begun < settings.scans && performance.now() < endsAt) {
  const until = Math.min(settings.scans, begun + step)
  await Promise.all(Array.from({ length: settings.concurrency }, () => scanNext(until)))
  await mark()
}
const scanSeconds = (performance.now() - startedAt) / 1_000
await network.close()
await new Promise((done) => setTimeout(done, 500))
const last = await held()
server.send('connections')
const { connections } = z.object({ connections: z.number() }).parse(await heard())
server.kill()

const listed = (map: Map<string, number>) =>
  [...map]
    .toSorted(([, one], [, other]) => other - one)
    .map(([key, times]) => `${key} ${times}`)
    .join(', ')
console.log(`${begun} scans in ${scanSeconds.toFixed(1)} s: ${(begun / scanSeconds).toFixed(1)} scans/s`)
console.log(`endings: ${listed(endings)}; with a picture ${pictures}`)
console.log(`not as expected: ${unexpected.size === 0 ? 'none' : listed(unexpected)}`)

const [start] = marks
const afterFirst = marks[1]
const threeQuarters = marks[Math.floor((marks.length - 1) * 0.75)]
// Safe: a mark is made before the first scan.
const base = start as Held
const problems = [
  [`RSS grew by ${grown(last, threeQuarters, 'rssMb')} MB in the last quarter (at most ${LAST_QUARTER_MB_MAX})`, Number(grown(last, threeQuarters, 'rssMb')) > LAST_QUARTER_MB_MAX],
  [`the heap grew by ${grown(last, afterFirst, 'heapMb')} MB after the first tenth (at most ${HEAP_MB_MAX})`, Number(grown(last, afterFirst, 'heapMb')) > HEAP_MB_MAX],
  [`${last.sockets} sockets are open here, ${base.sockets} were at the start`, last.sockets > base.sockets],
  [`${connections} connections are open at the server`, connections > 0],
  [`${last.descriptors ?? '-'} file descriptors, ${base.descriptors ?? '-'} at the start`, (last.descriptors ?? 0) > (base.descriptors ?? 0) + 2],
] as const // prettier-ignore
for (const [what, isProblem] of problems) console.log(`${isProblem ? 'NOT OK' : 'ok'}  ${what}`)
process.exitCode = problems.some(([, isProblem]) => isProblem) ? 1 : 0

function grown(now: Held, before: Held | undefined, what: 'rssMb' | 'heapMb'): string {
  return (now[what] - (before ?? now)[what]).toFixed(1)
}

function heard(): Promise<unknown> {
  return new Promise((done, reject) => {
    server.once('message', done)
    server.once('exit', (code) => reject(new Error(`the soak's server stopped (${code})`)))
  })
}
