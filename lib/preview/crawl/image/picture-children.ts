/** One or two killable child processes that open strangers' pictures; the parent never parses a pixel itself. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { CrawlError } from '../crawl-error'
import { readFrames, writeFrame } from '../frames'

export interface PictureChildrenOptions<Reply extends { id: number }> {
  /** Plain Node runs it: it says `ready`, takes frames that begin with the job's number, and answers each with that number. */
  program: string
  /** What it gets as its argument, as JSON. */
  settings: unknown
  childrenMax: number
  jobMs: number
  replyBytesMax: number
  /** Its words are checked like any stranger's: null when it is nothing that this program says. */
  parse(bytes: Buffer): Reply | 'ready' | null
}

export interface PictureChildren<Reply> {
  /** Throws a CrawlError that says why we are at fault; what the child says of the picture is its reply. */
  ask(parts: readonly Uint8Array[], signal: AbortSignal): Promise<Reply>
  close(): Promise<void>
}

interface Worker<Reply> {
  child: ChildProcess
  /** Its pipes; none when it could not be started. */
  jobsPipe: Socket | null
  repliesPipe: Socket | null
  ready: boolean
  jobs: number
  busy: boolean
  settle: ((result: Reply | Error) => void) | null
  /** Why it responds no more; it may be known before anybody waits for its response. */
  lost: Error | null
}

/** Native memory creeps; a child is replaced after this many pictures. */
const JOBS_PER_CHILD = 100
const RESIDENT_BYTES_MAX = 1_000_000_000
const MEMORY_CHECK_MS = 200

export function createPictureChildren<Reply extends { id: number }>(
  options: PictureChildrenOptions<Reply>,
): PictureChildren<Reply> {
  const { childrenMax, jobMs } = options
  const workers = new Set<Worker<Reply>>()
  const waiting: { take: (worker: Worker<Reply>) => void; fail: (why: unknown) => void; stop: () => void }[] =
    []
  let lastId = 0
  let closed = false

  function hire(): Worker<Reply> {
    const child = spawn(process.execPath, [options.program, JSON.stringify(options.settings)], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      // The child gets none of our environment; fewer malloc arenas keep its memory small.
      env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
    })
    const [jobsPipe, , , repliesPipe] = child.stdio ?? []
    const worker: Worker<Reply> = {
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
    const distrust = () => lose(invalidReply())
    child.on('exit', (code, signal) => gone(`exit ${signal ?? code}`))
    child.on('error', () => gone('not-reachable'))
    worker.jobsPipe?.on('error', () => {})
    if (worker.repliesPipe)
      readFrames(worker.repliesPipe, options.replyBytesMax, {
        frame: (bytes) => {
          const said = options.parse(bytes)
          if (said === 'ready') worker.ready = true
          else if (said) worker.settle?.(said)
          else distrust()
        },
        broken: distrust,
      })
    rest(worker)
    return worker
  }

  function release(worker: Worker<Reply>): void {
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
  async function take(signal: AbortSignal): Promise<Worker<Reply>> {
    if (closed) throw new CrawlError('interrupted')
    const free = [...workers].find(({ busy }) => !busy)
    if (free) {
      free.busy = true
      return free
    }
    if (workers.size < childrenMax) return hire()
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
        take: (worker: Worker<Reply>) => {
          signal.removeEventListener('abort', stop)
          done(worker)
        },
      }
      waiting.push(place)
      signal.addEventListener('abort', stop, { once: true })
    })
  }

  function dismiss(worker: Worker<Reply>): void {
    workers.delete(worker)
    worker.child.kill('SIGKILL')
  }

  async function run(
    worker: Worker<Reply>,
    parts: readonly Uint8Array[],
    signal: AbortSignal,
  ): Promise<Reply> {
    const id = ++lastId
    worker.jobs += 1
    for (const each of [worker.child, worker.jobsPipe, worker.repliesPipe]) each?.ref()
    const kill = (problem: Error) => {
      dismiss(worker)
      worker.settle?.(problem)
    }
    const stop = () => kill(stopped(signal))
    signal.addEventListener('abort', stop, { once: true })
    const tooSlow = setTimeout(() => kill(tookTooLong(jobMs)), jobMs)
    const tooBig = setInterval(async () => {
      if ((await residentBytes(worker.child.pid)) > RESIDENT_BYTES_MAX)
        kill(new CrawlError('image-decode-out-of-memory'))
    }, MEMORY_CHECK_MS)
    try {
      const result = await new Promise<Reply | Error>((settle) => {
        worker.settle = (message) => {
          if (message instanceof Error || message.id === id) settle(message)
        }
        if (worker.lost) return settle(worker.lost)
        if (worker.jobsPipe) writeFrame(worker.jobsPipe, [idBytes(id), ...parts])
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
    ask: async (parts, signal) => run(await take(signal), parts, signal),
    async close() {
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

const decoderFailed = (detail: string) => new CrawlError('image-decoder-failed', detail)
export const invalidReply = () => decoderFailed('invalid-reply')
const tookTooLong = (ms: number) => new CrawlError('image-decode-timed-out', `${ms} ms`)

/** All bytes are here already, so a deadline that passes now is no fault of the site. */
function stopped({ aborted, reason }: AbortSignal): CrawlError {
  const isLate = aborted && reason instanceof Error && reason.name === 'TimeoutError'
  return new CrawlError(isLate ? 'image-decode-timed-out' : 'interrupted')
}

/** An idle child keeps no program alive. */
function rest({
  child,
  jobsPipe,
  repliesPipe,
}: Pick<Worker<unknown>, 'child' | 'jobsPipe' | 'repliesPipe'>): void {
  for (const each of [child, jobsPipe, repliesPipe]) each?.unref()
}

const asSocket = (pipe: unknown): Socket | null => (pipe instanceof Socket ? pipe : null)

function idBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(id)
  return bytes
}

/** Linux only; elsewhere the pixel limit alone bounds the memory. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * 4_096
}
