/** The words of the check on the type. */
import type { ogType as check } from '../../../../judge/checks/text/og-type'
import { checkWords } from '../../../typed'

const NO_HARM =
  'Your {app} card doesn’t suffer: the tag is not used for it. Published guidance and other networks ask for it.'

export const ogType = checkWords<typeof check>()({
  name: 'Type',
  marketer:
    'og:type should be website or article. Published guidance asks for it; it changes nothing on a WhatsApp card.',
  developer:
    'The Android client has no such key. Facebook and others use it to choose further tags (article:published_time and the like).',
  howToFix: [
    'Plain HTML: <meta property="og:type" content="website"> on the home page and overviews, article on posts.',
    'Next.js: openGraph.type. WordPress SEO plugins set it by themselves. Shopify: product on product pages is fine.',
  ],
  outcomes: {
    set: {
      title: 'og:type is set',
      summary: 'It says “{type}”. {app} does not read it; other networks do.',
    },
    'set-to-other': {
      title: 'og:type is set',
      summary:
        'It says “{type}”, a known type; the guide suggests website or article. {app} does not read it.',
    },
    'own-namespace': {
      title: 'og:type is set',
      summary: 'It says “{type}”, a type of its own namespace, as Open Graph allows. {app} does not read it.',
    },
    'not-a-type': {
      title: 'og:type has a value of its own, and {app} does not read it',
      summary:
        '“{type}” is not a type that readers know. Your {app} card doesn’t suffer: the tag is not used for it.',
    },
    'not-seen': { title: 'Could not tell whether og:type is set', summary: '{because}' },
    missing: { title: 'og:type is not set, and {app} does not need it', summary: NO_HARM },
    'not-in-part-read': {
      title: 'og:type is not set, and {app} does not need it',
      summary: `${NO_HARM} The tag is not in the head, nor anywhere in the first {read}; the rest of the page was not read, as no client looks there.`,
    },
    'not-within-limit': {
      title: 'No og:type within the first {within}, and {app} does not need it',
      summary: NO_HARM,
    },
    empty: {
      title: 'og:type is empty, and {app} does not need it',
      summary: `${NO_HARM} The tag is there, in line {line, number}, but empty.`,
    },
    unreadable: {
      title: 'og:type can’t be read, and {app} does not need it',
      summary: `${NO_HARM} The tag can’t be read: {because}.`,
    },
    'beyond-limit': {
      title: 'og:type is beyond the first {limit}, and {app} does not need it',
      summary: `${NO_HARM} The tag is there, {place}, but {app} stops reading before it: move it up.`,
    },
  },
  fixes: { 'use-known-type': 'For other networks, use a type that they know:' },
})
