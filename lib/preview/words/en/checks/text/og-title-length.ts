/** The words of the check on the title's length. */
import type { ogTitleLength as check } from '../../../../judge/checks/text/og-title-length'
import { checkWords } from '../../../typed'

const COUNT =
  'It has {count, plural, one {# character} other {# characters}}, and {max, number} fit: readers see only the first {lines, plural, one {line} other {# lines}}'
const SHORTER = 'Say the same in fewer words.'
const DETAIL =
  '{measured, select, own {Measured on og:title.} other {There is no og:title that {app} can read, so {rule} was measured, which it shows instead.}}'

export const ogTitleLength = checkWords<typeof check>()({
  name: 'Title length',
  marketer:
    'Up to 65 characters the headline shows in full; what is longer is cut at the end of the second line.',
  developer:
    'The title takes two lines; 65 characters fit. Android cuts at 150 characters before it lays the text out. Characters are counted as a person counts them: an emoji is one. A longer title passes when its letters are narrow enough, or when all that is cut is the name of the site at its end.',
  howToFix: [
    'Say the most important words first; the end is what gets lost.',
    'Leave the brand out: the host is shown below the text anyway.',
    'og:title may differ from <title>: keep the long form for search results and write a short one for chats. Next.js: openGraph.title; WordPress: the social title of the SEO plugin; Shopify: page_title in the meta-tags snippet.',
  ],
  outcomes: {
    'no-title': { title: 'There is no title to measure', summary: '{app} finds no title on this page.' },
    'short-enough': {
      title: 'The title is short enough',
      summary: '{count, number} of {max, number} characters: it shows in full.',
    },
    'short-enough-but-wide': {
      title: 'The title is short enough by its count',
      summary:
        'It has {count, number} of the {max, number} characters that guidance allows. They are wide ones, so its end may not fit on {lines, plural, one {# line} other {# lines}}: say the most important words first.',
    },
    'narrow-enough': {
      title: 'The title fits',
      summary:
        'It has {count, plural, one {# character} other {# characters}}. {max, number} of average width fit on {lines, plural, one {# line} other {# lines}}, and these are narrow enough: nothing is cut.',
    },
    'brand-cut': {
      title: 'The headline itself fits',
      summary:
        'It has {count, plural, one {# character} other {# characters}}, and {max, number} fit on {lines, plural, one {# line} other {# lines}}. All that may be cut is the name at its end, “{brand}”; the card names your site anyway.',
    },
    'too-long': { title: 'The title is too long', summary: `${COUNT}. ${SHORTER}`, detail: DETAIL },
    'too-long-and-dropped': {
      title: 'The title is too long',
      summary: `${COUNT}, and {client} drops everything after character {cut, number}. ${SHORTER}`,
      detail: DETAIL,
    },
  },
  fixes: {
    'write-shorter': 'Write a separate headline for chats. From the words of this page it could be:',
    'write-headline': 'Write a separate headline for chats, of up to {max, number} characters.',
  },
})
