/** The one logger: JSON lines on standard output, with secrets taken out. */
import pino from 'pino'
import { logLevel } from './env'
import { redactText } from '@/lib/preview/vocabulary/redact-text'

const SECRET_KEYS = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret', 'databaseUrl']

/** Secret keys are censored at the top, one and two levels down; put nothing secret into a message or deeper. */
export const LOG_OPTIONS = {
  level: logLevel(),
  base: { app: 'cardproof' },
  redact: {
    paths: SECRET_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]),
    censor: '[removed]',
  },
  serializers: { err: safeError, url: safeUrl },
} satisfies pino.LoggerOptions

export const log = pino(LOG_OPTIONS)

/** Libraries repeat in their messages what they were given: addresses, too. */
function safeError(error: Error): unknown {
  return withoutSecrets(pino.stdSerializers.err(error))
}

function withoutSecrets(part: unknown): unknown {
  if (typeof part === 'string') return redactText(part)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      key === 'aggregateErrors' && Array.isArray(value)
        ? value.map(withoutSecrets)
        : typeof value === 'string'
          ? redactText(value)
          : value,
    ]),
  )
}

/** An address without user, password and the values of its query: private links carry their secret there. */
export function safeUrl(value: unknown): string {
  try {
    const url = new URL(String(value))
    url.username = ''
    url.password = ''
    for (const key of new Set(url.searchParams.keys())) url.searchParams.set(key, '…')
    url.hash = ''
    return url.href
  } catch {
    return '[not an address]'
  }
}
