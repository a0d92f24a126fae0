/** Does the page name an image for its card, in og:image? */
import type { HeadFact, PageFact } from '../../../vocabulary/facts'
import type { FieldFact } from '../../../vocabulary/tags'
import { defineCheck, type Evidence, fail, type Fix, pass, unknown, warn } from '../../check'
import { BEHIND_LIMIT, isBehindLimit, moveUp, standsBehind } from '../../tags/beyond-limit'
import { UNREAD_PICTURE } from '../../tags/card-keys'
import { metaTag } from '../../tags/meta-tag'
import { absenceTitle, notSeenBecause, tagEvidence } from '../../tags/og-reading'

const EXAMPLE = metaTag('og:image', 'https://example.com/preview-1200x630.jpg')

export const ogImage = defineCheck({
  id: 'og-image',
  group: 'image',
  needs: ['head', 'page'],
  witnesses: ['imageRequested', 'exactKeys', 'quotedValues', 'itempropImage', 'secureUrl'],
  words: {
    name: 'Image named',
    marketer: 'The page should name a picture for its preview; without one the card is text only.',
    developer:
      'og:image in the head names the picture. Without it the Android client tries twitter:image, meta image, og:thumbnail and thumbnail, and then link icons; it never looks at images in the body. og:image:secure_url and og:image:url are not read.',
    howToFix: [
      `Any site: put one line into the head of the page: ${EXAMPLE}. A picture of 1200 × 630 px, as JPEG, under 300 KB serves everywhere.`,
      'Next.js: set openGraph.images in the metadata of the page, or put an opengraph-image file beside it.',
      'WordPress: set a featured image; an SEO plugin (Yoast, Rank Math, SEOPress) writes the tag from it.',
      'Shopify and other shops: set the social sharing image in the theme’s preferences, for pages without a picture of their own.',
    ],
  },
  run({ head, page }) {
    const [first] = head.android.images
    if (first?.rule === 'og:image') {
      return pass({
        title: 'og:image is set',
        summary: 'The page names its own picture for the card.',
        evidence: tagEvidence(head, first.tag, 'og:image'),
      })
    }
    const unread = head.lenient.images.find(({ rule }) => rule === 'og:image')
    const notSeen = notSeenBecause(head, page)
    if (!unread && notSeen) {
      return unknown({ title: 'Image named: could not tell', summary: notSeen })
    }
    const { lead, because, evidence, fix } = unread
      ? unreadOgImage(head, unread, page)
      : noOgImage(head, page)
    if (!first) {
      return fail({
        title: lead,
        summary: `WhatsApp finds no picture, so the card is text only. ${because}`.trimEnd(),
        detail:
          'None of og:image, twitter:image, image, og:thumbnail, thumbnail and link icons is readable in the head.',
        evidence,
        fix,
      })
    }
    const icon = !/image|thumbnail/.test(first.rule)
    const summary = icon
      ? 'WhatsApp falls back to an icon of the site, which rarely makes a good card.'
      : `WhatsApp on Android and Web falls back to ${first.rule}; other clients may show no picture.`
    return (icon ? fail : warn)({
      title: lead,
      summary: `${summary} ${because}`.trimEnd(),
      evidence: [...evidence, ...tagEvidence(head, first.tag, `Used instead: ${first.rule}`)],
      fix,
    })
  },
})

interface Absence {
  /** The state of og:image, as a title. */
  lead: string
  /** A sentence more; empty when there is none. */
  because: string
  evidence: Evidence[]
  fix: Fix
}

/** It stands in the source, but not where or how WhatsApp reads it. */
function unreadOgImage(head: HeadFact, { tag: index, value }: FieldFact, page: PageFact): Absence {
  const evidence = tagEvidence(head, index, 'og:image, not read')
  const tag = head.tags[index]
  if (tag && isBehindLimit(tag))
    return { lead: `og:image stands ${BEHIND_LIMIT}`, because: standsBehind(tag), evidence, fix: moveUp(tag) }
  const steps =
    'Write the tag so that every client reads it: quoted, inside the head, with the key in property:'
  return {
    lead: 'og:image is there, but WhatsApp cannot read it',
    because: '',
    evidence,
    fix: { steps, code: metaTag('og:image', absolute(value, page.finalUrl)), language: 'html' },
  }
}

function noOgImage(head: HeadFact, page: PageFact): Absence {
  const lead = absenceTitle('og:image', 'missing', page, head)
  const code = (value?: string) => metaTag('og:image', absolute(value, page.finalUrl))
  const other = head.lenient.images.find(({ rule }) => rule === UNREAD_PICTURE)
  if (other && !head.android.images.some(({ rule }) => /image|thumbnail/.test(rule)))
    return {
      lead,
      because: `The page names a picture only in ${UNREAD_PICTURE}, which WhatsApp does not look at.`,
      evidence: tagEvidence(head, other.tag, `${UNREAD_PICTURE}, not read`),
      fix: { steps: 'Write it as og:image:', code: code(other.value), language: 'html' },
    }
  return {
    lead,
    because: '',
    evidence: [],
    fix: { steps: 'Name the picture in the head of the page:', code: code(), language: 'html' },
  }
}

function absolute(value: string | undefined, base: string): string {
  const example = new URL('/preview-1200x630.jpg', base).href
  if (value === undefined || !URL.canParse(value, base)) return example
  const url = new URL(value, base)
  return /^https?:$/.test(url.protocol) ? url.href : example
}
