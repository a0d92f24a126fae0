/** The words of the check on og:image. */
import type { ogImage as check } from '../../../../judge/checks/image/og-image'
import { checkWords } from '../../../typed'

const COSTS =
  '{costs, select, picture {{app} finds no picture, so the card is text only.} icon {{app} falls back to an icon of the site, which rarely makes a good card.} other {On {clients}, {app} falls back to {instead}; other clients may show no picture.}}{elsewhere, select, none {} other { The page names a picture only in {elsewhere}, which {app} does not look at.}}'
const DETAIL = '{app} looks for {tried}, in this order, and only in the head.'

export const ogImage = checkWords<typeof check>()({
  name: 'Image named',
  marketer: 'The page should name a picture for its preview; without one the card is text only.',
  developer:
    'og:image in the head names the picture. Without it the Android client tries twitter:image, meta image, og:thumbnail and thumbnail, and then link icons; it never looks at images in the body. og:image:secure_url and og:image:url are not read.',
  howToFix: [
    'Any site: put one line into the head of the page: <meta property="og:image" content="[address of a picture]">. A picture of 1200 × 630 px, as JPEG, under 300 KB works everywhere.',
    'Next.js: set openGraph.images in the metadata of the page, or put an opengraph-image file beside it.',
    'WordPress: set a featured image; an SEO plugin (Yoast, Rank Math, SEOPress) writes the tag from it.',
    'Shopify and other shops: set the social sharing image in the theme’s preferences, for pages without a picture of their own.',
  ],
  outcomes: {
    set: { title: 'og:image is set', summary: 'The page names its own picture for the card.' },
    'not-seen': { title: 'Could not tell whether og:image is set', summary: '{because}' },
    missing: { title: 'og:image is missing', summary: COSTS, detail: DETAIL },
    'not-in-part-read': {
      title: 'og:image is not in the first {read}',
      summary: `${COSTS} The tag is not in the head, nor in the part after it that was read; the rest of the page was not read, as no client looks there.`,
      detail: DETAIL,
    },
    'not-within-limit': { title: 'No og:image within the first {within}', summary: COSTS, detail: DETAIL },
    empty: {
      title: 'og:image is empty',
      summary: `${COSTS} The tag is there, in line {line, number}, but it names no picture.`,
      detail: DETAIL,
    },
    unreadable: {
      title: 'og:image is there, but {app} can’t read it',
      summary: `${COSTS} The tag can’t be read: {because}.`,
      detail: DETAIL,
    },
    'beyond-limit': {
      title: 'og:image is beyond the first {limit}',
      summary: `${COSTS} The tag is there, {place}, but {app} stops reading before it: move it up.`,
      detail: DETAIL,
    },
  },
  fixes: {
    'name-picture':
      'Put this tag into the head, with the whole address of a picture as its content (1200 × 630 px, JPEG, under 300 KB):',
  },
})
