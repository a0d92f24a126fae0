/** How often one address or one visitor may ask: counted in memory, or in Postgres when several processes share one. */
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { addressKey } from './client-address'

const WINDOW_S = 60
const SHARES_PER_MINUTE = 30
/** Pictures that had to be drawn: a page with a handful of embedded cards, many times over. */
const DRAWINGS_PER_MINUTE = 120
/** Each is fetched, opened and encoded several times over. */
const IMAGES_PER_MINUTE = 20
/** Each is kept by somebody else, for good. */
const SHORT_LINKS_PER_MINUTE = 10

/** Each is up to two megabytes to read and check. It also bounds how fast keys can be tried. */
const PUSHES_PER_MINUTE = 30
/** Pictures of words, each drawn in less than 0.1 s: one for each pause in typing, and one for each template. */
const TEMPLATES_PER_MINUTE = 300
/** Each costs somebody money. */
const SUGGESTIONS_PER_MINUTE = 6

export interface RateLimitOptions {
  scansPerMinute: number
  /** A pg.Pool on a database with the table RateLimit; null counts in this process. */
  pool: object | null
}

export interface Asker {
  address: string
  /** Absent where nobody gets a cookie. */
  visitorId?: string
}

type Limited = 'scan' | 'share' | 'draw' | 'image' | 'push' | 'short-link' | 'template' | 'suggest'
const KEY = Symbol.for('cardproof.rate-limits')
const globals = globalThis as unknown as Record<symbol, Record<Limited, RateLimiterAbstract> | undefined> // safe: the key is ours alone

/** Called once by server.ts; the counters are common to all copies of this module. */
export function startRateLimits({ scansPerMinute, pool }: RateLimitOptions): void {
  globals[KEY] = {
    scan: limiter('scan', scansPerMinute, pool),
    share: limiter('share', SHARES_PER_MINUTE, pool),
    draw: limiter('draw', DRAWINGS_PER_MINUTE, pool),
    push: limiter('push', PUSHES_PER_MINUTE, pool),
    image: limiter('image', IMAGES_PER_MINUTE, pool),
    'short-link': limiter('short-link', SHORT_LINKS_PER_MINUTE, pool),
    template: limiter('template', TEMPLATES_PER_MINUTE, pool),
    suggest: limiter('suggest', SUGGESTIONS_PER_MINUTE, pool),
  }
}

/** Counts one; throws `rate-limited` with the seconds to wait when the address (an IPv6 /64) or the visitor has had enough. */
export async function limit(what: Limited, { address, visitorId }: Asker): Promise<void> {
  const limiters = globals[KEY]
  if (!limiters) throw new AppError('unavailable', phrase('error.starting-or-stopping', {}))
  const keys = [`a:${addressKey(address)}`, ...(visitorId === undefined ? [] : [`v:${visitorId}`])]
  for (const key of keys) {
    try {
      await limiters[what].consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      const retryAfterS = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw new AppError(
        'rate-limited',
        phrase('error.rate-limited', { perMinute: limiters[what].points, seconds: retryAfterS }),
        { retryAfterS },
      )
    }
  }
}

function limiter(keyPrefix: string, points: number, pool: object | null): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_S })
  if (!pool) return memory
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'RateLimit',
    // The migrations made it.
    tableCreated: true,
    keyPrefix,
    points,
    duration: WINDOW_S,
    // While the database is away the limits go on, per process.
    insuranceLimiter: memory,
  })
}
