/** Is the title the content's own, without the name of the site at either end? */
import { readingOf } from '../../../vocabulary/client'
import { defineCheck, fix, notApplicable, pass, warn } from '../../check'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { needlessBrand, siteNames } from '../../text/brand'
import { countGraphemes, excerpt } from '../../text/graphemes'

const KEY = 'og:title'

export const titleWithoutBranding = defineCheck({
  id: 'title-without-branding',
  group: 'text',
  weight: 2,
  needs: ['head', 'request', 'page'],
  witnesses: ['titleWithoutBranding', 'hostShown'],
  run({ head, request, page }, { client }) {
    const { title } = readingOf(head, client)
    if (!title) return notApplicable('no-title', {})
    const evidence = tagEvidence(head, title.tag, title.rule)
    const names = siteNames(head, request.displayHost, hostOf(page.finalUrl))
    const branded = needlessBrand(title.value, names, page.finalUrl)
    if (!branded) return pass('free-of-branding', {}, { evidence })
    const count = countGraphemes(title.value)
    const found = {
      brand: excerpt(branded.brand),
      saved: count - countGraphemes(branded.rest),
      count,
      host: request.displayHost,
      measured: title.rule === KEY ? 'own' : 'fallback',
      rule: title.rule,
    }
    const code = metaTag(KEY, branded.rest)
    const rest = { evidence, fix: fix('write-headline-alone', {}, { language: 'html', code }) }
    return branded.at === 'end'
      ? warn('ends-with-brand', found, rest)
      : warn('begins-with-brand', found, rest)
  },
})

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''
