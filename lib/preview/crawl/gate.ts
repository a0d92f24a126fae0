/**
 * Lets only so many fetches run at once, in all and per host; what finds the queue full is turned away as `busy`. Fetches in
 * the background let the others go first, never take the last place, in all and of a host, nor more than half of the queue.
 */
import { abortError, CrawlError } from './crawl-error'

export interface GateCaps {
  fetchesMax: number
  fetchesPerHostMax: number
  queueMax: number
}

interface Waiting {
  turn: Turn
  host: string
  go: () => void
}
interface Turn {
  /** Null while it waits for a place at the next one. */
  host: string | null
  background: boolean
}

interface Running {
  fetches: number
  background: number
}
const NONE: Readonly<Running> = { fetches: 0, background: 0 }

/** Leaves the host of the fetch for another one; rejects as `through` does. */
export type MoveTo = (host: string, signal: AbortSignal) => Promise<void>

export class Gate {
  readonly #caps: GateCaps
  readonly #waitMs: number
  readonly #running = new Map<string, Running>()
  readonly #queue: Waiting[] = []
  /** Fetches between two hosts: they have their place among all, and go first. */
  readonly #moving: Waiting[] = []
  readonly #all: Running = { fetches: 0, background: 0 }

  /** Whoever has waited for `waitMs` is turned away. */
  constructor(caps: GateCaps, waitMs = Infinity) {
    this.#caps = caps
    this.#waitMs = waitMs
  }

  /** Throws `busy` when the queue is full or no turn came in time, `interrupted` when the signal ends the waiting. */
  async through<T>(
    host: string,
    signal: AbortSignal,
    work: (moveTo: MoveTo) => Promise<T>,
    background = false,
  ): Promise<T> {
    const turn: Turn = { host: null, background }
    if (this.#isFree(turn) && this.#isFreeAt(host, turn)) this.#enter(turn, host)
    else await this.#wait(turn, host, signal)
    try {
      return await work((next, until) => this.#move(turn, next, until))
    } finally {
      this.#leaveHost(turn)
      count(this.#all, turn, -1)
      this.#wake()
    }
  }

  async #move(turn: Turn, host: string, signal: AbortSignal): Promise<void> {
    if (turn.host === host) return
    // Left before the next is waited for: two that want to change places would wait for each other.
    this.#leaveHost(turn)
    if (this.#isFreeAt(host, turn)) this.#enterHost(turn, host)
    this.#wake()
    if (turn.host === null) await this.#stand(this.#moving, turn, host, signal)
  }

  #isFree({ background }: Turn): boolean {
    return isRoom(this.#all, this.#caps.fetchesMax, background)
  }

  #isFreeAt(host: string, { background }: Turn): boolean {
    return isRoom(this.#running.get(host) ?? NONE, this.#caps.fetchesPerHostMax, background)
  }

  #enter(turn: Turn, host: string): void {
    count(this.#all, turn, 1)
    this.#enterHost(turn, host)
  }

  #enterHost(turn: Turn, host: string): void {
    const here = this.#running.get(host) ?? { ...NONE }
    count(here, turn, 1)
    this.#running.set(host, here)
    turn.host = host
  }

  #leaveHost(turn: Turn): void {
    const here = turn.host === null ? undefined : this.#running.get(turn.host)
    if (!here || turn.host === null) return
    count(here, turn, -1)
    if (here.fetches === 0) this.#running.delete(turn.host)
    turn.host = null
  }

  #wake(): void {
    for (;;) {
      const moved = this.#moving.findIndex(({ turn, host }) => this.#isFreeAt(host, turn))
      const mover = moved === -1 ? undefined : this.#moving.splice(moved, 1)[0]
      if (mover) {
        this.#enterHost(mover.turn, mover.host)
        mover.go()
        continue
      }
      const next = [false, true]
        .map((late) =>
          this.#queue.findIndex(
            ({ turn, host }) => turn.background === late && this.#isFree(turn) && this.#isFreeAt(host, turn),
          ),
        )
        .find((at) => at !== -1)
      const first = next === undefined ? undefined : this.#queue.splice(next, 1)[0]
      if (!first) return
      this.#enter(first.turn, first.host)
      first.go()
    }
  }

  #wait(turn: Turn, host: string, signal: AbortSignal): Promise<void> {
    const { queueMax } = this.#caps
    if (this.#queue.length >= (turn.background ? Math.ceil(queueMax / 2) : queueMax))
      throw new CrawlError('busy')
    return this.#stand(this.#queue, turn, host, signal)
  }

  #stand(line: Waiting[], turn: Turn, host: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw abortError(signal)
    return new Promise((done, reject) => {
      const leave = () => {
        clearTimeout(patience)
        signal.removeEventListener('abort', stop)
      }
      const turnAway = (error: CrawlError) => {
        leave()
        line.splice(line.indexOf(waiting), 1)
        reject(error)
      }
      const late = () => turnAway(new CrawlError('busy'))
      const stop = () => {
        const ended = abortError(signal)
        // Nobody asked the site yet: that it was late cannot be said.
        if (turn.background || ended.failureCode === 'timed-out') late()
        else turnAway(ended)
      }
      const waiting: Waiting = {
        turn,
        host,
        go: () => {
          leave()
          done()
        },
      }
      const patience = this.#waitMs === Infinity ? undefined : setTimeout(late, this.#waitMs).unref()
      line.push(waiting)
      signal.addEventListener('abort', stop, { once: true })
    })
  }
}

function isRoom({ fetches, background: behind }: Running, max: number, background: boolean): boolean {
  // Where there is one place only, nothing could be kept free and still be used.
  return fetches < max && (!background || behind < Math.max(1, max - 1))
}

function count(running: Running, { background }: Turn, by: 1 | -1): void {
  running.fetches += by
  if (background) running.background += by
}
