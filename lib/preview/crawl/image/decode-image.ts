/** Decodes strangers' pictures in one or two killable child processes; the parent never parses a pixel itself. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import type { ImageFormat, PictureFact, Thumbnail } from '../../vocabulary/facts'
import { capsOf, type CrawlOptions, timeoutsOf } from '../crawl-options'
import { type DecoderReply, type DecodedThumbnail, parseDecoderReply } from './decoder-reply'
import { CrawlError } from '../crawl-error'
import { readFrames, writeFrame } from '../frames'
import { THUMBNAIL_SIZES } from './thumbnail-sizes'

export interface Decoder {
  /** Throws a CrawlError whose code says whether the bytes are at fault (`image-undecodable`) or we are (every other). */
  decodeImage(bytes: Uint8Array, format: ImageFormat, signal: AbortSignal): Promise<PictureFact>
  closeDecoders(): Promise<void>
}

interface Worker {
  child: ChildProcess
  /** Its pipes; none when it could not be started. */
  jobsPipe: Socket | null
  repliesPipe: Socket | null
  ready: boolean
  jobs: number
  busy: boolean
  settle: ((result: DecoderReply | Error) => void) | null
  /** Why it responds no more; it may be known before anybody waits for its response. */
  lost: Error | null
}

/** Native memory creeps; a child is replaced after this many pictures. */
const JOBS_PER_CHILD = 100
const RESIDENT_BYTES_MAX = 1_000_000_000
const MEMORY_CHECK_MS = 200
/** Two JPEGs, the larger of at most 300 × 65,500 px. */
const ANSWER_BYTES_MAX = 64_000_000

