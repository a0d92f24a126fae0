/** Keeps what was drawn, and lets only a few drawings run at once: drawing costs CPU, and anybody who has a link may ask for it. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'

export interface Drawn {
  bytes: Uint8Array<ArrayBuffer>
  /** As the header wants it, quotes included. */
  etag: string
  /** CSS px; 0 where nobody needs them. */
  widthPx: number
  heightPx: number
}

export interface CacheLimits {
  bytesMax: number
  atOnceMax: number
  waitingMax: number
}

export const LIMITS: CacheLimits = { bytesMax: 48 * 1024 * 1024, atOnceMax: 2, waitingMax: 32 }
const RETRY_AFTER_S = 5

export class DrawingCache {
  readonly #limits: CacheLimits
  readonly #kept: LRUCache<string, Drawn>
  readonly #running = new Map<string, Promise<Drawn>>()
  readonly #waiting: (() => void)[] = []
  #drawing = 0

  constructor(limits: CacheLimits = LIMITS) {
    this.#limits = limits
    this.#kept = new LRUCache({
      maxSize: limits.bytesMax,
      // An entry without a size is an error there.
      sizeCalculation: ({ bytes }) => Math.max(1, bytes.byteLength),
    })
  }

  /** Null when it would have to be drawn first. */
  get(key: string): Drawn | null {
    return this.#kept.get(key) ?? null
  }

  /** Draws what is not there. Askers of one key share one drawing; too many at once are refused as `unavailable`. */
  async getOrDraw(key: string, draw: () => Promise<Omit<Drawn, 'etag'>>): Promise<Drawn> {
    const known = this.get(key) ?? this.#running.get(key)
    if (known) return known
    const drawing = this.#inTurn(draw).then((drawn) => this.#keep(key, drawn))
    this.#running.set(key, drawing)
    try {
      return await drawing
    } finally {
      this.#running.delete(key)
    }
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const { atOnceMax, waitingMax } = this.#limits
    if (this.#drawing >= atOnceMax) {
      if (this.#waiting.length >= waitingMax) {
        throw new AppError('unavailable', phrase('error.too-many-drawings', {}), {
          retryAfterS: RETRY_AFTER_S,
        })
      }
      // Who is called has its place already: the one before hands it over.
      await new Promise<void>((called) => void this.#waiting.push(called))
    } else this.#drawing++
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#drawing--
    }
  }

  #keep(key: string, { bytes, ...size }: Omit<Drawn, 'etag'>): Drawn {
    const digest = createHash('sha256').update(bytes).digest('base64url')
    const drawn = { bytes, ...size, etag: `"${digest.slice(0, 27)}"` }
    this.#kept.set(key, drawn)
    return drawn
  }
}

const KEY = Symbol.for('cardproof.drawn')
const globals = globalThis as unknown as Record<symbol, DrawingCache | undefined> // safe: the key is ours alone

/** One for the process: Next loads each route with a copy of this module. */
export const drawingCache = (): DrawingCache => (globals[KEY] ??= new DrawingCache())
