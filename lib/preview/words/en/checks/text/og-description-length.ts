/** The words of the check on the description's length. */
import type { ogDescriptionLength as check } from '../../../../judge/checks/text/og-description-length'
import { checkWords } from '../../../typed'

const COUNT =
  'It has {count, plural, one {# character} other {# characters}}; phones cut more than {max, number} after one or two lines'
const SAFE = '{safe, plural, one {# character always fits.} other {# characters always fit.}}'
const DETAIL =
  '{measured, select, own {Measured on og:description.} other {There is no og:description that {app} can read, so {rule} was measured, which it shows instead.}}'

export const ogDescriptionLength = checkWords<typeof check>()({
  name: 'Description length',
  marketer:
    'Keep the description within 100 characters; 80 are always enough. Phones show one or two lines and cut the rest.',
  developer:
    'Guide: 100 characters. Meta: one or two lines, 80 characters are enough. Android shows one line, Web two; Android cuts at 300 characters before that. Characters are counted as a person counts them.',
  howToFix: [
    'Put the reason to open the link into the first 45 characters: that is what Android shows on one line.',
    'og:description may be shorter than meta name="description", which search engines show with up to 160 characters.',
    'WordPress: fill in the social description instead of letting the plugin take the excerpt. Next.js: openGraph.description. Shopify: shorten the description in the search engine listing, or cut it in the meta-tags snippet with truncatewords.',
  ],
  outcomes: {
    'no-description': {
      title: 'There is no description to measure',
      summary: '{app} finds no description on this page.',
    },
    'always-fits': {
      title: 'The description is short enough',
      summary: '{count, number} of {max, number} characters.',
    },
    'short-enough': {
      title: 'The description is short enough',
      summary: `{count, number} of {max, number} characters. ${SAFE}`,
    },
    'too-long': { title: 'The description is too long', summary: `${COUNT}. ${SAFE}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'The description is too long',
      summary: `${COUNT}, and {client} drops everything after character {cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Say it in {safe, number} characters. Cut after the last word that fits, it would be:',
  },
})
