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
    'Phones show one or two lines of the description, about 100 characters, and cut the rest. What they show should say something whole.',
  developer:
    'Guide: 100 characters. Meta: one or two lines, 80 characters are enough. Android shows one line, Web two; Android cuts at 300 characters before that. Characters are counted as a person counts them. A longer description passes when a sentence or a clause ends within the part that is shown.',
  howToFix: [
    'Make the first sentence short enough to be shown whole; what follows may be as long as search engines want it.',
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
    'narrow-enough': {
      title: 'The description fits',
      summary: `It has {count, plural, one {# character} other {# characters}}, which are narrow enough for the room of {max, number}. ${SAFE}`,
    },
    'shown-part-whole': {
      title: 'The part of the description that shows is whole',
      summary: `It has {count, plural, one {# character} other {# characters}}, of which about {max, number} show. They hold {ends, select, sentence {a whole sentence} other {a whole clause}}: “{whole}”. ${SAFE}`,
    },
    'too-long': {
      title: 'The description is cut in mid-sentence',
      summary: `${COUNT}. ${SAFE}`,
      detail: DETAIL,
    },
    'too-long-and-dropped': {
      title: 'The description is cut in mid-sentence',
      summary: `${COUNT}, and {client} drops everything after character {cut, number}. ${SAFE}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter':
      'Begin with a sentence of up to {safe, number} characters that says why to open the link.',
    'take-other-text': 'The page has a shorter text that fits:',
  },
})
