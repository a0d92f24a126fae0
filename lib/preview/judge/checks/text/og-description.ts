/** Does the page have an og:description that WhatsApp reads? */
import { defineCheck, fail, pass, unknown, warn } from '../../check'
import { excerpt, shorten } from '../../text/graphemes'
import { metaTag } from '../../tags/meta-tag'
import { moveUp } from '../../tags/beyond-limit'
import { absenceTitle, readOg, ruleAndLine, tagEvidence, whyUnread } from '../../tags/og-reading'
import { limit } from '../../../vocabulary/limits'

export const ogDescription = defineCheck({
  id: 'og-description',
  group: 'text',
  needs: ['page', 'head'],
  witnesses: ['ogDescriptionRequired', 'titleOrDescription'],
  words: {
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
  },
  run({ page, head }) {
    const reading = readOg(head, page, 'og:description')
    if (reading.state === 'read') {
      return pass({
        title: 'og:description is set',
        summary: `The card’s text is “${excerpt(reading.tag.value, 160)}”.`,
        evidence: tagEvidence(head, reading.index, 'og:description'),
      })
    }
    if (reading.state === 'not-seen') {
      return unknown({ title: 'Could not tell whether og:description is set', summary: reading.because })
    }
    const fallback = head.android.description
    const value =
      reading.state === 'unreadable'
        ? reading.tag.value
        : (fallback?.value ?? head.lenient.description?.value)
    const outcome = {
      title: absenceTitle('og:description', reading.state, page, head),
      summary: `${
        fallback
          ? `WhatsApp uses ${ruleAndLine(head, fallback)} instead.`
          : head.android.title
            ? 'The card shows a headline and nothing below it but the host.'
            : 'WhatsApp will show the bare link: it finds neither a title nor a description.'
      } ${whyUnread(reading) || 'Set og:description to one sentence about this page.'}`,
      detail:
        'Fallbacks on Android, in this order: twitter:description, meta name="description". Meta says that og:description must not be empty.',
      evidence: [
        ...(reading.state === 'missing'
          ? []
          : tagEvidence(head, reading.index, 'og:description as it stands')),
        ...(fallback ? tagEvidence(head, fallback.tag, `Used instead: ${fallback.rule}`) : []),
      ],
      fix:
        reading.state === 'behind'
          ? moveUp(reading.tag)
          : {
              steps: value
                ? 'Put this tag into the head:'
                : 'Put this tag into the head, with one sentence about the page:',
              code: metaTag(
                'og:description',
                value ? shorten(value, limit('descriptionCharsGood')) : 'One sentence about this page',
              ),
              language: 'html' as const,
            },
    }
    // A fallback keeps the card whole; Meta still asks for the tag.
    return fallback
      ? warn(outcome)
      : fail({ ...outcome, ...(head.android.title ? {} : { noCard: true as const }) })
  },
})
