/** Hands events from work that goes on by itself to a reader who may be slow, or may leave. */

/** Holds everything until it is read; the writer never waits. */
export class EventQueue<T> {
  readonly #events: T[] = []
  #closed = false
  #failure: { error: unknown } | null = null
  #wake: (() => void) | null = null

  push(event: T): void {
    this.#events.push(event)
    this.#wake?.()
  }

  /** The reader gets what is there, then the error. */
  fail(error: unknown): void {
    this.#failure = { error }
    this.close()
  }

  close(): void {
    this.#closed = true
    this.#wake?.()
  }

  /** For one reader. */
  async *read(): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const event = this.#events.shift()
      if (event !== undefined) yield event
      else if (this.#failure) throw this.#failure.error
      else if (this.#closed) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
