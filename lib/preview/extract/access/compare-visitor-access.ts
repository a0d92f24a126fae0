/** Sees WhatsApp's answer beside those of the other visitors: who is refused, and whether it may be us. */
import type { AccessFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import { asksForPassword, isSentByProtections, isSentToBots } from '../../vocabulary/statuses'
import { LEADING_VISITOR, type VisitFact } from '../../vocabulary/visits'

export function compareVisitorAccess(access: AccessFact, visits: readonly VisitFact[]): AccessFact {
  const others = visits.filter(({ visitor }) => visitor !== LEADING_VISITOR)
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
          : phrase('sign.status-beside-browser', {
              status: access.status,
              browserStatus: browser?.status ?? access.status,
            }),
    }
  const responses = others.flatMap((visit) => (visit.access ? [visit.access] : []))
  const toAll = browser !== null && isRefused(access) && responses.every(isRefused)
  return toAll ? { ...seen, kind: 'blocked', refusedToAll: true } : seen
}

const isLetIn = ({ kind, status }: AccessFact): boolean =>
  status >= 200 && status <= 299 && kind !== 'blocked' && kind !== 'empty'

/** A server's own fault (500, 502) may well hit one visitor and spare the next. */
const mayBeAboutWhoAsks = ({ kind, status }: AccessFact): boolean =>
  kind === 'blocked' ||
  ((kind === 'http-error' || asksForPassword(status)) &&
    (isSentByProtections(status) || (status >= 400 && status <= 499)))

/** A 404 or a 500 to everybody says something of the page; a refusal to everybody does not. */
const isRefused = ({ kind, status }: AccessFact): boolean =>
  kind === 'blocked' || (kind === 'http-error' && isSentToBots(status))
