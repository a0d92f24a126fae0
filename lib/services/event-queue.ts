/** Hands events from work that goes on by itself to a reader who may be slow, or may leave. */

/** Holds everything until it is read; the writer never waits. */
export class EventQueue<T> {
  readonly #events: T[] = []
  #closed = false
  #wake: (() => void) | null = null

  push(event: T): void {
    this.#events.push(event)
    this.#wake?.()
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
      else if (this.#closed) return
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}
