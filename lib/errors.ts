/** Everything that can go wrong between a person and us: closed kinds, each with a status; what is said is a message. */
import type { Message } from '@/lib/preview/vocabulary/message'
import type { ErrorPhrases } from '@/lib/preview/vocabulary/phrases/error'

export const ERROR_CODES = {
  'bad-input': { status: 400 },
  unauthorized: { status: 401 },
  forbidden: { status: 403 },
  'not-found': { status: 404 },
  conflict: { status: 409 },
  'too-large': { status: 413 },
  'rate-limited': { status: 429 },
  internal: { status: 500 },
  unavailable: { status: 503 },
  'disk-full': { status: 507 },
} as const satisfies Record<string, { status: number }>

export type ErrorCode = keyof typeof ERROR_CODES

export interface AppErrorOptions {
  /** Seconds after which it is worth trying again. */
  retryAfterS?: number
  cause?: unknown
}

type Said = keyof ErrorPhrases

/** An expected refusal. `said` is what people are told, in their language: nothing internal. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly said: Message
  readonly retryAfterS: number | null

  constructor(code: ErrorCode, said: Message<Said>, options: AppErrorOptions = {}) {
    super(said.code, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.said = said
    this.retryAfterS = options.retryAfterS ?? null
  }
}

/** True for an AppError of any copy of this module: Next loads several, so `instanceof` is not enough. */
export function isAppError(error: unknown): error is AppError {
  return (
    error instanceof Error &&
    error.name === 'AppError' &&
    'code' in error &&
    typeof error.code === 'string' &&
    Object.hasOwn(ERROR_CODES, error.code)
  )
}

/** One response for unknown, foreign, revoked and expired: nobody learns which. */
export type Findable = Said extends infer C
  ? C extends `error.not-found.${infer What}`
    ? What
    : never
  : never

export const notFound = (what: Findable): AppError =>
  new AppError('not-found', { code: `error.not-found.${what}`, params: {} })

/** Nothing can be kept until whoever runs this server makes room. */
export const diskFull = (cause: unknown): AppError =>
  new AppError('disk-full', { code: 'error.disk-full', params: {} }, { cause })
