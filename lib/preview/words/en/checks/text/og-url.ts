/** The words of the check on the canonical address. */
import type { ogUrl as check } from '../../../../judge/checks/text/og-url'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Meta asks for it on every page. The card doesn’t suffer: {instead, select, none {{app} uses the link itself.} other {{app} uses {instead} instead.}}'

export const ogUrl = checkWords<typeof check>()({
  name: 'Canonical address',
  marketer:
    'og:url is the one true address of the page, without tracking and session codes. Meta asks for it on every page.',
  developer:
    'Meta requires a non-empty og:url: absolute, canonical, without session variables, user ids or counters. Android falls back to twitter:url and then to the link itself, so a missing tag costs no card.',
  howToFix: [
    'Plain HTML: <meta property="og:url" content="[address of this page]">, with the same address as <link rel="canonical">.',
    'Next.js: set metadataBase in the root layout and openGraph.url in each page; a layout’s url is inherited by every page and then points to the wrong place.',
    'WordPress: SEO plugins write it from the permalink; a wrong host means that the Site Address under Settings → General is wrong, often after a move from a staging server.',
    'Shopify: use {{ canonical_url }}, not {{ request.path }} with its parameters.',
  ],
  outcomes: {
    'not-seen': { title: 'Could not tell whether og:url is set', summary: '{because}' },
    missing: { title: 'og:url is missing', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:url is not in the first {read}',
      summary: `${NO_HARM} The tag is not in the head, nor in the part after it that was read; the rest of the page was not read, as no client looks there.`,
    },
    'not-within-limit': { title: 'No og:url within the first {within}', summary: NO_HARM },
    empty: {
      title: 'og:url is empty',
      summary: `${NO_HARM} The tag is there, in line {line, number}, but empty: fill in this page’s address.`,
    },
    unreadable: {
      title: 'og:url is there, but {app} can’t read it',
      summary: `${NO_HARM} The tag can’t be read: {because}.`,
    },
    'beyond-limit': {
      title: 'og:url is beyond the first {limit}',
      summary: `${NO_HARM} The tag is there, {place}, but {app} stops reading before it: move it up.`,
    },
    'not-absolute': {
      title: 'og:url is not a complete address',
      summary:
        '“{value}” does not begin with https:// and a host, so {app} can’t use it and falls back to the link itself.',
    },
    'not-public': {
      title:
        'og:url points to {place, select, machine {a developer’s own machine} other {a private network}}',
      summary:
        'It names {host}, which nobody outside reaches, while the page is on {own}: the public address of the site is not set where addresses are built. Some phones show that host on the card.',
    },
    'unpublished-host': {
      title: 'og:url points to a {kind, select, staging {test server} other {preview deployment}}',
      summary:
        'It names {host}, while the page is on {own}: the public address of the site is not set where addresses are built. Some phones show that host on the card.',
    },
    'answers-with-error': {
      title: 'og:url names an address that answers with status {status}',
      summary:
        'It names {value}, where there is no page. Networks that read the card from there find nothing.',
    },
    'does-not-answer': {
      title: 'og:url names an address that does not answer',
      summary: 'It names {value}, and {because}. Networks that read the card from there find nothing.',
    },
    'another-site': {
      title: 'og:url points to another site',
      summary:
        'It names {host}, while the page is on {own}, and some phones show that host on the card. Leave it if the page is a copy; often it is the address of a staging server or a former site.',
    },
    insecure: {
      title: 'og:url is set, with http://',
      summary:
        'Nothing of it shows on the card. For other networks the canonical address should begin with https://, like the page itself.',
    },
    tracking: {
      title: 'og:url carries tracking or session codes',
      summary: 'Meta asks for an address without them; this one has {keys}.',
    },
    'home-page': {
      title: 'og:url points to the home page',
      summary: 'Every page needs its own canonical address; this one names the front page of the site.',
    },
    'another-page': {
      title: 'og:url names another page',
      summary:
        'It names {value}, and this page is somewhere else on the site. Leave it if this page is a copy of that one; otherwise networks count shares of this page for the other, and may read the card from there.',
    },
    set: { title: 'og:url is set', summary: 'It names {value} as the canonical address.' },
  },
})
