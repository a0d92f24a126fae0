/** Who asks, inside Next: server components, actions and route handlers read the visitor's cookie here. */
import { cookies } from 'next/headers'
import { secret } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { readVisitor, VISITOR_COOKIE } from './visitor'

export interface CurrentVisitor {
  kind: 'visitor'
  visitorId: string
}

/**
 * server.ts gives every page request a visitor, also the very first one, so there is one even without JavaScript.
 * Throws `forbidden` when there is none, as for a request that came round server.ts or with a forged cookie.
 */
export async function currentActor(): Promise<CurrentVisitor> {
  const visitorId = readVisitor((await cookies()).get(VISITOR_COOKIE)?.value, secret())
  if (!visitorId) throw new AppError('forbidden', phrase('error.session-expired', {}))
  return { kind: 'visitor', visitorId }
}
