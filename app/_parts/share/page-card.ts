/** The tags of a public page's own card: what our checks ask of others, asked of ourselves. */
import type { Metadata } from 'next'
import { clipText } from '@/lib/drawing/text/clip-text'
import { clipSentences } from '../report/clip-sentences'
import { screenWords } from '../page-words'

/** What WhatsApp shows in full: our own checks ask for no more. */
const TITLE_CHARS_MAX = 65
const DESCRIPTION_CHARS_MAX = 100
const PICTURE_SIZE = { width: 1200, height: 630 } as const

interface Picture {
  path: string
  alt: string
  /** JPEG when left out. */
  type?: 'image/jpeg' | 'image/png'
}

export interface PageCard {
  /** Without the site's name: the card's last line says it. */
  title: string
  description: string
  /** The page's own address, from the root. */
  path: string
  type?: 'website' | 'article'
  /** 1200 × 630 px, from the root; the home page's own when left out. */
  picture?: Picture
}

const homePicture = (): Picture => ({
  path: '/opengraph-image',
  type: 'image/png',
  alt: screenWords().t('home.picture'),
})

/** Relative addresses become absolute ones by the layout's `metadataBase`. */
export function pageCard({ path, type = 'website', picture = homePicture(), ...words }: PageCard) {
  const title = clipText(words.title, TITLE_CHARS_MAX)
  const description = clipSentences(words.description, DESCRIPTION_CHARS_MAX)
  const image = {
    ...PICTURE_SIZE,
    type: picture.type ?? 'image/jpeg',
    url: picture.path,
    alt: clipText(picture.alt, DESCRIPTION_CHARS_MAX),
  }
  return {
    description,
    alternates: { canonical: path },
    openGraph: { type, title, description, url: path, siteName: 'Cardproof', images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  } satisfies Metadata
}
