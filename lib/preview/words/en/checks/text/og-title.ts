/** The words of the check on the title. */
import type { ogTitle as check } from '../../../../judge/checks/text/og-title'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} uses {instead} instead: “{text}”.} headline {The card has no headline: there is no {others} either.} other {{app} will show the bare link: it finds neither a title nor a description.}}'
const SET_IT = 'Set og:title to the headline of this page.'
const DETAIL =
  '{forgivingCount, plural, =0 {} other {On {forgiving} the tag may still be read: a more forgiving parser is reported there. }}Without og:title, {app} on {client} takes the first of these that it can read: {others}. Meta says that og:title must not be empty.'

export const ogTitle = checkWords<typeof check>()({
  name: 'Title',
  marketer:
    'og:title is the bold headline of the card. Without it WhatsApp picks another text, or shows no card.',
  developer:
    'Meta requires a non-empty og:title in the head. Android falls back to twitter:title, meta name="title" and <title>; with neither title nor description there is no card.',
  howToFix: [
    'Plain HTML: put <meta property="og:title" content="…"> into the head, right after the charset, with the headline of this page.',
    'Next.js: export const metadata = { openGraph: { title } }, or generateMetadata for pages with data. An openGraph object in a page replaces the one of the layout as a whole.',
    'WordPress: Yoast, Rank Math and SEOPress write it from the post’s title; the field is under Social or Facebook. Without such a plugin the theme has to print it.',
    'Shopify: {% render "meta-tags" %} in theme.liquid; the text comes from the page’s search engine listing.',
    'Single-page applications: the server must send it; see the check on tags in the server’s HTML.',
  ],
  outcomes: {
    set: { title: 'og:title is set', summary: 'The card’s headline is “{text}”.' },
    'not-seen': { title: 'Could not tell whether og:title is set', summary: '{because}' },
    missing: { title: 'og:title is missing', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:title is not in the first {read}',
      summary: `${COSTS} ${SET_IT} The tag is not in the head, nor in the part after it that was read; the rest of the page was not read, as no client looks there.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'No og:title within the first {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:title is empty',
      summary: `${COSTS} The tag is there, in line {line, number}, but empty: fill in the headline of this page.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:title is there, but {app} can’t read it',
      summary: `${COSTS} The tag can’t be read: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:title is beyond the first {limit}',
      summary: `${COSTS} The tag is there, {place}, but {app} stops reading before it: move it up.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-headline': 'Put this tag into the head, with the headline of the page as its content:',
  },
})
