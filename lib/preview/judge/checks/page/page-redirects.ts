/** How many redirects lie between the link and the page? */
import { defineCheck, type Evidence, fail, pass, unknown, warn } from '../../check'
import { cookieWallOf } from '../../page/cookie-wall'
import { FAILURE_BLAME, isRedirectFailure } from '../../../vocabulary/failure-blame'
import { counted, integer } from '../../text/figures'
import { hopEvidence, redirectsOf } from '../../page/hop-evidence'
import { findMetaRefresh, refreshTarget } from '../../page/meta-refresh'
import { findScriptRedirect } from '../../page/script-redirect'
import { limit } from '../../../vocabulary/limits'
import type { FailureCode, HeadFact, PageFact } from '../../../vocabulary/facts'

export const pageRedirects = defineCheck({
  id: 'page-redirects',
  group: 'page',
  needs: [],
  orMissing: ['page', 'head'],
  witnesses: ['redirectsMany', 'redirectsMax', 'noMetaRefresh', 'noCookies'],
  words: {
    name: 'Redirects',
    marketer:
      'Every detour costs time on a mobile network. Share the final address, or one short link that leads straight to it.',
    developer:
      'Redirects by Location are followed, up to 20; more than three are a warning. Meta refresh and JavaScript redirects are not followed: the card shows the page that contains them.',
    howToFix: [
      'Share the address that stands in the browser after the page has loaded, without tracking hops.',
      'Fold chains: http → https → www → trailing slash should be one rule. nginx: return 301 https://www.example.com$request_uri; in the server block of every other name.',
      'Cloudflare: one Single Redirect rule instead of several Page Rules. WordPress: let the Site Address match the form you share; the Redirection plugin lists chains. Shopify: point old URL redirects at the newest address.',
      'A circle that sets a cookie: a consent, language or age rule sends everybody without its cookie away. Let the page answer first, and ask on it.',
      'Replace <meta http-equiv="refresh"> and window.location by a 301 or 308 from the server. Next.js: redirects() in next.config, or redirect() on the server, which sends a real status when it runs before the page streams.',
    ],
  },
  run({ page, head }) {
    if (!page.known) {
      if (page.failure && isRedirectFailure(page.failure.code)) {
        const wall = cookieWallOf(page.failure)
        return fail({
          noCard: true,
          title: FAILURE_BLAME[page.failure.code].title,
          summary: `WhatsApp will show the bare link: after ${counted(redirectsOf(page.failure.hops).length, 'redirect')} ${ENDS[page.failure.code] ?? 'there was no page'}.${wall ? ` ${wall.summary}` : ''}`,
          detail: page.failure.detail ?? page.failure.code,
          evidence: [...hopEvidence(page.failure.hops), ...(wall ? [wall.evidence] : [])],
          fix: {
            steps:
              wall?.steps ??
              'Redirect the link to its final address in one step, with an absolute https Location.',
          },
        })
      }
      return unknown({ title: 'Could not follow the link', summary: page.because })
    }
    const { hops, finalUrl } = page.value
    const count = redirectsOf(hops).length
    const evidence = hopEvidence(hops)
    const many = limit('redirectsMany')
    const refresh =
      headerRefresh(page.value) ??
      (head.known ? (metaRefresh(head.value) ?? scriptRedirect(head.value, page.value)) : null)
    if (refresh) {
      return warn({
        title: 'The page sends readers on, but not WhatsApp',
        summary: `A ${refresh.what} leads to ${refresh.target}. WhatsApp does not follow it: the card shows this page, not the one readers end on.`,
        evidence: [...evidence, refresh.evidence],
        fix: {
          steps: `Send a redirect from the server instead of the ${refresh.what}.`,
          code: `HTTP/1.1 301 Moved Permanently\nLocation: ${refresh.target}`,
          language: 'http',
        },
      })
    }
    if (count > many) {
      return warn({
        title: 'The link takes many detours',
        summary: `It takes ${counted(count, 'redirect')}, where up to ${integer(many)} are fine: each costs a round trip, and a slow preview is often not waited for.`,
        detail: `Android follows up to ${integer(limit('redirectsMax'))}.`,
        evidence,
        fix: {
          steps: 'Share the final address, or let the first address redirect straight to it.',
          code: finalUrl,
          language: 'text',
        },
      })
    }
    return pass({
      title: count === 0 ? 'The link leads straight to the page' : 'The link leads to the page quickly',
      summary:
        count === 0
          ? 'There is no redirect.'
          : `There are ${counted(count, 'redirect')}; up to ${integer(many)} are fine.`.replace(
              'There are 1 ',
              'There is 1 ',
            ),
      evidence,
    })
  },
})

interface Refresh {
  what: 'meta refresh' | 'Refresh header' | 'JavaScript redirect'
  target: string
  evidence: Evidence
}

function headerRefresh({ headers }: PageFact): Refresh | null {
  const value = headers.find(({ name }) => name === 'refresh')?.value ?? ''
  const target = refreshTarget(value)
  return target === null
    ? null
    : { what: 'Refresh header', target, evidence: { label: 'Refresh header', value } }
}

function metaRefresh(head: HeadFact): Refresh | null {
  const found = findMetaRefresh(head)
  if (!found) return null
  const { source: value, target, line, column } = found
  return { what: 'meta refresh', target, evidence: { label: 'Meta refresh', value, line, column } }
}

function scriptRedirect(head: HeadFact, { finalUrl, stoppedBecause }: PageFact): Refresh | null {
  const whole = stoppedBecause === 'end-of-body' || /<\/(?:body|html)\s*>/i.test(head.text)
  const found = findScriptRedirect(head, finalUrl, whole)
  if (!found) return null
  const { source: value, target, line, column } = found
  return {
    what: 'JavaScript redirect',
    target,
    evidence: { label: 'JavaScript redirect', value, line, column },
  }
}

const ENDS: Partial<Record<FailureCode, string>> = {
  'too-many-redirects': `there was still no page; it follows ${integer(limit('redirectsMax'))} at most`,
  'redirect-loop': 'the way leads back to an address that was asked before',
  'redirect-invalid': 'the next address is none that can be asked for',
}
