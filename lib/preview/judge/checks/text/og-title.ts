/** Does the page have an og:title that WhatsApp reads? */
import { defineCheck, fail, pass, unknown } from '../../check'
import { excerpt } from '../../text/graphemes'
import { needlessBrand, siteNames } from '../../text/brand'
import { metaTag } from '../../tags/meta-tag'
import { moveUp } from '../../tags/beyond-limit'
import { absenceTitle, readOg, ruleAndLine, tagEvidence, whyUnread } from '../../tags/og-reading'
import { ownTitle } from '../../tags/own-title'
import type { HeadFact } from '../../../vocabulary/facts'

export const ogTitle = defineCheck({
  id: 'og-title',
  group: 'text',
  needs: ['page', 'head', 'request'],
  witnesses: ['ogTitleRequired', 'titleOrDescription'],
  words: {
    name: 'Title',
    marketer:
      'og:title is the bold headline of the card. Without it WhatsApp helps itself to another text, or shows no card.',
    developer:
      'Meta requires a non-empty og:title in the head. Android falls back to twitter:title, meta name="title" and <title>; with neither title nor description there is no card.',
    howToFix: [
      'Plain HTML: put <meta property="og:title" content="…"> into the head, directly behind the charset, with the headline of this page.',
      'Next.js: export const metadata = { openGraph: { title } }, or generateMetadata for pages with data. An openGraph object in a page replaces the one of the layout as a whole.',
      'WordPress: Yoast, Rank Math and SEOPress write it from the post’s title; the field stands under Social or Facebook. Without such a plugin the theme has to print it.',
      'Shopify: {% render "meta-tags" %} in theme.liquid; the text comes from the page’s search engine listing.',
      'Single-page applications: the server must send it; see the check on tags in the server’s HTML.',
    ],
  },
  run({ page, head, request }) {
    const reading = readOg(head, page, 'og:title')
    if (reading.state === 'read') {
      return pass({
        title: 'og:title is set',
        summary: `The card’s headline is “${excerpt(reading.tag.value)}”.`,
        evidence: tagEvidence(head, reading.index, 'og:title'),
      })
    }
    if (reading.state === 'not-seen') {
      return unknown({ title: 'Could not tell whether og:title is set', summary: reading.because })
    }
    const fallback = head.android.title
    const value =
      reading.state === 'unreadable' ? reading.tag.value : (fallback?.value ?? titleForOthers(head))
    const fixed = value
      ? (needlessBrand(value, siteNames(head, request.host), page.finalUrl)?.rest ?? value)
      : `Headline of ${request.displayHost}`
    const noCard = !fallback && !head.android.description
    return fail({
      ...(noCard ? { noCard: true } : {}),
      title: absenceTitle('og:title', reading.state, page, head),
      summary: `${
        fallback
          ? `WhatsApp uses ${ruleAndLine(head, fallback)} instead: “${excerpt(fallback.value)}”.`
          : noCard
            ? 'WhatsApp will show the bare link: it finds neither a title nor a description.'
            : 'The card has no headline: no twitter:title, meta title or <title> stands in for it.'
      } ${whyUnread(reading) || 'Set og:title to the headline of this page.'}`,
      detail:
        reading.state === 'unreadable' && head.ios.title?.rule === 'og:title'
          ? 'A more forgiving parser, as iPhones are reported to have, may still read the tag.'
          : 'Fallbacks on Android, in this order: twitter:title, meta name="title", <title>. Meta says that og:title must not be empty.',
      evidence: [
        ...(reading.state === 'missing' ? [] : tagEvidence(head, reading.index, 'og:title as it stands')),
        ...(fallback ? tagEvidence(head, fallback.tag, `Used instead: ${fallback.rule}`) : []),
      ],
      fix:
        reading.state === 'behind'
          ? moveUp(reading.tag)
          : {
              steps: value
                ? 'Put this tag into the head:'
                : 'Put this tag into the head, with the headline of the page as its content:',
              code: metaTag('og:title', fixed),
              language: 'html',
            },
    })
  },
})

/** A title that is never closed holds all that follows. */
function titleForOthers({ lenient: { title }, tags }: HeadFact): string | undefined {
  return title && tags[title.tag]?.unreadable === 'not-closed' ? ownTitle(title.value) : title?.value
}
