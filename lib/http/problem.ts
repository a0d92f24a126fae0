/** Turns an error into a response: the closed codes as RFC 9457 problem documents, everything else as one silent 500. */
import { randomUUID } from 'node:crypto'
import { AppError, ERROR_CODES, isAppError } from '@/lib/errors'
import { requestLanguage } from '@/lib/language'
import { log } from '@/lib/log'
import { phrase } from '@/lib/preview/vocabulary/message'
import { wordsOf } from '@/lib/preview/words/languages'

export interface Problem {
  type: string
  title: string
  status: number
  /** One sentence for people. */
  detail: string
  code: string
  /** Only for our own failures: finds the line in the log. */
  requestId?: string
}

/** The words for an error at any boundary; a bug is logged and shown as nothing but a number to quote. */
export function problemOf(error: unknown): Problem & { retryAfterS: number | null } {
  const requestId = isAppError(error) ? undefined : randomUUID()
  if (requestId) log.error({ err: error, requestId }, 'a request failed')
  const known = isAppError(error) ? error : new AppError('internal', phrase('error.internal', {}))
  const { status } = ERROR_CODES[known.code]
  const words = wordsOf(requestLanguage())
  return {
    type: 'about:blank',
    title: words.say(phrase(`error.title.${known.code}`, {})),
    status,
    detail: words.say(known.said),
    code: known.code,
    ...(requestId ? { requestId } : {}),
    retryAfterS: known.retryAfterS,
  }
}

export function problemResponse(error: unknown): Response {
  const { retryAfterS, ...problem } = problemOf(error)
  return Response.json(problem, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfterS === null ? {} : { 'retry-after': String(Math.ceil(retryAfterS)) }),
    },
  })
}
