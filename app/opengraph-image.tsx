/** The picture of our own pages: brand, promise, and a card of our drawing; the words set by next/og, in English: it draws Latin letters alone. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { SAMPLE_PICTURES, sampleCard } from '@/components/whatsapp/samples/sample-cards'
import { drawCard } from '@/lib/drawing/render/card/draw-card'
import { brandSign } from '@/lib/drawing/shapes/brand-sign'
import { doodleTile } from '@/lib/drawing/shapes/message-shapes'
import { colourOf } from '@/lib/drawing/tokens'
import { screenWordsOf } from '@/lib/preview/words/languages'

const { t } = screenWordsOf('en')
export const alt = t('home.picture')
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

const WALL_WIDTH = 588
const CARD_WIDTH = 500
const INK = '#16181b'
const SOFT = '#54585d'
const LOOK = { theme: 'light', side: 'outgoing', background: 'transparent' } as const

export default async function Image(): Promise<Response> {
  const card = await cardPicture()
  const tile = doodleTile('android', LOOK.theme)
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#ffffff', color: INK }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: size.width - WALL_WIDTH,
          padding: '60px 44px 56px 60px',
        }}
      >
        <div style={{ display: 'flex', alignItems: 'center' }}>
          <img src={dataUrl('image/svg+xml', brandSign())} width={64} height={64} alt="" />
          <div style={{ marginLeft: 20, fontSize: 44, fontWeight: 600 }}>Cardproof</div>
        </div>
        <div style={{ fontSize: 56, fontWeight: 600, lineHeight: 1.16, letterSpacing: '-0.02em' }}>
          {t('home.promise')}
        </div>
        <div style={{ fontSize: 26, lineHeight: 1.4, color: SOFT }}>{t('home.promise-how')}</div>
      </div>
      <div
        style={{
          display: 'flex',
          width: WALL_WIDTH,
          alignItems: 'center',
          justifyContent: 'center',
          backgroundColor: colourOf('android', 'wall', LOOK.theme),
          backgroundImage: `url("${dataUrl('image/svg+xml', tile.svg)}")`,
          backgroundSize: `${tile.widthPx * 1.75}px ${tile.widthPx * 1.75}px`,
        }}
      >
        <img src={card.src} width={card.width} height={card.height} alt="" />
      </div>
    </div>,
    { ...size, fonts: [await inter(400), await inter(600)] },
  )
}

/** The sample card with its picture, at the size it is shown. */
async function cardPicture() {
  const { card, message } = sampleCard('android', 'landscape', '16:9', 'short')
  const jpeg = await readFile(inProject('public', SAMPLE_PICTURES.wide.large))
  const { png, widthPx, heightPx } = await drawCard({
    ...LOOK,
    card,
    message,
    picture: { jpeg, width: 1024, height: 576 },
  })
  const zoom = CARD_WIDTH / widthPx
  const src = dataUrl('image/png', await png(zoom))
  return { src, width: CARD_WIDTH, height: Math.round(heightPx * zoom) }
}

async function inter(weight: 400 | 600) {
  const data = await readFile(
    inProject('node_modules/@fontsource/inter/files', `inter-latin-${weight}-normal.woff`),
  )
  return { name: 'Inter', data, weight, style: 'normal' as const }
}

const inProject = (...parts: string[]) => join(/* turbopackIgnore: true */ process.cwd(), ...parts)

const dataUrl = (type: string, content: string | Buffer) =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`
