/**
 * Lets only so many fetches run at once, in all and per host; what finds the queue full is turned away as `busy`. Fetches in
 * the background let the others go first, never take the last place, in all and of a host, nor more than half of the queue.
 */
import { abortError, CrawlError } from './failures'

export interface GateCaps {
  fetchesMax: number
  fetchesPerHostMax: number
  queueMax: number
}

interface Waiting extends Turn {
  go: () => void
}
interface Turn {
  host: string
  background: boolean
}

interface Running {
  fetches: number
  background: number
}
const NONE: Readonly<Running> = { fetches: 0, background: 0 }

export class Gate {
  readonly #caps: GateCaps
  readonly #running = new Map<string, Running>()
  readonly #queue: Waiting[] = []
  readonly #all: Running = { fetches: 0, background: 0 }

  constructor(caps: GateCaps) {
    this.#caps = caps
  }

  /** Throws `busy` when the queue is full, `interrupted` or `timed-out` when the signal ends the waiting. */
  async through<T>(
    host: string,
    signal: AbortSignal,
    work: () => Promise<T>,
    background = false,
  ): Promise<T> {
    const turn = { host, background }
    if (this.#isFree(turn)) this.#count(turn, 1)
    else await this.#wait(turn, signal)
    try {
      return await work()
    } finally {
      this.#leave(turn)
    }
  }

  #isFree({ host, background }: Turn): boolean {
    const { fetchesMax, fetchesPerHostMax } = this.#caps
    const here = this.#running.get(host) ?? NONE
    if (this.#all.fetches >= fetchesMax || here.fetches >= fetchesPerHostMax) return false
    // Where there is one place only, nothing could be kept free and still be used.
    const most = (max: number) => Math.max(1, max - 1)
    return (
      !background || (this.#all.background < most(fetchesMax) && here.background < most(fetchesPerHostMax))
    )
  }

  #count({ host, background }: Turn, by: 1 | -1): void {
    const here = this.#running.get(host) ?? { ...NONE }
    for (const running of [here, this.#all]) {
      running.fetches += by
      if (background) running.background += by
    }
    if (here.fetches === 0) this.#running.delete(host)
    else this.#running.set(host, here)
  }

  #leave(turn: Turn): void {
    this.#count(turn, -1)
    const next = [false, true]
      .map((late) => this.#queue.findIndex((each) => each.background === late && this.#isFree(each)))
      .find((at) => at !== -1)
    if (next !== undefined) this.#queue.splice(next, 1)[0]?.go()
  }

  #wait(turn: Turn, signal: AbortSignal): Promise<void> {
    const { queueMax } = this.#caps
    if (this.#queue.length >= (turn.background ? Math.ceil(queueMax / 2) : queueMax))
      throw new CrawlError('busy', `${this.#queue.length} fetches are waiting`)
    if (signal.aborted) throw abortError(signal)
    return new Promise((done, reject) => {
      const stop = () => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        // Nobody asked the site yet: that it was late cannot be said.
        reject(turn.background ? new CrawlError('busy', 'no turn came in time') : abortError(signal))
      }
      const waiting: Waiting = {
        ...turn,
        go: () => {
          signal.removeEventListener('abort', stop)
          this.#count(turn, 1)
          done()
        },
      }
      this.#queue.push(waiting)
      signal.addEventListener('abort', stop, { once: true })
    })
  }
}
