/** Does the page name an image for its card, in og:image? */
import { defineCheck, fail, pass, unknown, warn } from '../check'
import { metaTag } from '../meta-tag'
import { notSeenBecause, tagEvidence } from '../og-reading'

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
    const lenient = head.lenient.images.find(({ rule }) => rule === 'og:image')
    const fixCode = metaTag('og:image', absolute(lenient?.value, page.finalUrl))
    if (first?.rule === 'og:image') {
      return pass({
        title: 'og:image is set',
        summary: 'The page names its own picture for the card.',
        evidence: tagEvidence(head, first.tag, 'og:image'),
      })
    }
    const notSeen = notSeenBecause(head, page)
    if (!lenient && notSeen) {
      return unknown({ title: 'Image named: could not tell', summary: notSeen })
    }
    const unread = lenient ? tagEvidence(head, lenient.tag, 'og:image, not read') : []
    const lead = lenient ? 'og:image is there, but WhatsApp cannot read it' : 'og:image is missing'
    const fix = {
      steps: lenient
        ? 'Write the tag so that every client reads it: quoted, inside the head, with the key in property:'
        : 'Name the picture in the head of the page:',
      code: fixCode,
      language: 'html' as const,
    }
    if (!first) {
      return fail({
        title: lead,
        summary: 'WhatsApp finds no picture, so the card is text only.',
        detail:
          'None of og:image, twitter:image, image, og:thumbnail, thumbnail and link icons is readable in the head.',
        evidence: unread,
        fix,
      })
    }
    const icon = !/image|thumbnail/.test(first.rule)
    const used = [...unread, ...tagEvidence(head, first.tag, `Used instead: ${first.rule}`)]
    const summary = icon
      ? 'WhatsApp falls back to an icon of the site, which rarely makes a good card.'
      : `WhatsApp on Android and Web falls back to ${first.rule}; other clients may show no picture.`
    return (icon ? fail : warn)({ title: lead, summary, evidence: used, fix })
  },
})

function absolute(value: string | undefined, base: string): string {
  const example = new URL('/preview-1200x630.jpg', base).href
  if (value === undefined || !URL.canParse(value, base)) return example
  const url = new URL(value, base)
  return /^https?:$/.test(url.protocol) ? url.href : example
}
