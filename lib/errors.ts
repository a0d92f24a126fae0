/** The words for everything that can go wrong between a person and us: closed codes, each with a status and a sentence. */

export const ERROR_CODES = {
  'bad-input': { status: 400, title: 'This cannot be read' },
  forbidden: { status: 403, title: 'This is not allowed' },
  'not-found': { status: 404, title: 'There is nothing here' },
  conflict: { status: 409, title: 'This does not fit what is stored' },
  'rate-limited': { status: 429, title: 'Too many at once' },
  internal: { status: 500, title: 'Something broke on our side' },
  unavailable: { status: 503, title: 'Not available at the moment' },
  'disk-full': { status: 507, title: 'The disk of this server is full' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof ERROR_CODES

export interface AppErrorOptions {
  /** Seconds after which it is worth trying again. */
  retryAfterS?: number
  cause?: unknown
}

/** An expected refusal. `message` is shown to people: one plain sentence, nothing internal. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly retryAfterS: number | null

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
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

/** One answer for unknown, foreign, revoked and expired: nobody learns which. */
export function notFound(what: string): AppError {
  return new AppError('not-found', `${what} does not exist, or it is not yours to see.`)
}

/** Nothing can be kept until whoever runs this server makes room. */
export function diskFull(cause: unknown): AppError {
  return new AppError(
    'disk-full',
    'The disk of this server is full, so nothing can be stored. Whoever runs it has to free some room.',
    { cause },
  )
}
