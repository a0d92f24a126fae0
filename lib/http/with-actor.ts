/** The frame of every route handler that acts for somebody: who asks, may the page that asks do so, errors into responses. */
import { currentActor } from '@/lib/auth/current-actor'
import { AppError, isAppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { Visitor } from '@/lib/services/actor'
import { problemResponse } from './problem'

type Handler<C> = (request: Request, context: C, actor: Visitor) => Promise<Response>

export function withActor<C>(handler: Handler<C>): (request: Request, context: C) => Promise<Response> {
  return async (request, context) => {
    try {
      refuseForeignPages(request)
      return await handler(request, context, await currentActor())
    } catch (error) {
      // Next's own signals (redirect, notFound) are not errors of ours.
      if (isNextSignal(error) && !isAppError(error)) throw error
      return problemResponse(error)
    }
  }
}

/** Route handlers have no protection of their own against other sites' forms; this refuses what does not come from us. */
export function refuseForeignPages(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  if (!site && origin && URL.canParse(origin) && new URL(origin).host === host) return
  throw new AppError('forbidden', phrase('error.other-site', {}))
}

function isNextSignal(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')
}
