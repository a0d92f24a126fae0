/** Statuses: which of them bring a page, and what is said of the others; tags of an error page are nobody's tags. */
import { expect } from 'vitest'
import { describeCases, type Case, type Says } from './describe-cases'
import type { HttpResponse, Seen } from './open-site'
import { html, og, page, PAGE, TAGS } from './served-pages'

const UNKNOWN = { 'og-title': 'unknown', 'og-description': 'unknown', 'og-image': 'unknown', 'og-url': 'unknown', 'duplicate-tags': 'unknown', 'tag-readable': 'unknown' } as const // prettier-ignore
const noPage = (
  status: number,
  findings: Says['findings'] = { 'page-reachable': 'fail' },
  more: Says = {},
): Says => ({
  status,
  layout: 'none',
  findings: { ...UNKNOWN, ...findings },
  report: { tags: [] },
  ...more,
})
/** A refusal is not asked again and again: once as the phone, and by every other visitor together no more than four times. */
const politely = ({ asked, requests }: Seen) => {
  expect(asked).toEqual(['/', '/robots.txt'])
  expect(requests.filter(({ url }) => url === '/').length).toBeLessThanOrEqual(4)
}

const errors = (
  statuses: readonly number[],
  name = (status: number) => `status_${status}`,
  findings?: Says['findings'],
): Case[] =>
  statuses.map((status) => ({
    name: name(status),
    what: 'an error page that carries tags',
    sends: { '/': { status, body: PAGE } },
    says: noPage(status, findings, { and: politely }),
  }))
const retryAfter = (value: string): HttpResponse => ({
  status: 429,
  headers: { 'retry-after': value },
  body: 'slow down',
})

const CASES: readonly Case[] = [
  {
    name: 'status_200_empty_body',
    what: 'nothing at all',
    sends: { '/': { status: 200 } },
    says: { failure: 'empty-page', layout: 'none', findings: { 'page-reachable': 'fail' } },
  },
  ...[201, 202, 203, 206, 226].map((status): Case => ({
    // Phones take every status from 200 to 299, so there is nothing to flag.
    name: status === 201 ? 'status_201_HTML' : `status_${status}_HTML`,
    what: 'a page under an unusual status of success',
    sends: { '/': { status, body: PAGE } },
    says: { status, title: 'Rye loaf', findings: { 'page-reachable': 'pass', 'og-title': 'pass' } },
  })),
  ...[204, 205].map((status): Case => ({
    name: `status_${status}`,
    what: 'a success without content',
    sends: { '/': { status } },
    says: { failure: 'empty-page', findings: { 'page-reachable': 'fail' } },
  })),
  {
    name: 'status_304',
    what: 'not modified, though nothing was known',
    sends: { '/': { status: 304 } },
    says: noPage(304),
  },
  // Whatever the reason, law (451) and payment (402) included: a phone wants 200 to 299, and tags of an error page are nobody's.
  ...errors([400, 402, 451, 500, 599]),
  // A refusal to everybody may be meant for where we ask from: nothing is known of the page.
  ...errors([406, 418], undefined, { 'page-reachable': 'unknown', 'page-not-blocked': 'unknown' }),
  ...errors([306, 404, 405, 410, 502, 503], (status) => `error_${status}`),
  ...errors([421], () => 'status_421_Misdirected'),
  {
    name: 'status_401___WWW_Authenticate',
    what: 'a password is asked for',
    sends: { '/': { status: 401, headers: { 'www-authenticate': 'Basic realm="staff"' }, body: PAGE } },
    says: noPage(401, { 'page-public': 'fail', 'page-reachable': 'unknown' }, {
      // A browser would be asked for the same password, so it is not sent.
      asked: ['/'],
      and: ({ requests }) => expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true),
    }), // prettier-ignore
  },
  {
    name: 'status_403_with_Cloudflare_challenge_page',
    what: 'a challenge with tags of its own',
    sends: {
      '/': { status: 403, headers: { server: 'cloudflare', 'cf-mitigated': 'challenge' }, body: PAGE },
    },
    says: noPage(403, { 'page-not-blocked': 'unknown' }, { said: 'Cloudflare' }),
  },
  {
    name: 'status_429_retry_after_below_zero',
    what: 'a time that lies behind us, by far',
    sends: { '/': retryAfter('-1e99') },
    says: noPage(429, { 'page-not-blocked': 'unknown' }, { said: '-1e99', and: politely }),
  },
  {
    name: 'challenge_with_status_200',
    what: 'the same challenge under status 200',
    sends: { '/': { headers: { server: 'cloudflare', 'cf-mitigated': 'challenge' }, body: PAGE } },
    says: {
      layout: 'none',
      findings: { ...UNKNOWN, 'page-not-blocked': 'unknown', 'page-reachable': 'unknown' },
    },
  },
  {
    name: 'status_429___Retry_After__120',
    what: 'too many requests, with a time',
    sends: { '/': retryAfter('120') },
    says: noPage(
      429,
      { 'page-not-blocked': 'unknown' },
      { said: '"name":"retry-after","value":"120"', and: politely },
    ),
  },
  {
    name: 'status_429___Retry_After__garbage',
    what: 'too many requests, with no time at all: shown as it came, and not waited for',
    sends: { '/': retryAfter('soon, perhaps') },
    says: noPage(429, { 'page-not-blocked': 'unknown' }, { and: politely }),
  },
  {
    // A page with status 200 has a card, whatever its words say; nobody can tell a sentence from a fault.
    name: 'soft_404',
    what: 'status 200 and the words "not found"',
    sends: { '/': page(TAGS, '<h1>404: nothing of that name here</h1>') },
    says: { title: 'Rye loaf', layout: 'text', findings: { 'page-reachable': 'pass', 'og-title': 'pass' } },
  },
  {
    name: 'cookie_consent_wall',
    what: 'a consent page unless a cookie says yes: it is judged as what WhatsApp gets, and no consent is given',
    sends: {
      '/': ({ headers }) =>
        headers.cookie === undefined
          ? page(
              '<title>Before you read on</title><meta name="robots" content="noindex">',
              '<form action="/yes"><button>Accept all</button></form>',
            )
          : page(TAGS),
    },
    says: { title: 'Before you read on', layout: 'text', asked: ['/'], findings: { 'og-title': 'fail' } },
  },
  {
    name: 'different_by_user_agent',
    what: 'tags for facebookexternalhit alone: WhatsApp’s own visit decides the card',
    sends: {
      '/': ({ headers }) =>
        page(headers['user-agent']?.startsWith('facebook') ? TAGS : '<title>Bread</title>'),
    },
    says: { title: 'Bread', findings: { 'og-title': 'fail' } },
  },
  {
    name: 'blocked_by_user_agent',
    what: 'a page for browsers, 403 for WhatsApp',
    sends: {
      '/': ({ headers }) =>
        headers['user-agent']?.startsWith('WhatsApp/')
          ? { status: 403, body: 'no' }
          : { body: html(og('title', 'Hidden')) },
    },
    says: noPage(403, { 'page-not-blocked': 'fail' }, {
      and: ({ report }) => expect(JSON.stringify(report.cards)).not.toContain('Hidden'),
    }), // prettier-ignore
  },
]

describeCases('status-codes', CASES)
