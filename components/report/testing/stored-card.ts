/** A card for tests of the components: the large one of a shop. */
import type { CardInWords } from '@/lib/preview/words/report-in-words'

const CLIENT_NAMES = { android: 'Android', web: 'Web', ios: 'iPhone' } as const
export const cardForTest = (
  surface: CardInWords['surface'],
  rest: Partial<CardInWords> = {},
): CardInWords => ({
  client: `whatsapp-${surface}`,
  clientName: CLIENT_NAMES[surface],
  surface,
  layout: 'landscape',
  title: 'Winter boots, hand-stitched in Porto',
  description: 'Full-grain leather, wool lining, resoled for life. Free delivery to 31 countries.',
  titleLinesMax: 2,
  descriptionLinesMax: surface === 'android' ? 1 : 2,
  host: 'www.nordia.example',
  direction: 'ltr',
  image: {
    url: 'https://cdn.nordia.example/boots-hero.png',
    width: 1200,
    height: 630,
    crop: { x: 0, y: 0, width: 1200, height: 630 },
    thumbnail: 'large',
  },
  reason: 'The image is 1,200 × 630 px: wide enough for the large card, shown without a cut.',
  margin: null,
  trust: 'observed',
  label: `as observed in ${surface === 'web' ? 'WhatsApp Web, August 2026' : 'Android clients, 2024-2026'}`,
  ...rest,
})
