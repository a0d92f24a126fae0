/** The one logger: JSON lines on standard output, with secrets taken out. */
import pino from 'pino'
import { logLevel } from './env'

const SECRET_KEYS = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret', 'databaseUrl']

/** Secret keys are censored at the top, one and two levels down; put nothing secret into a message or deeper. */
export const LOG_OPTIONS = {
  level: logLevel(),
  base: { app: 'cardproof' },
  redact: {
    paths: SECRET_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]),
    censor: '[removed]',
  },
  serializers: { err: pino.stdSerializers.err, url: safeUrl },
} satisfies pino.LoggerOptions

export const log = pino(LOG_OPTIONS)

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
