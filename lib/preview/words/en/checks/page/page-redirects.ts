/** The words of the check on redirects. */
import type { pageRedirects as check } from '../../../../judge/checks/page/page-redirects'
import { checkWords } from '../../../typed'

const AFTER = '{app} will show the bare link: after {count, plural, one {# redirect} other {# redirects}}'
const WANTS_COOKIE =
  'A redirect sets a cookie, so the site seems to want cookies before it lets anybody in. A link preview keeps none: a phone repeats one only while it follows a redirect chain. We did so too, to the host that set it, and the redirects did not end.'
const LOOP = `${AFTER} the chain leads back to an address that was already requested.` as const
const ENDLESS = `${AFTER} there was still no page; {app} follows {max, number} at most.` as const

export const pageRedirects = checkWords<typeof check>()({
  name: 'Redirects',
  marketer:
    'Every redirect costs time on a mobile network. Share the final address, or one short link that leads straight to it.',
  developer:
    'Redirects by Location are followed, up to 20; more than three are a warning. Meta refresh and JavaScript redirects are not followed: the card shows the page that contains them.',
  howToFix: [
    'Share the address that the browser shows after the page has loaded, without tracking hops.',
    'Fold redirect chains: http → https → www → trailing slash should be one rule. nginx: return 301 https://www.example.com$request_uri; in the server block of every other name.',
    'Cloudflare: one Single Redirect rule instead of several Page Rules. WordPress: let the Site Address match the form you share; the Redirection plugin lists chains. Shopify: point old URL redirects at the newest address.',
    'A loop that sets a cookie: a consent, language or age rule redirects everybody without its cookie. Respond with the page first, and ask on it.',
    'Replace <meta http-equiv="refresh"> and window.location by a 301 or 308 from the server. Next.js: redirects() in next.config, or redirect() on the server, which sends a real status when it runs before the page streams.',
  ],
  outcomes: {
    direct: { title: 'The link leads straight to the page', summary: 'There is no redirect.' },
    few: {
      title: 'The link leads to the page quickly',
      summary:
        '{count, plural, one {There is # redirect} other {There are # redirects}}; up to {many, number} are fine.',
    },
    many: {
      title: 'The link takes many redirects',
      summary:
        'It takes {count, plural, one {# redirect} other {# redirects}}, where up to {many, number} are fine: each costs a round trip, and a slow preview is often not waited for.',
      detail: '{app} follows up to {max, number}.',
    },
    'path-dropped': {
      title: 'The redirect loses the page',
      summary:
        'The link names {from}, and the redirect ends at {to}: every link to a page of the site has the card of its front page.',
    },
    'query-dropped': {
      title: 'The redirect loses a part of the address',
      summary:
        'The link names {from}, and where the redirect ends, at {to}, nothing is left of {names}. If they say which page is meant, every such link has one card.',
    },
    'needs-cookie': {
      title: 'The page opens only to visitors that send a cookie back',
      summary:
        'A redirect sets a cookie and leads back to the same address; visitors without that cookie are redirected again and again. {app} on {client} repeats a cookie while it follows redirects (observed), so it gets the page. Other crawlers often do not.',
    },
    'refresh-not-followed': {
      title: 'The page sends readers on, but not {app}',
      summary:
        'A {kind, select, meta {meta refresh} header {Refresh header} other {JavaScript redirect}} leads to {target}. {app} does not follow it: the card shows this page, not the one where readers end up.',
    },
    loop: { title: 'The redirects run in a loop', summary: LOOP, detail: '{reason}' },
    'loop-wants-cookie': {
      title: 'The redirects run in a loop',
      summary: `${LOOP} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    endless: { title: 'The redirects never end', summary: ENDLESS, detail: '{reason}' },
    'endless-wants-cookie': {
      title: 'The redirects never end',
      summary: `${ENDLESS} ${WANTS_COOKIE}`,
      detail: '{reason}',
    },
    'leads-nowhere': {
      title: 'A redirect leads to no usable address',
      summary: `${AFTER} the next address is not one that can be requested.`,
      detail: '{reason}',
    },
    'not-followed': { title: 'Could not follow the link', summary: '{because}' },
  },
  fixes: {
    'redirect-from-server':
      'Send a redirect from the server instead of the {kind, select, meta {meta refresh} header {Refresh header} other {JavaScript redirect}}.',
    'keep-path':
      'Let the redirect carry the path on: to the same path on the other host, not to its front page. Where the page is gone, redirect to the one that replaces it.',
    'keep-query': 'Let the redirect carry the part behind the question mark on.',
    'share-final-address': 'Share the final address, or let the first address redirect straight to it.',
    'redirect-once': 'Redirect the link to its final address in one step, with an absolute https Location.',
    'respond-without-cookies':
      'Respond to visitors without cookies with the page itself, and set the cookie there.',
  },
})
