/** What the product is, for programs that read pages: schema.org data of the home page. */
import { screenWords } from '../page-words'

export function AboutProduct({ origin }: { origin: string }) {
  const { language, t } = screenWords()
  const about = {
    '@context': 'https://schema.org',
    '@type': 'WebApplication',
    name: 'Cardproof',
    url: `${origin}/`,
    description: t('home.description'),
    image: `${origin}/opengraph-image`,
    inLanguage: language,
    applicationCategory: 'DeveloperApplication',
    operatingSystem: 'Any',
    isAccessibleForFree: true,
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
  }
  return (
    <script
      type="application/ld+json"
      // Nothing in it may end the element.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: JSON.stringify(about).replaceAll('<', '\\u003c') }}
    />
  )
}
