/** The picture of the home page's own card: our words in Latin letters, set by next/og, beside a card of our drawing; made at build time. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { sampleCard } from '@/components/whatsapp/samples/sample-cards'
import { drawCard } from '@/lib/drawing/render/card/draw-card'
import { colourOf } from '@/lib/drawing/tokens'
import { phrase } from '@/lib/preview/vocabulary/message'
import { wordsOf } from '@/lib/preview/words/languages'
import { screenWords } from './_parts/page-words'

export const alt = screenWords().t('home.picture')
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

const CARD_ZOOM = 1.75
const WALL_WIDTH = 588
const INK = '#16181b'
const SOFT = '#54585d'
const VERDICT = '#b3261e'

const SCORE = 74
const SENTENCE = phrase('verdict.because', {
  shown: phrase('verdict.shown', { layout: phrase('card.layout.text', {}) }),
  reason: phrase('card.image-too-heavy', { weight: { bytes: 712 * 1024 }, limit: { bytes: 600 * 1024 } }),
})

export default async function Image(): Promise<Response> {
  const { t } = screenWords()
  const { card, message } = sampleCard('android', 'text')
  const { png, widthPx } = await drawCard({
    card,
    message,
    picture: null,
    theme: 'light',
    side: 'outgoing',
    background: 'transparent',
  })
  const src = `data:image/png;base64,${(await png(CARD_ZOOM)).toString('base64')}`
  const width = Math.min(WALL_WIDTH - 40, widthPx * CARD_ZOOM)
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#ffffff', color: INK }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: size.width - WALL_WIDTH,
          padding: '60px 44px 52px 60px',
        }}
      >
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <div style={{ fontSize: 34, fontWeight: 600, color: VERDICT }}>{t('verdict.status.fix')}</div>
          <div style={{ marginTop: 34, fontSize: 42, fontWeight: 600, lineHeight: 1.25 }}>
            {wordsOf().say(SENTENCE)}
          </div>
        </div>
        <div
          style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end', fontSize: 24 }}
        >
          <div style={{ fontWeight: 600 }}>Cardproof</div>
          <div style={{ display: 'flex', alignItems: 'baseline', color: SOFT }}>
            <div style={{ fontSize: 60, fontWeight: 600, color: INK, lineHeight: 1 }}>{String(SCORE)}</div>
            <div style={{ marginLeft: 8 }}>{t('verdict.of-hundred')}</div>
          </div>
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          width: WALL_WIDTH,
          alignItems: 'center',
          justifyContent: 'center',
          background: colourOf('android', 'wall', 'light'),
        }}
      >
        <img src={src} width={width} alt="" />
      </div>
    </div>,
    { ...size, fonts: [await inter(400), await inter(600)] },
  )
}

async function inter(weight: 400 | 600) {
  const file = join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules/@fontsource/inter/files',
    `inter-latin-${weight}-normal.woff`,
  )
  return { name: 'Inter', data: await readFile(file), weight, style: 'normal' as const }
}
