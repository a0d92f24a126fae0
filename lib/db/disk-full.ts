/** Tells a full disk from all other failures, whoever met it: Node, Postgres, PGlite, or a library around one of them. */

/** Node's codes, and Postgres's own. */
const CODES = new Set(['ENOSPC', 'EDQUOT', '53100'])
/** The same two in the file system of the embedded Postgres, which counts as WASI does. */
const ERRNOS = new Set([51, 19])
const WORDS = /No space left on device|Disk quota exceeded|\b(?:ENOSPC|EDQUOT)\b/i
const DEPTH_MAX = 8

export function isDiskFull(error: unknown, depth = 0): boolean {
  if (depth > DEPTH_MAX || error === null || error === undefined) return false
  if (typeof error !== 'object') return WORDS.test(String(error))
  const { name, errno, code, originalCode, message, cause, meta, driverAdapterError, errors }: Wrapped = error
  return (
    (name === 'ErrnoError' && ERRNOS.has(Number(errno))) ||
    CODES.has(String(code)) ||
    CODES.has(String(originalCode)) ||
    (typeof message === 'string' && WORDS.test(message)) ||
    [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])].some((inner) =>
      isDiskFull(inner, depth + 1),
    )
  )
}

/** Where errors keep the error that they wrap, in Node and in Prisma. */
interface Wrapped {
  name?: unknown
  errno?: unknown
  code?: unknown
  originalCode?: unknown
  message?: unknown
  cause?: unknown
  meta?: unknown
  driverAdapterError?: unknown
  errors?: unknown
}
