/** Is the title the content's own, without the name of the site before or behind it? */
import { defineCheck, notApplicable, pass, warn } from '../../check'
import { needlessBrand, siteNames } from '../../text/brand'
import { countGraphemes, excerpt } from '../../text/graphemes'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const titleWithoutBranding = defineCheck({
  id: 'title-without-branding',
  group: 'text',
  needs: ['head', 'request', 'page'],
  witnesses: ['titleWithoutBranding', 'hostShown'],
  words: {
    name: 'Title without branding',
    marketer:
      'The card names your site already, in its last line. A headline without “| Brand” leaves room for what the link is about.',
    developer:
      'Meta asks for the content’s title without branding. The check looks for og:site_name or the name in the domain, parted from the rest by a sign such as |, –, · or a colon, at either end of the title.',
    howToFix: [
      'Keep the brand in <title>, where browser tabs and search results use it, and write og:title without it.',
      'Next.js: a title template applies to title only; openGraph.title is taken as it is written. Set it to the bare headline.',
      'WordPress: in the SEO plugin’s social settings take “separator” and “site title” out of the title template.',
      'Shopify: in the meta-tags snippet use {{ product.title }} or {{ article.title }} for og:title instead of page_title with shop.name.',
    ],
  },
  run({ head, request, page }) {
    const title = head.android.title
    if (!title)
      return notApplicable({
        title: 'There is no title to look at',
        summary: 'WhatsApp finds no title on this page.',
      })
    const evidence = tagEvidence(head, title.tag, title.rule)
    const names = siteNames(head, request.host, hostOf(page.finalUrl))
    const found = needlessBrand(title.value, names, page.finalUrl)
    if (!found) {
      return pass({
        title: 'The title is free of branding',
        summary: 'It says what the page is about, and the host below says whose it is.',
        evidence,
      })
    }
    const saved = countGraphemes(title.value) - countGraphemes(found.rest)
    return warn({
      title: `The title ${found.at === 'end' ? 'ends' : 'begins'} with the name of the site`,
      summary: `“${excerpt(found.brand)}” takes ${saved} of ${countGraphemes(title.value)} characters, and the card shows ${request.displayHost} anyway. Leave it out.`,
      detail:
        title.rule === 'og:title'
          ? 'Seen in og:title.'
          : `There is no og:title that can be read, so WhatsApp shows ${title.rule}, which is branded.`,
      evidence,
      fix: { steps: 'Write the headline alone:', code: metaTag('og:title', found.rest), language: 'html' },
    })
  },
})

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''
