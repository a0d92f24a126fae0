/** Is the title the content's own, without the name of the site at either end? */
import { limitOf, readingOf } from '../../../vocabulary/client'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { bestTitle, namesIn, TITLE_KEY } from '../../text/best-text'
import { needlessBrand } from '../../text/brand'
import { countGraphemes, excerpt } from '../../text/graphemes'
import { fitsOnCard } from '../../text/text-width'

export const titleWithoutBranding = defineCheck({
  id: 'title-without-branding',
  group: 'text',
  weight: 2,
  needs: ['head', 'request', 'page'],
  witnesses: ['titleWithoutBranding', 'hostShown', 'titleCharsGood'],
  run({ head, request, page }, { client }) {
    const { title } = readingOf(head, client)
    if (!title) return notApplicable('no-title', {})
    const evidence = tagEvidence(head, title.tag, title.rule)
    const texts = { head, client, request, page }
    const branded = needlessBrand(title.value, namesIn(texts), page.finalUrl)
    if (!branded) return pass('free-of-branding', {}, { evidence })
    const count = countGraphemes(title.value)
    const found = {
      brand: excerpt(branded.brand),
      saved: count - countGraphemes(branded.rest),
      count,
      host: request.displayHost,
      measured: title.rule === TITLE_KEY ? 'own' : 'fallback',
      rule: title.rule,
    }
    const code = metaTag(TITLE_KEY, bestTitle(texts) ?? branded.rest)
    const rest = { evidence, fix: fix('write-headline-alone', {}, { language: 'html', code }) }
    // At the end it takes no room from the headline; at the start it does where not all of both fits.
    if (branded.at === 'end') return pass('ends-with-brand', found, rest)
    return fitsOnCard(title.value, limitOf(client, 'titleCharsGood'))
      ? pass('begins-with-brand', found, rest)
      : warn('brand-in-the-way', found, rest)
  },
})
