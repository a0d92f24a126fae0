/** What stands where a card was shared before, or never: in our own look, the same for every such address. */
import type { ReactElement } from 'react'
import { column, row } from './boxes'
import type { Theme } from './card-picture-input'
import { drawTree } from './draw-tree'
import { type Drawn, drawnCache } from './drawn-cache'
import { rasterise } from './rasterise'
import type { CardFormat } from './report-card'

const WIDTH_PX = 313
const HEIGHT_PX = 132
const TITLE = 'This card is not shared'
const WORDS = 'The link to it has ended, or it never was.'
const COLOURS = {
  light: { ground: '#ffffff', edge: '#d9dce0', ink: '#16181b', soft: '#54585d' },
  dark: { ground: '#1d1f22', edge: '#3a3e44', ink: '#f1f2f3', soft: '#b3b8be' },
} as const satisfies Record<Theme, Record<string, string>>

export function goneCard(theme: Theme, format: CardFormat): Promise<Drawn> {
  const zoom = format.kind === 'png' ? Number(format.scale) : 1
  return drawnCache().getOrDraw(`gone ${theme} ${format.kind} ${zoom}`, async () => {
    const { svg } = await drawTree(
      (fontFamily) => tree(theme, fontFamily),
      TITLE + WORDS,
      { lead: 'noto-sans', weights: [400, 600] },
      { widthPx: WIDTH_PX, heightPx: HEIGHT_PX },
    )
    const bytes = format.kind === 'svg' ? Buffer.from(titled(svg)) : await rasterise(svg, zoom)
    return { bytes: new Uint8Array(bytes), widthPx: WIDTH_PX, heightPx: HEIGHT_PX }
  })
}

const titled = (svg: string) => svg.replace('>', ` role="img"><title>${TITLE}. ${WORDS}</title>`)

function tree(theme: Theme, fontFamily: string): ReactElement {
  const { ground, edge, ink, soft } = COLOURS[theme]
  return (
    <div style={row({ width: '100%', height: '100%', padding: 8, fontFamily })}>
      <div
        style={column({
          width: '100%',
          alignItems: 'center',
          justifyContent: 'center',
          border: `1px dashed ${edge}`,
          borderRadius: 10,
          backgroundColor: ground,
        })}
      >
        <svg width="26" height="26" viewBox="0 0 24 24">
          <path
            d="M9 17H7a5 5 0 0 1 0-10h2M15 7h2a5 5 0 0 1 0 10h-2M4 4l16 16"
            fill="none"
            stroke={soft}
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
        <div style={{ marginTop: 6, fontSize: 15, fontWeight: 600, color: ink }}>{TITLE}</div>
        <div style={{ marginTop: 2, fontSize: 12, color: soft }}>{WORDS}</div>
      </div>
    </div>
  )
}
