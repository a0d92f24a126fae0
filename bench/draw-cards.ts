/** How long one card takes to draw, as SVG and as PNG at two device px: the mean of all layouts and surfaces. `node --import tsx bench/draw-cards.ts` */
import sharp from 'sharp'
import { sampleCard } from '@/components/whatsapp/samples/sample-cards'
import { drawCard } from '@/lib/drawing/render/card/draw-card'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'

const ROUNDS = 3
const ZOOM = 2
const LOOK = { theme: 'light', side: 'outgoing', background: 'wallpaper' } as const

async function pictureOf(width: number, height: number) {
  const jpeg = await sharp('public/card-samples/wide-large.jpg').resize(width, height).jpeg().toBuffer()
  return { jpeg, width, height }
}
const PICTURES = {
  landscape: await pictureOf(600, 315),
  square: await pictureOf(300, 300),
  thumbnail: await pictureOf(300, 300),
  text: null,
  none: null,
}

for (let round = 0; round < ROUNDS; round += 1) {
  const cpu = process.cpuUsage()
  let cards = 0
  let [layoutMs, svgMs, pngMs] = [0, 0, 0]
  for (const surface of SURFACES)
    for (const layout of LAYOUTS) {
      const { card, message } = sampleCard(surface, layout)
      const start = performance.now()
      const drawn = await drawCard({ ...LOOK, card, message, picture: PICTURES[layout] })
      const afterLayout = performance.now()
      await drawn.png(ZOOM)
      const afterPng = performance.now()
      await drawn.svg('')
      layoutMs += afterLayout - start
      pngMs += afterPng - afterLayout
      svgMs += performance.now() - afterPng
      cards += 1
    }
  const { user, system } = process.cpuUsage(cpu)
  const each = (ms: number) => (ms / cards).toFixed(1)
  console.log(
    `round ${round + 1}: layout ${each(layoutMs)} ms, png ${each(pngMs)} ms, svg ${each(svgMs)} ms; ` +
      `${each((user + system) / 1_000)} ms of CPU for all three; ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  )
}
