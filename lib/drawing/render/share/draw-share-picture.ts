/** Draws a verdict beside the card that was predicted, as a JPEG of 1200 × 630 px. */
import sharp from 'sharp'
import type { CardInput } from '../../boxes/card-input'
import { limit } from '@/lib/preview/vocabulary/limits'
import { doodleTile } from '../../shapes/message-shapes'
import { clipHost } from '../../text/clip-host'
import { clipText } from '../../text/clip-text'
import { colourOf } from '../../tokens'
import { drawCard } from '../card/draw-card'
import { drawnPng } from '../engine'
import {
  BRAND_SRC,
  brandPicture,
  CARD_PLACE,
  PICTURE_SIZE,
  shareNode,
  type ShareWords,
  signSrc,
  verdictSign,
} from './share-node'
import { textKit } from '../typesetting/text-kit'

export type { ShareWords }

/** What the product asks of every image on a card. */
const BYTES_MAX = limit('imageBytesGood')
const QUALITIES = [88, 76, 60] as const
const QUALITY_MIN = 40
const SENTENCE_CHARS_MAX = 150
/** Two lines. */
const HOST_CHARS_MAX = 52
const CARD = 'card'

export async function drawSharePicture(
  given: ShareWords,
  card: Pick<CardInput, 'card' | 'message' | 'picture'>,
): Promise<Buffer> {
  const words = {
    ...given,
    sentence: clipText(given.sentence, SENTENCE_CHARS_MAX),
    host: clipHost(given.host, HOST_CHARS_MAX),
  }
  const { brand, verdict, sentence, host, checked, score, tone } = words
  const said = [brand, verdict, sentence, host, checked, score?.figure, score?.of].join(' ')
  const kit = await textKit(said, { lead: 'noto-sans', weights: [400, 600] })
  const { surface } = card.card
  const tile = doodleTile(surface, LOOK.theme)
  const wall = {
    colour: colourOf(surface, 'wall', LOOK.theme),
    src: `doodles ${surface} ${LOOK.theme}`,
    tilePx: tile.widthPx * CARD_PLACE.zoomMax,
  }
  const bitmap = await cardBitmap(card)
  const png = await drawnPng(
    {
      node: shareNode({ words, card: { ...bitmap, src: CARD }, wall, kit }),
      fonts: kit.fonts,
      images: [
        ...kit.images,
        { src: CARD, data: bitmap.png, cache: 'none' },
        { src: wall.src, data: Buffer.from(tile.svg) },
        { src: BRAND_SRC, data: Buffer.from(brandPicture()) },
        { src: signSrc(tone), data: Buffer.from(verdictSign(tone)) },
      ],
    },
    PICTURE_SIZE,
  )
  return toJpeg(png)
}

const LOOK = { theme: 'light', side: 'outgoing', background: 'transparent' } as const

/** As large as its place allows, and drawn at exactly that size, so that nothing is scaled afterwards. */
async function cardBitmap(card: Pick<CardInput, 'card' | 'message' | 'picture'>) {
  const { png, widthPx, heightPx } = await drawCard({ ...LOOK, ...card })
  const zoom = Math.min(CARD_PLACE.widthPx / widthPx, CARD_PLACE.heightPx / heightPx, CARD_PLACE.zoomMax)
  return { png: await png(zoom), widthPx: Math.round(widthPx * zoom), heightPx: Math.round(heightPx * zoom) }
}

async function toJpeg(png: Buffer): Promise<Buffer> {
  const flat = sharp(png).flatten({ background: '#ffffff' })
  for (const quality of QUALITIES) {
    const jpeg = await flat.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
    if (jpeg.length <= BYTES_MAX) return jpeg
  }
  return flat.clone().jpeg({ quality: QUALITY_MIN }).toBuffer()
}
