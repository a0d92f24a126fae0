/** Decodes strangers' pictures in one or two killable child processes; the parent never parses a pixel itself. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ImageFormat, PictureFact, Thumbnail } from '../vocabulary/facts'
import { capsOf, type CrawlOptions, timeoutsOf } from './crawl-options'
import { abortError, CrawlError } from './failures'

export interface DecodeJob {
  id: number
  bytes: Uint8Array
}
export interface DecodedThumbnail {
  width: number
  height: number
  jpeg: Uint8Array
}
export interface DecodedPicture {
  format: string
  width: number
  height: number
  animated: boolean
  hasAlpha: boolean
  lostOnWhite: number | null
  small: DecodedThumbnail | null
  large: DecodedThumbnail | null
}
export type DecodeAnswer =
  { id: number; picture: DecodedPicture; problem: null } | { id: number; picture: null; problem: string }

export interface Decoder {
  /** Throws a CrawlError: `image-undecodable`, or `interrupted`/`timed-out` when the signal ends the waiting or the work. */
  decodeImage(bytes: Uint8Array, format: ImageFormat, signal: AbortSignal): Promise<PictureFact>
  closeDecoders(): Promise<void>
}

interface Worker {
  child: ChildProcess
  ready: boolean
  jobs: number
  busy: boolean
  settle: ((result: DecodeAnswer | Error) => void) | null
}

/** Native memory creeps; a child is replaced after this many pictures. */
const JOBS_PER_CHILD = 100
const RESIDENT_BYTES_MAX = 1_000_000_000
const MEMORY_CHECK_MS = 200

export function createDecoder(options: CrawlOptions): Decoder {
  const { decodeMs } = timeoutsOf(options)
  const { decodersMax } = capsOf(options)
  const workers = new Set<Worker>()
  const waiting: { take: (worker: Worker) => void; stop: () => void }[] = []
  let lastId = 0
  let closed = false

  function hire(): Worker {
    // Put together at run time, so that a bundler leaves the program where it is.
    const program = options.decoderPath ?? [process.cwd(), 'lib/preview/crawl/decode-child.ts'].join('/')
    const child = spawn(process.execPath, [program], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      // The child gets none of our environment; fewer malloc arenas keep its memory small.
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
    })
    const worker: Worker = { child, ready: false, jobs: 0, busy: true, settle: null }
    workers.add(worker)
    const gone = (why: string) => {
      workers.delete(worker)
      worker.settle?.(
        worker.ready ? undecodable(why) : new CrawlError('fetch-failed', 'the decoder did not start'),
      )
    }
    child.on('message', (message: DecodeAnswer | 'ready') => {
      if (message === 'ready') worker.ready = true
      else worker.settle?.(message)
    })
    child.on('exit', (code, signal) => gone(`the decoder stopped (${signal ?? code})`))
    child.on('error', () => gone('the decoder could not be reached'))
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
    next.take(workers.has(worker) ? worker : hire())
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
        reject(signal.aborted ? abortError(signal) : new CrawlError('interrupted'))
      }
      const place = {
        stop,
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

  async function run(worker: Worker, bytes: Uint8Array, signal: AbortSignal): Promise<DecodeAnswer> {
    const id = ++lastId
    worker.jobs += 1
    worker.child.ref()
    worker.child.channel?.ref()
    const kill = (problem: Error) => {
      dismiss(worker)
      worker.settle?.(problem)
    }
    const stop = () => kill(abortError(signal))
    signal.addEventListener('abort', stop, { once: true })
    const tooSlow = setTimeout(() => kill(undecodable(`not decoded within ${decodeMs} ms`)), decodeMs)
    const tooBig = setInterval(async () => {
      if ((await residentBytes(worker.child.pid)) > RESIDENT_BYTES_MAX)
        kill(undecodable('needs too much memory'))
    }, MEMORY_CHECK_MS)
    try {
      const result = await new Promise<DecodeAnswer | Error>((settle) => {
        worker.settle = (message) => {
          if (message instanceof Error || message.id === id) settle(message)
        }
        worker.child.send({ id, bytes } satisfies DecodeJob, (error) => {
          if (error) kill(undecodable('the decoder could not be reached'))
        })
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
      const { picture, problem } = await run(worker, bytes, signal)
      if (problem !== null) throw undecodable(problem.split('\n', 1)[0]?.slice(0, 200) ?? '')
      if (!isPlausible(picture)) throw undecodable('the decoder gave no usable picture')
      const { small, large, width, height, animated, hasAlpha, lostOnWhite } = picture
      return {
        format,
        width,
        height,
        animated,
        hasAlpha,
        lostOnWhite,
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

const undecodable = (detail: string) => new CrawlError('image-undecodable', detail)

/** An idle child keeps no program alive. */
function rest({ child }: Worker): void {
  child.unref()
  child.channel?.unref()
}

/** The child handled hostile bytes: what it says is checked like any stranger's word. */
function isPlausible(picture: DecodedPicture): boolean {
  const sizes = [picture, picture.small, picture.large].filter((part) => part !== null)
  const jpegs = [picture.small, picture.large].filter((part) => part !== null).map(({ jpeg }) => jpeg)
  return (
    sizes.every(({ width, height }) => [width, height].every((side) => Number.isInteger(side) && side > 0)) &&
    jpegs.every((jpeg) => jpeg instanceof Uint8Array && jpeg[0] === 0xff && jpeg[1] === 0xd8)
  )
}

function named(thumbnail: DecodedThumbnail | null): Thumbnail | null {
  if (!thumbnail) return null
  const { width, height, jpeg } = thumbnail
  return { width, height, jpeg, sha256: createHash('sha256').update(jpeg).digest('hex') }
}

/** Linux only; elsewhere the pixel limit alone bounds the memory. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * 4_096
}