export function createDecoder(options: CrawlOptions): Decoder {
  const { decodeMs } = timeoutsOf(options)
  const { decodersMax } = capsOf(options)
  const workers = new Set<Worker>()
  const waiting: { take: (worker: Worker) => void; fail: (why: unknown) => void; stop: () => void }[] = []
  let lastId = 0
  let closed = false

  function hire(): Worker {
    // Put together at run time, so that a bundler leaves the program where it is.
    const program =
      options.decoderPath ?? [process.cwd(), 'lib/preview/crawl/image/decode-child.ts'].join('/')
    const child = spawn(process.execPath, [program, JSON.stringify(THUMBNAIL_SIZES)], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      // The child gets none of our environment; fewer malloc arenas keep its memory small.
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
    })
    const [jobsPipe, , , repliesPipe] = child.stdio ?? []
    const worker: Worker = {
      child,
      jobsPipe: asSocket(jobsPipe),
      repliesPipe: asSocket(repliesPipe),
      ready: false,
      jobs: 0,
      busy: true,
      settle: null,
      lost: null,
    }
    workers.add(worker)
    const lose = (why: Error) => {
      worker.lost ??= why
      dismiss(worker)
      worker.settle?.(worker.lost)
    }
    const gone = (why: string) => lose(decoderFailed(worker.ready ? why : 'not-started'))
    const distrust = () => lose(decoderFailed('invalid-reply'))
    child.on('exit', (code, signal) => gone(`exit ${signal ?? code}`))
    child.on('error', () => gone('not-reachable'))
    worker.jobsPipe?.on('error', () => {})
    if (worker.repliesPipe)
      readFrames(worker.repliesPipe, ANSWER_BYTES_MAX, {
        frame: (bytes) => {
          const said = parseDecoderReply(bytes)
          if (said === 'ready') worker.ready = true
          else if (said) worker.settle?.(said)
          else distrust()
        },
        broken: distrust,
      })
    rest(worker)
    return worker
  }

  function release(worker: Worker): void {
    worker.settle = null
    worker.busy = false
    rest(worker)
    if (worker.jobs >= JOBS_PER_CHILD) dismiss(worker)
    const next = waiting.shift()
    if (!next) return
    if (workers.has(worker)) worker.busy = true
    try {
      next.take(workers.has(worker) ? worker : hire())
    } catch (error) {
      // No process could be started: the trouble of the one who waits, not of the one who is done.
      next.fail(error)
    }
  }

  /** The worker is the caller's until it is released. */
  async function take(signal: AbortSignal): Promise<Worker> {
    if (closed) throw new CrawlError('interrupted')
    const free = [...workers].find(({ busy }) => !busy)
    if (free) {
      free.busy = true
      return free
    }
    if (workers.size < decodersMax) return hire()
    return new Promise((done, reject) => {
      const stop = () => {
        waiting.splice(waiting.indexOf(place), 1)
        reject(stopped(signal))
      }
      const place = {
        stop,
        fail: (why: unknown) => {
          signal.removeEventListener('abort', stop)
          reject(why)
        },
        take: (worker: Worker) => {
          signal.removeEventListener('abort', stop)
          done(worker)
        },
      }
      waiting.push(place)
      signal.addEventListener('abort', stop, { once: true })
    })
  }

  function dismiss(worker: Worker): void {
    workers.delete(worker)
    worker.child.kill('SIGKILL')
  }

  async function run(worker: Worker, bytes: Uint8Array, signal: AbortSignal): Promise<DecoderReply> {
    const id = ++lastId
    worker.jobs += 1
    for (const each of [worker.child, worker.jobsPipe, worker.repliesPipe]) each?.ref()
    const kill = (problem: Error) => {
      dismiss(worker)
      worker.settle?.(problem)
    }
    const stop = () => kill(stopped(signal))
    signal.addEventListener('abort', stop, { once: true })
    const tooSlow = setTimeout(() => kill(tookTooLong(decodeMs)), decodeMs)
    const tooBig = setInterval(async () => {
      if ((await residentBytes(worker.child.pid)) > RESIDENT_BYTES_MAX)
        kill(new CrawlError('image-decode-out-of-memory'))
    }, MEMORY_CHECK_MS)
    try {
      const result = await new Promise<DecoderReply | Error>((settle) => {
        worker.settle = (message) => {
          if (message instanceof Error || message.id === id) settle(message)
        }
        if (worker.lost) return settle(worker.lost)
        if (worker.jobsPipe) writeFrame(worker.jobsPipe, [idBytes(id), bytes])
        if (signal.aborted) stop()
      })
      if (result instanceof Error) throw result
      return result
    } finally {
      signal.removeEventListener('abort', stop)
      clearTimeout(tooSlow)
      clearInterval(tooBig)
      release(worker)
    }
  }

  return {
    async decodeImage(bytes, format, signal) {
      const worker = await take(signal)
      const response = await run(worker, bytes, signal)
      if (response.problem !== null) {
        const { problem, isTooLarge } = response
        throw new CrawlError(isTooLarge ? 'image-too-many-pixels' : 'image-undecodable', firstLine(problem))
      }
      const { small, large, width, height, storedAs, animated, hasAlpha, lostOnWhite, warning, rowsDrawn } =
        response.picture
      return {
        format,
        width,
        height,
        ...(storedAs && { storedAs }),
        animated,
        hasAlpha,
        lostOnWhite,
        decodeWarning: warning === null ? null : firstLine(warning),
        rowsDrawn,
        thumbnails: { small: named(small), large: named(large) },
      }
    },
    async closeDecoders() {
      closed = true
      // Each one that stops leaves the line.
      while (waiting[0]) waiting[0].stop()
      await Promise.all(
        [...workers].map((worker) => {
          const exited = new Promise<void>((done) => worker.child.once('exit', () => done()))
          const { exitCode, signalCode } = worker.child
          // Idle children were let go of; without this the program may end before they are gone.
          worker.child.ref()
          dismiss(worker)
          return exitCode === null && signalCode === null ? exited : undefined
        }),
      )
    },
  }
}

const firstLine = (message: string) => message.split('\n', 1)[0]?.slice(0, 200) ?? ''

const decoderFailed = (detail: string) => new CrawlError('image-decoder-failed', detail)
const tookTooLong = (ms: number) => new CrawlError('image-decode-timed-out', `${ms} ms`)

/** All bytes are here already, so a deadline that passes now is no fault of the site. */
function stopped({ aborted, reason }: AbortSignal): CrawlError {
  const isLate = aborted && reason instanceof Error && reason.name === 'TimeoutError'
  return new CrawlError(isLate ? 'image-decode-timed-out' : 'interrupted')
}

/** An idle child keeps no program alive. */
function rest({ child, jobsPipe, repliesPipe }: Worker): void {
  for (const each of [child, jobsPipe, repliesPipe]) each?.unref()
}

const asSocket = (pipe: unknown): Socket | null => (pipe instanceof Socket ? pipe : null)

function idBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(id)
  return bytes
}

function named(thumbnail: DecodedThumbnail | null): Thumbnail | null {
  if (!thumbnail) return null
  const { width, height } = thumbnail
  const jpeg = Buffer.from(thumbnail.jpeg, 'base64')
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw decoderFailed('invalid-reply')
  return { width, height, jpeg, sha256: createHash('sha256').update(jpeg).digest('hex') }
}

/** Linux only; elsewhere the pixel limit alone bounds the memory. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * 4_096
}
