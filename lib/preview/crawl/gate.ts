/** Lets only so many fetches run at once, in all and per host; what finds the queue full is turned away as `busy`. */
import { abortError, CrawlError } from './failures'

export interface GateCaps {
  fetchesMax: number
  fetchesPerHostMax: number
  queueMax: number
}

interface Waiting {
  host: string
  go: () => void
}

export class Gate {
  readonly #caps: GateCaps
  readonly #running = new Map<string, number>()
  readonly #queue: Waiting[] = []
  #total = 0

  constructor(caps: GateCaps) {
    this.#caps = caps
  }

  /** Throws `busy` when the queue is full, `interrupted` or `timed-out` when the signal ends the waiting. */
  async through<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#isFree(host)) this.#enter(host)
    else await this.#wait(host, signal)
    try {
      return await work()
    } finally {
      this.#leave(host)
    }
  }

  #isFree(host: string): boolean {
    return (
      this.#total < this.#caps.fetchesMax && (this.#running.get(host) ?? 0) < this.#caps.fetchesPerHostMax
    )
  }

  #enter(host: string): void {
    this.#total += 1
    this.#running.set(host, (this.#running.get(host) ?? 0) + 1)
  }

  #leave(host: string): void {
    this.#total -= 1
    const left = (this.#running.get(host) ?? 1) - 1
    if (left === 0) this.#running.delete(host)
    else this.#running.set(host, left)
    const next = this.#queue.findIndex((waiting) => this.#isFree(waiting.host))
    if (next !== -1) this.#queue.splice(next, 1)[0]?.go()
  }

  #wait(host: string, signal: AbortSignal): Promise<void> {
    if (this.#queue.length >= this.#caps.queueMax)
      throw new CrawlError('busy', `${this.#queue.length} fetches are waiting`)
    if (signal.aborted) throw abortError(signal)
    return new Promise((done, reject) => {
      const stop = () => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        reject(abortError(signal))
      }
      const waiting: Waiting = {
        host,
        go: () => {
          signal.removeEventListener('abort', stop)
          this.#enter(host)
          done()
        },
      }
      this.#queue.push(waiting)
      signal.addEventListener('abort', stop, { once: true })
    })
  }
}
