/** Who acts, and what each kind may do: the one permission table. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'

/** Until accounts exist a person is the visitor of a signed cookie. */
export type Actor = { kind: 'visitor'; visitorId: string }

const PERMISSIONS = {
  'scan:create': ['visitor'],
  'scan:read': ['visitor'],
  'scan:delete': ['visitor'],
  'share:write': ['visitor'],
  'image:make': ['visitor'],
  'text:write': ['visitor'],
} as const satisfies Record<string, readonly Actor['kind'][]>
export type Permission = keyof typeof PERMISSIONS

const VISITOR_ID = /^[A-Za-z0-9_-]{22}$/

/** The first line of every verb. Returns the filter that keeps a query to the actor's own rows. */
export function permit(actor: Actor, permission: Permission): { visitorId: string } {
  const kinds: readonly string[] = PERMISSIONS[permission]
  if (!kinds.includes(actor.kind) || !VISITOR_ID.test(actor.visitorId)) {
    throw new AppError('forbidden', phrase('error.session-expired', {}))
  }
  return { visitorId: actor.visitorId }
}
