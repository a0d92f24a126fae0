/** How large the parts of a message are on one surface: pure numbers, for React and for the picture made on the server alike. */
import type { Layout, Surface } from '@/lib/preview/vocabulary/card'
import { screenPxFor } from './screens'
import { TOKENS } from '../tokens'

export interface CardGeometry {
  /** Where the bubble follows its text, and `fitsText` is true, this is the most it may take. */
  bubbleWidthPx: number
  bubbleMaxWidthPx: number
  /** Then all other widths, too, are the most that they may be, but for that of a picture. */
  fitsText: boolean
  /** The chat is as wide as the screen; bubbles keep `rowPadPx` from its edges. */
  screenPx: number
  rowPadPx: number
  /** The panel inside the bubble; 0 without a card. */
  panelWidthPx: number
  panelMinHeightPx: number
  /** 0 without a picture. */
  pictureWidthPx: number
  pictureHeightPx: number
  /** The column of text, its padding included. */
  bodyWidthPx: number
  bodyMinHeightPx: number
}

/** Height over width where the picture is not known: the published shape of a banner. */
const USUAL_RATIO = 630 / 1200

/**
 * @param screenPx dp of a phone's shorter side, or px of Web's chat pane.
 * @param image the visible part or the source: only its shape counts.
 * @param density device px in one: widths then end on whole device px, as a phone rounds them.
 */
export function cardGeometry(
  surface: Surface,
  layout: Layout,
  screenPx?: number | null,
  image?: { width: number; height: number } | null,
  density?: number,
): CardGeometry {
  const tokens = TOKENS[surface]
  const paneOrScreenPx = screenPxFor(surface, screenPx)
  const { narrowPx, narrowPadPx, widePadPx } = tokens.row
  const rowPadPx = paneOrScreenPx <= narrowPx ? narrowPadPx : widePadPx
  const whole = (px: number) => (density ? Math.floor(px * density) / density : px)
  const { share, lessPx } = tokens.bubbleMax.find(({ paneMaxPx }) => paneOrScreenPx <= paneMaxPx) ?? WHOLE_ROW
  const ofScreen = tokens.width.unit === 'screen'
  const bubbleMaxWidthPx = whole(share * (ofScreen ? paneOrScreenPx : paneOrScreenPx - 2 * rowPadPx) - lessPx)
  const frame = { bubbleMaxWidthPx, screenPx: paneOrScreenPx, rowPadPx }
  if (layout === 'none') return { ...frame, ...NO_PANEL, bubbleWidthPx: bubbleMaxWidthPx, fitsText: true }

  const width = tokens.width[layout]
  const wantedPx =
    typeof width === 'string' ? bubbleMaxWidthPx : whole(ofScreen ? width * paneOrScreenPx : width)
  const bubbleWidthPx = Math.min(wantedPx, bubbleMaxWidthPx)
  const panelWidthPx = bubbleWidthPx - 2 * tokens.bubble.insetPx
  const panel = { ...frame, bubbleWidthPx, fitsText: width === 'content', panelWidthPx }
  if (layout === 'thumbnail') {
    const { sidePx } = tokens.thumbnail
    return {
      ...panel,
      panelMinHeightPx: Math.max(sidePx, tokens.panel.minHeightPx),
      pictureWidthPx: sidePx,
      pictureHeightPx: sidePx,
      bodyWidthPx: panelWidthPx - sidePx,
      bodyMinHeightPx: 0,
    }
  }
  const large = layout !== 'text'
  return {
    ...panel,
    panelMinHeightPx: large ? 0 : tokens.panel.minHeightPx,
    pictureWidthPx: large ? panelWidthPx : 0,
    pictureHeightPx: large ? panelWidthPx * ratioOf(surface, layout, image) : 0,
    bodyWidthPx: panelWidthPx,
    bodyMinHeightPx: large ? tokens.body.largeHeightMinPx : 0,
  }
}

const WHOLE_ROW = { share: 1, lessPx: 0 }
const NO_PANEL = {
  panelWidthPx: 0,
  panelMinHeightPx: 0,
  pictureWidthPx: 0,
  pictureHeightPx: 0,
  bodyWidthPx: 0,
  bodyMinHeightPx: 0,
}

function ratioOf(
  surface: Surface,
  layout: Layout,
  image: { width: number; height: number } | null | undefined,
): number {
  const { min, max } = TOKENS[surface].ratio
  if (!image || image.width <= 0 || image.height <= 0) return layout === 'square' ? max : USUAL_RATIO
  return Math.min(max, Math.max(min, image.height / image.width))
}
