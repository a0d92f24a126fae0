/** What is where a card was shared before, or never: the same for every such address. */
import type { Theme } from '@/lib/drawing/boxes/card-look'
import { drawNotice } from '@/lib/drawing/render/card/draw-notice'
import { type Drawn, drawingCache } from '@/lib/drawing/render/drawing-cache'
import type { CardFormat } from './report-card'
import { screenWords } from '../page-words'

export function goneCard(theme: Theme, format: CardFormat): Promise<Drawn> {
  const { t } = screenWords()
  const [title, words] = [t('share.card-gone'), t('share.card-gone-why')]
  const zoom = format.kind === 'png' ? Number(format.scale) : 1
  return drawingCache().getOrDraw(`gone ${theme} ${format.kind} ${zoom}`, async () => {
    const { svg, png, widthPx, heightPx } = await drawNotice(title, words, theme)
    const bytes = format.kind === 'svg' ? Buffer.from(await svg(`${title}. ${words}`)) : await png(zoom)
    return { bytes: new Uint8Array(bytes), widthPx, heightPx }
  })
}
