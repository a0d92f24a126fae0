/** Is the title short enough to be shown in full? */
import { defineCheck, notApplicable, pass, warn } from '../../check'
import { integer } from '../../text/figures'
import { shorten } from '../../text/graphemes'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { textLength } from '../../text/text-length'
import { limit } from '../../../vocabulary/limits'

export const ogTitleLength = defineCheck({
  id: 'og-title-length',
  group: 'text',
  needs: ['head'],
  witnesses: ['titleCharsGood', 'titleLines', 'titleCharsCut'],
  words: {
    name: 'Title length',
    marketer:
      'Up to 65 characters the headline shows in full; what is longer is cut at the end of the second line.',
    developer:
      'The title takes two lines; 65 characters fit. Android cuts at 150 characters before it lays the text out. Characters are counted as a person counts them: an emoji is one.',
    howToFix: [
      'Say the most important words first; the end is what gets lost.',
      'Leave the brand out: the host stands below the text anyway.',
      'og:title may differ from <title>: keep the long form for search results and write a short one for chats. Next.js: openGraph.title; WordPress: the social title of the SEO plugin; Shopify: page_title in the meta-tags snippet.',
    ],
  },
  run({ head }) {
    const title = head.android.title
    if (!title)
      return notApplicable({
        title: 'There is no title to measure',
        summary: 'WhatsApp finds no title on this page.',
      })
    const { count, said } = textLength(head, title)
    const max = limit('titleCharsGood')
    const cut = limit('titleCharsCut')
    const evidence = [{ label: 'Length', value: said }, ...tagEvidence(head, title.tag, title.rule)]
    if (count <= max) {
      return pass({
        title: 'The title is short enough',
        summary: `${integer(count)} of ${integer(max)} characters: it shows in full.`,
        evidence,
      })
    }
    const shorter = shorten(title.value, max)
    return warn({
      title: 'The title is too long',
      summary: `${integer(count)} of ${integer(max)} characters: readers see only the first two lines${
        count > cut ? `, and Android drops everything behind character ${integer(cut)}` : ''
      }. Say the same in fewer words.`,
      detail:
        title.rule === 'og:title'
          ? 'Measured on og:title.'
          : `There is no og:title that can be read, so ${title.rule} was measured, which WhatsApp shows instead.`,
      evidence,
      fix: {
        steps: 'Write a headline of its own for chats. Cut behind the last word that fits, it would be:',
        code: metaTag('og:title', shorter),
        language: 'html',
      },
    })
  },
})
