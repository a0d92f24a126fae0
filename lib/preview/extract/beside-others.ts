/** Sees WhatsApp's answer beside those of the other visitors: who is refused, and whether it may be us. */
import type { AccessFact } from '../vocabulary/facts'
import type { VisitFact } from '../vocabulary/visits'

/** Statuses by which a refusal to everybody says nothing of the page; a 404 or a 500 does. */
const REFUSING = new Set([403, 406, 418, 429, 999])

export function besideOthers(access: AccessFact, visits: readonly VisitFact[]): AccessFact {
  const others = visits.filter(({ visitor }) => visitor !== 'whatsapp-android')
  const browser = others.find(({ visitor }) => visitor === 'browser')?.access ?? null
  const seen: AccessFact = {
    ...access,
    browserStatus: browser?.status ?? null,
    browserGetsIn: browser !== null && isLetIn(browser),
  }
  if (seen.browserGetsIn && mayBeAboutWhoAsks(access))
    return {
      ...seen,
      kind: 'blocked',
      evidence:
        access.kind === 'blocked'
          ? access.evidence
          : `status ${access.status} for WhatsApp, ${seen.browserStatus} for a browser`,
    }
  const answers = others.flatMap((visit) => (visit.access ? [visit.access] : []))
  const toAll = browser !== null && isRefused(access) && answers.every(isRefused)
  return toAll ? { ...seen, kind: 'blocked', refusedToAll: true } : seen
}

const isLetIn = ({ kind, status }: AccessFact): boolean =>
  status >= 200 && status <= 299 && kind !== 'blocked' && kind !== 'empty'

/** A server's own fault (500, 502) may well hit one visitor and spare the next. */
const mayBeAboutWhoAsks = ({ kind, status }: AccessFact): boolean =>
  kind === 'blocked' ||
  ((kind === 'http-error' || status === 401) && (status === 503 || (status >= 400 && status <= 499)))

const isRefused = ({ kind, status }: AccessFact): boolean =>
  kind === 'blocked' || (kind === 'http-error' && REFUSING.has(status))
