/** Why there is no card at all: what keeps the client from the page, or the page from having a card. */
import { type ClientProfile, limitOf } from '../../vocabulary/client'
import type { AccessFact, Facts, PageFact } from '../../vocabulary/facts'
import { failureClause } from '../../vocabulary/failure-message'
import { phonesFailToo } from '../../vocabulary/failures'
import { type Message, phrase } from '../../vocabulary/message'
import type { FieldsFact } from '../../vocabulary/tags'
import { codingNotOffered } from '../page/coding-not-offered'

export interface Obstacle {
  reason: Message
  margin: Message | null
}

export type ReadablePage = { ok: true; page: PageFact; reading: FieldsFact } | ({ ok: false } & Obstacle)

/** How long the phone waits for the head, in milliseconds since the first request. */
export const pageTimeMs = ({ timings }: PageFact): number => timings.headCompleteMs ?? timings.totalMs

/** The page and its reading when the client gets that far, else what is in the way. */
export function readablePage(
  { request, page, access, reading, published }: Facts,
  client: ClientProfile,
): ReadablePage {
  if (!request.known) return no(phrase('card.no-address', { because: request.because }))
  if (!page.known) {
    const code = page.failure?.code
    if (!code) return no(phrase('card.not-known', { because: page.because }))
    const because = failureClause(code)
    return no(
      phonesFailToo(code) ? phrase('card.no-page', { because }) : phrase('card.not-known-as', { because }),
    )
  }
  // How fast it is and whether https answers will be seen where it is public.
  const insecure = published.known ? httpOnly(page.value) : null
  if (insecure) return no(insecure)
  const slow = published.known ? tooSlow(page.value, client) : null
  if (slow) return { ok: false, ...slow }
  const refused = access.known ? refusal(access.value, page.value) : null
  if (refused) return no(refused)
  const { status, headers } = page.value
  if (status < 200 || status > 299) return no(phrase('card.status', { status }))
  const coding = codingNotOffered(headers, client)
  if (coding !== null) return no(phrase('card.coding-not-readable', { coding }))
  if (page.value.undeclaredCoding)
    return no(phrase('card.no-page', { because: failureClause('encoding-undeclared') }))
  if (!reading.known) return no(phrase('card.not-known', { because: reading.because }))
  return { ok: true, page: page.value, reading: reading.value }
}

/** A card needs a title or a description. */
export function textObstacle({ title, description }: FieldsFact): Obstacle | null {
  if (title || description) return null
  return { reason: phrase('card.no-text', {}), margin: phrase('card.title-makes-card', {}) }
}

function tooSlow(page: PageFact, client: ClientProfile): Obstacle | null {
  if (!client.limits.pageTimeMax) return null
  const [ms, msMax] = [pageTimeMs(page), limitOf(client, 'pageTimeMax')]
  if (ms <= msMax) return null
  if (page.timings.headCompleteMs === null)
    return { reason: phrase('card.page-never-complete', { limit: { ms: msMax } }), margin: null }
  return {
    reason: phrase('card.page-too-slow', { needs: { ms, beside: msMax }, limit: { ms: msMax, beside: ms } }),
    margin: phrase('card.page-faster', { by: { ms: ms - msMax } }),
  }
}

function httpOnly({ finalUrl, upgradeFailure }: PageFact): Message | null {
  if (!finalUrl.startsWith('http:')) return null
  return upgradeFailure
    ? phrase('card.https-unanswered', { because: failureClause(upgradeFailure.code) })
    : phrase('card.https-last-hop-insecure', {})
}

function refusal(access: AccessFact, { contentType }: PageFact): Message | null {
  switch (access.kind) {
    case 'blocked':
      return blockedReason(access)
    case 'http-error':
      return phrase('card.status', { status: access.status })
    case 'not-html':
      return contentType === null
        ? phrase('card.no-content-type', {})
        : phrase('card.not-html', { contentType })
    case 'empty':
      return phrase('card.page-empty', {})
    case 'login':
    case 'consent':
      // Such a page has tags of its own when its status is 2xx, and WhatsApp shows them.
      return null
    case 'open':
      return null
  }
}

/** When a browser is refused as well, the block may be meant for where we ask from, and a phone may fare better. */
function blockedReason({
  by: named,
  status,
  browserStatus,
  browserGetsIn,
  refusedToAll,
}: AccessFact): Message {
  const by = named ?? 'none'
  if (refusedToAll && browserStatus !== null)
    return phrase('card.everybody-refused', { by, status, browserStatus })
  if (status >= 200 && status < 300) return phrase('card.challenge', { by })
  if (browserStatus === null) return phrase('card.blocked', { by, status })
  return browserGetsIn
    ? phrase('card.blocked-browser-gets-in', { by, status, browserStatus })
    : phrase('card.blocked-browser-too', { by, status, browserStatus })
}

const no = (reason: Message): ReadablePage => ({ ok: false, reason, margin: null })
