/** Why there is no card at all: what keeps WhatsApp from the page, or the page from having a card. */
import type { AccessFact, Facts, HeadFact, PageFact } from '../../vocabulary/facts'
import type { FieldsFact } from '../../vocabulary/tags'
import { FAILURE_PHRASE, whatsappFailsToo } from '../../vocabulary/failure-phrase'
import { duration } from '../text/figures'
import { msBeside } from '../text/measures'
import { limit } from '../../vocabulary/limits'

/** The reason of a card that is not the page's own. */
export const CONSENT_PAGE_SHOWN =
  'WhatsApp is sent to a consent page, so the card is that of the consent page.'
export const LOGIN_PAGE_SHOWN = 'WhatsApp is sent to a login page, so the card is that of the login page.'

export interface Obstacle {
  reason: string
  margin: string | null
}

export type ReadablePage = { ok: true; page: PageFact; head: HeadFact } | ({ ok: false } & Obstacle)

/** How a reason begins when the scan could not see what a phone would see. */
export const NOT_KNOWN = 'What WhatsApp shows is not known'

/** How long the phone waits for the head, in milliseconds since the first request. */
export const pageTimeMs = ({ timings }: PageFact): number => timings.headCompleteMs ?? timings.totalMs

/** The page and its head when WhatsApp gets that far, else what stands in the way. */
export function readablePage({ request, page, access, head }: Facts): ReadablePage {
  if (!request.known) return no(`There is no address to ask: ${sentence(request.because)}`)
  if (!page.known) {
    const code = page.failure?.code
    if (!code) return no(`${NOT_KNOWN}: ${sentence(page.because)}`)
    const lead = whatsappFailsToo(code) ? 'WhatsApp gets no page' : NOT_KNOWN
    return no(`${lead}: ${FAILURE_PHRASE[code]}.`)
  }
  const insecure = httpOnly(page.value)
  if (insecure) return no(insecure)
  const ms = pageTimeMs(page.value)
  const msMax = limit('pageTimeMax')
  if (ms > msMax) {
    const [needs, patience] = msBeside(ms, msMax)
    return no(
      `The page needs ${needs}, and WhatsApp gives up after ${patience}.`,
      `${duration(ms - msMax)} faster and the card appears.`,
    )
  }
  const refused = access.known ? refusal(access.value, page.value) : null
  if (refused) return no(refused)
  if (page.value.status < 200 || page.value.status > 299) return no(wrongStatus(page.value.status))
  if (!head.known) return no(`${NOT_KNOWN}: ${sentence(head.because)}`)
  return { ok: true, page: page.value, head: head.value }
}

/** A card needs a title or a description. */
export function textObstacle({ title, description }: FieldsFact): Obstacle | null {
  if (title || description) return null
  return {
    reason: 'The head holds neither a title nor a description that WhatsApp reads.',
    margin: 'With an og:title the card appears.',
  }
}

function httpOnly(page: PageFact): string | null {
  if (!page.finalUrl.startsWith('http:')) return null
  const why = page.upgradeFailure
    ? FAILURE_PHRASE[page.upgradeFailure.code]
    : 'the last address in the chain is http://'
  return `WhatsApp asks for https:// and gets no page there: ${why}.`
}

function refusal(access: AccessFact, page: PageFact): string | null {
  const by = access.by ? ` (${access.by})` : ''
  switch (access.kind) {
    case 'blocked':
      return blockedReason(access, by)
    case 'http-error':
      return wrongStatus(access.status)
    case 'not-html':
      return `The address answers with ${page.contentType ?? 'something without a type'}, in which there are no tags to read.`
    case 'empty':
      return 'The page is empty: there is nothing to make a card of.'
    case 'login':
    case 'consent':
      // Such a page has tags of its own when it answers 2xx, and WhatsApp shows them.
      return null
    case 'open':
      return null
  }
}

/** When a browser is refused as well, the block may be meant for where we ask from, and a phone may fare better. */
function blockedReason(
  { status, browserStatus, browserGetsIn, refusedToAll }: AccessFact,
  by: string,
): string {
  if (refusedToAll)
    return `${NOT_KNOWN}: the site refuses every visitor we send${by}, WhatsApp with status ${status} and a browser with ${browserStatus}, so a phone elsewhere may fare better.`
  if (status >= 200 && status < 300) {
    return `The site answers WhatsApp with a challenge page${by} instead of the page itself.`
  }
  const refuses = `he site refuses WhatsApp with status ${status}${by}`
  if (browserStatus === null) return `T${refuses}.`
  return browserGetsIn
    ? `T${refuses}, and answers a browser with ${browserStatus}.`
    : `${NOT_KNOWN}: t${refuses}, and a browser with ${browserStatus}, so a phone elsewhere may fare better.`
}

const wrongStatus = (status: number): string =>
  `The page answers with status ${status}, and WhatsApp needs 200 to 299.`

const no = (reason: string, margin: string | null = null): ReadablePage => ({ ok: false, reason, margin })

const sentence = (because: string): string =>
  `${because.charAt(0).toLowerCase()}${because.slice(1).replace(/\.$/, '')}.`
