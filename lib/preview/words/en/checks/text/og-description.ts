/** The words of the check on the description. */
import type { ogDescription as check } from '../../../../judge/checks/text/og-description'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, nothing {{app} uses {instead} instead.} description {The card shows a headline and nothing below it but the host.} other {{app} will show the bare link: it finds neither a title nor a description.}}'
const SET_IT = 'Set og:description to one sentence about this page.'
const DETAIL =
  'Without og:description, {app} on {client} takes the first of these that it can read: {others}. Meta says that og:description must not be empty.'

export const ogDescription = checkWords<typeof check>()({
  name: 'Description',
  marketer: 'og:description is the line below the headline. It says why the link is worth a tap.',
  developer:
    'Meta requires a non-empty og:description in the head. Android falls back to twitter:description and meta name="description"; a title alone still makes a card.',
  howToFix: [
    'Plain HTML: put <meta property="og:description" content="…"> into the head; 80 characters are enough.',
    'Next.js: openGraph: { description } in metadata or generateMetadata; it is not taken from description once the page has an openGraph object of its own without one.',
    'WordPress: the social description of Yoast, Rank Math or SEOPress; without a plugin the excerpt is often not printed at all.',
    'Shopify: the description in the search engine listing of the product or page; empty ones give an empty tag.',
  ],
  outcomes: {
    set: { title: 'og:description is set', summary: 'The card’s text is “{text}”.' },
    'not-seen': { title: 'Could not tell whether og:description is set', summary: '{because}' },
    missing: { title: 'og:description is missing', summary: `${COSTS} ${SET_IT}`, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:description is not in the first {read}',
      summary: `${COSTS} ${SET_IT} The tag is not in the head, nor in the part after it that was read; the rest of the page was not read, as no client looks there.`,
      detail: DETAIL,
    },
    'not-within-limit': {
      title: 'No og:description within the first {within}',
      summary: `${COSTS} ${SET_IT}`,
      detail: DETAIL,
    },
    empty: {
      title: 'og:description is empty',
      summary: `${COSTS} The tag is there, in line {line, number}, but empty: fill in one sentence about this page.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:description is there, but {app} can’t read it',
      summary: `${COSTS} The tag can’t be read: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:description is beyond the first {limit}',
      summary: `${COSTS} The tag is there, {place}, but {app} stops reading before it: move it up.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-sentence': 'Put this tag into the head, with one sentence about the page as its content:',
  },
})
