/** The words of the check on duplicate tags. */
import type { duplicateTags as check } from '../../../../judge/checks/text/duplicate-tags'
import { checkWords } from '../../../typed'

const NONE = 'No tag contradicts another'
const SEVERAL_VALUES = '{keys} {count, plural, one {has} other {have}} more than one value'

export const duplicateTags = checkWords<typeof check>()({
  name: 'Duplicate tags',
  marketer:
    'When a tag is there twice with different texts, Android and Web show the last one and iPhones the first: the same link looks different from phone to phone.',
  developer:
    'Android keeps the last value of a key, and Web gets its card from the phone. The Open Graph protocol says that the first wins, which iOS is taken to follow. Several og:image tags are allowed by the protocol, and the same rule picks one; of those that were tried, the one that makes the largest picture is worth keeping. Of several title elements Android takes everything from the first <title> to the last </title>.',
  howToFix: [
    'Find out who prints each tag: usually a theme and a plugin, or a layout and a page. Keep one of them.',
    'WordPress: leave Open Graph to one plugin (Yoast, Rank Math, Jetpack and many themes print it) and switch it off in the others.',
    'Next.js: do not mix next/head, a hand-written <meta> in the layout and the metadata export. Nuxt and Vue: give the tag a key (hid, vmid), so that the page’s replaces the layout’s.',
    'Shopify: apps for SEO often add a second set next to the theme’s meta-tags snippet.',
  ],
  outcomes: {
    none: { title: NONE, summary: 'Every tag of the card is there once.' },
    'none-within-limit': {
      title: NONE,
      summary: 'In what {app} reads of the page every tag of the card is there once.',
    },
    repeated: {
      title: NONE,
      summary: '{keys} {count, plural, one {is} other {are}} there more than once, but with the same value.',
    },
    'not-all-seen': {
      title: 'Could not look for duplicates everywhere',
      summary: 'Reading stopped early because the head is too deeply nested or has too many tags.',
    },
    'values-differ': {
      title: SEVERAL_VALUES,
      summary: 'Clients don’t use the same {first}: {taken}. Keep one of them.',
      detail: 'The page has {tags}.',
    },
    'values-unused': {
      title: 'Duplicate tags change nothing on the card',
      summary: `${SEVERAL_VALUES}, and every client shows the same card all the same.`,
    },
    'larger-picture-unused': {
      title: 'A better picture goes unused',
      summary:
        'The page names {count, number} images. Clients show {taken}; another of them, of {size}, makes a better card.',
    },
    'several-titles': {
      title: 'The page has more than one title',
      summary:
        'The headline of the card comes from <title>, and the page has {count, number} of them. Clients show {taken}. Keep one of them.{inSvg, plural, =0 {} one { One belongs to an svg in the head: move the drawing into the body.} other { # belong to an svg in the head: move the drawings into the body.}}',
    },
  },
  fixes: {
    'keep-one-each':
      'Keep one tag of each name. With the values that {client} shows now, these would remain:',
    'keep-larger-picture':
      'Keep one tag of each name. {client} uses another picture now; the largest that fits is this one, of {size}:',
    'keep-one-title': 'Keep one title, for example the first, or set og:title:',
  },
})
