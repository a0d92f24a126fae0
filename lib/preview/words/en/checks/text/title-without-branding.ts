/** The words of the check on branding in the title. */
import type { titleWithoutBranding as check } from '../../../../judge/checks/text/title-without-branding'
import { checkWords } from '../../../typed'

const TAKES =
  '“{brand}” takes {saved, number} of {count, plural, one {# character} other {# characters}}, and the card shows {host} anyway.'
const SUMMARY = `${TAKES} The headline loses nothing; without the name it is easier to read.`
const DETAIL =
  '{measured, select, own {Seen in og:title.} other {There is no og:title that {app} can read, so it shows {rule}, which is branded.}}'

export const titleWithoutBranding = checkWords<typeof check>()({
  name: 'Title without branding',
  marketer:
    'The card names your site already, in its last line. A headline without “| Brand” leaves room for what the link is about.',
  developer:
    'Meta asks for the content’s title without branding. The check looks for og:site_name or the name in the domain, separated from the rest by a sign such as |, –, · or a colon, at either end of the title. It warns only where the name comes first and pushes the end of the headline out.',
  howToFix: [
    'Keep the brand in <title>, where browser tabs and search results use it, and write og:title without it.',
    'Next.js: a title template applies to title only; openGraph.title is taken as it is written. Set it to the bare headline.',
    'WordPress: in the SEO plugin’s social settings take “separator” and “site title” out of the title template.',
    'Shopify: in the meta-tags snippet use {{ product.title }} or {{ article.title }} for og:title instead of page_title with shop.name.',
  ],
  outcomes: {
    'no-title': { title: 'There is no title to check', summary: '{app} finds no title on this page.' },
    'free-of-branding': {
      title: 'The title is free of branding',
      summary: 'It says what the page is about, and the host below says whose it is.',
    },
    'ends-with-brand': {
      title: 'The title ends with the name of the site',
      summary: SUMMARY,
      detail: DETAIL,
    },
    'brand-in-the-way': {
      title: 'The name of the site pushes out the headline',
      summary: `${TAKES} The end of the headline is cut. Leave the name out.`,
      detail: DETAIL,
    },
    'begins-with-brand': {
      title: 'The title begins with the name of the site',
      summary: SUMMARY,
      detail: DETAIL,
    },
  },
  fixes: { 'write-headline-alone': 'Write the headline alone:' },
})
