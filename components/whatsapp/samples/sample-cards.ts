/** Cards to look at: one page in every layout, in our own words and pictures. */
import type { CardImage, CardFace, Layout, Surface } from '@/lib/preview/vocabulary/card'

/** Shapes of the wide picture, as width over height. */
export const SAMPLE_SHAPES = { '1.91:1': 1200 / 630, '2:1': 2, '16:9': 16 / 9, '5:1': 5 } as const
export type SampleShape = keyof typeof SAMPLE_SHAPES

export const SAMPLE_LINK = 'https://www.harbourwalks.example/ferry'
export const SAMPLE_MESSAGE = `For Sunday? ${SAMPLE_LINK}`
export const SAMPLE_PICTURES = {
  wide: { large: '/card-samples/wide-large.jpg', small: '/card-samples/wide-small.jpg' },
  tall: { large: '/card-samples/tall-large.jpg', small: '/card-samples/tall-small.jpg' },
} as const

export interface SampleCard {
  card: CardFace
  message: string
  imageSrc: string | null
  blurSrc: string | null
}

const WIDE_PX = 1200
const LINES = { android: 1, web: 2, ios: 2 } as const satisfies Record<Surface, number>

/** How much the sample says: lines that are too long for every card, or one line each. */
export const SAMPLE_LENGTHS = ['long', 'short'] as const
export type SampleLength = (typeof SAMPLE_LENGTHS)[number]
const WORDS: Record<SampleLength, { title: string; description: string }> = {
  long: {
    title: 'Seven walks that start at the ferry and end with something warm to drink',
    description:
      'Maps, times and the last boat home, chosen by people who live on the islands and walk them in every season.',
  },
  short: { title: 'Harbour walks', description: 'Maps, times, boats' },
}

export function sampleCard(
  surface: Surface,
  layout: Layout,
  shape: SampleShape = '1.91:1',
  length: SampleLength = 'long',
): SampleCard {
  const bare = layout === 'none'
  const picture = layout === 'square' ? SAMPLE_PICTURES.tall : SAMPLE_PICTURES.wide
  const image = sampleImage(layout, shape)
  return {
    card: {
      surface,
      layout,
      title: bare ? null : WORDS[length].title,
      description: bare ? null : WORDS[length].description,
      titleLinesMax: 2,
      descriptionLinesMax: LINES[surface],
      host: bare ? null : 'www.harbourwalks.example',
      direction: 'ltr',
      image,
    },
    message: bare ? SAMPLE_LINK : SAMPLE_MESSAGE,
    imageSrc: image ? picture[image.thumbnail] : null,
    blurSrc: image?.thumbnail === 'large' ? picture.small : null,
  }
}

function sampleImage(layout: Layout, shape: SampleShape): CardImage | null {
  const url = 'https://www.harbourwalks.example/ferry.jpg'
  if (layout === 'square')
    return {
      url,
      width: 1000,
      height: 1250,
      crop: { x: 0, y: 125, width: 1000, height: 1000 },
      thumbnail: 'large',
    }
  if (layout === 'thumbnail')
    return {
      url,
      width: 240,
      height: 135,
      crop: { x: 52, y: 0, width: 135, height: 135 },
      thumbnail: 'small',
    }
  if (layout !== 'landscape') return null
  const height = Math.round(WIDE_PX / SAMPLE_SHAPES[shape])
  // Wider than 4:1 is cut at both sides.
  const width = Math.min(WIDE_PX, height * 4)
  return {
    url,
    width: WIDE_PX,
    height,
    crop: { x: (WIDE_PX - width) / 2, y: 0, width, height },
    thumbnail: 'large',
  }
}
