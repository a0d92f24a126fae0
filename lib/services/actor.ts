/** Who acts, and what each kind may do: the one permission table. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'

/** Until accounts exist a person is the visitor of a signed cookie. */
export type Visitor = { kind: 'visitor'; visitorId: string }
/** A program that sends reports; the key's name, and never the key. */
export type ApiKey = { kind: 'apiKey'; name: string }
export type Actor = Visitor | ApiKey

const PERMISSIONS = {
  'scan:create': ['visitor'],
  'scan:read': ['visitor'],
  'scan:delete': ['visitor'],
  'share:write': ['visitor'],
  'image:make': ['visitor'],
  'observation:write': ['visitor'],
  'report:push': ['apiKey'],
  'link:shorten': ['visitor'],
  'text:write': ['visitor'],
} as const satisfies Record<string, readonly Actor['kind'][]>
export type Permission = keyof typeof PERMISSIONS

const VISITOR_ID = /^[A-Za-z0-9_-]{22}$/
const KEY_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/

/** The first line of every verb. Returns the filter that keeps a query to the actor's own rows. */
export function permit(actor: Actor, permission: Permission): { visitorId: string } {
  const kinds: readonly string[] = PERMISSIONS[permission]
  const visitorId = ownerOf(actor)
  if (!kinds.includes(actor.kind) || visitorId === null) {
    throw new AppError('forbidden', phrase('error.session-expired', {}))
  }
  return { visitorId }
}

/** No visitor's id has a colon, so the rows of a key are nobody else's. Null for what is no actor. */
function ownerOf(actor: Actor): string | null {
  if (actor.kind === 'visitor') return VISITOR_ID.test(actor.visitorId) ? actor.visitorId : null
  return KEY_NAME.test(actor.name) ? `key:${actor.name}` : null
}
