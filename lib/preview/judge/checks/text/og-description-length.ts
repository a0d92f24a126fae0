/** Is the description short enough for a phone? */
import { defineCheck, notApplicable, pass, warn } from '../../check'
import { integer } from '../../text/figures'
import { shorten } from '../../text/graphemes'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { textLength } from '../../text/text-length'
import { limit } from '../../../vocabulary/limits'

export const ogDescriptionLength = defineCheck({
  id: 'og-description-length',
  group: 'text',
  needs: ['head'],
  witnesses: [
    'descriptionCharsGood',
    'descriptionCharsSafe',
    'descriptionLinesAndroid',
    'descriptionCharsCut',
  ],
  words: {
    name: 'Description length',
    marketer:
      'Keep the description within 100 characters; 80 always suffice. Phones show one or two lines and cut the rest.',
    developer:
      'Guide: 100 characters. Meta: one or two lines, 80 characters suffice. Android shows one line, Web two; Android cuts at 300 characters before that. Characters are counted as a person counts them.',
    howToFix: [
      'Put the reason to open the link into the first 45 characters: that is what Android shows on one line.',
      'og:description may be shorter than meta name="description", which search engines show with up to 160 characters.',
      'WordPress: fill in the social description instead of letting the plugin take the excerpt. Next.js: openGraph.description. Shopify: shorten the description in the search engine listing, or cut it in the meta-tags snippet with truncatewords.',
    ],
  },
  run({ head }) {
    const description = head.android.description
    if (!description) {
      return notApplicable({
        title: 'There is no description to measure',
        summary: 'WhatsApp finds no description on this page.',
      })
    }
    const { count, said } = textLength(head, description)
    const max = limit('descriptionCharsGood')
    const safe = limit('descriptionCharsSafe')
    const evidence = [
      { label: 'Length', value: said },
      ...tagEvidence(head, description.tag, description.rule),
    ]
    if (count <= max) {
      return pass({
        title: 'The description is short enough',
        summary:
          count <= safe
            ? `${integer(count)} of ${integer(max)} characters.`
            : `${integer(count)} of ${integer(max)} characters; ${integer(safe)} always fit.`,
        evidence,
      })
    }
    const cut = limit('descriptionCharsCut')
    return warn({
      title: 'The description is too long',
      summary: `${integer(count)} of ${integer(max)} characters: phones cut it after one or two lines${
        count > cut ? `, and Android drops everything behind character ${integer(cut)}` : ''
      }. ${integer(safe)} characters always fit.`,
      detail:
        description.rule === 'og:description'
          ? 'Measured on og:description.'
          : `There is no og:description that can be read, so ${description.rule} was measured, which WhatsApp shows instead.`,
      evidence,
      fix: {
        steps: `Say it in ${integer(safe)} characters. Cut behind the last word that fits, it would be:`,
        code: metaTag('og:description', shorten(description.value, safe)),
        language: 'html',
      },
    })
  },
})
