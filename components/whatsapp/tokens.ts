/** What each WhatsApp surface looks like, as measured numbers and colours; the components have none of their own. */
import type { Surface } from '@/lib/preview/card'

/** A colour in the light and in the dark theme. */
export type Shade = readonly [light: string, dark: string]

export interface TextStyle {
  sizePx: number
  linePx: number
  weight: number
}

export interface SurfaceTokens {
  name: string
  /** Null when the numbers are read or measured; otherwise why they are not. */
  approximate: string | null
  font: string
  colours: {
    wall: Shade
    doodle: Shade
    outgoing: Shade
    incoming: Shade
    /** Laid over the bubble's own colour. */
    panel: Shade
    text: Shade
    soft: Shade
    link: Shade
    readTicks: Shade
    chip: Shade
    chipText: Shade
    shadow: Shade
  }
  stage: { widthPx: number; sidePx: number; topPx: number; bottomPx: number; chipGapPx: number }
  bubble: {
    radiusPx: number
    tail: { at: 'top' | 'bottom'; widthPx: number; heightPx: number }
    shadow: string
    /** Inset of the panel from the bubble's edge. */
    insetPx: number
    messagePad: { topPx: number; endPx: number; bottomPx: number; startPx: number }
    maxWidth: string
    panelGapPx: number
  }
  panel: { radiusPx: number; minWidthPx: number }
  body: { topPx: number; sidePx: number; bottomPx: number }
  title: TextStyle & { gapPx: number }
  description: TextStyle & { ellipsis: boolean }
  host: TextStyle & { gapPx: number }
  message: TextStyle
  time: TextStyle & { gapPx: number; topPx: number }
  ticks: { widthPx: number; gapPx: number }
  /** Width of the picture, in px, per large layout. */
  large: { landscapePx: number; squarePx: number }
  thumbnail: { sidePx: number; bubblePx: number; minHeightPx: number }
}

const ANDROID_SCREEN_PX = 393
const IOS_SCREEN_PX = 393

const webColours: SurfaceTokens['colours'] = {
  wall: ['#f5f1eb', '#161717'],
  doodle: ['rgba(234,224,211,.6)', 'rgba(255,255,255,.06)'],
  outgoing: ['#d9fdd3', '#144d37'],
  incoming: ['#ffffff', '#242626'],
  panel: ['rgba(194,189,184,.15)', 'rgba(0,0,0,.2)'],
  text: ['#0a0a0a', '#fafafa'],
  soft: ['rgba(0,0,0,.6)', 'rgba(255,255,255,.6)'],
  link: ['#1b8755', '#21c063'],
  readTicks: ['#007bfc', '#53bdeb'],
  chip: ['rgba(255,255,255,.9)', '#1d1f1f'],
  chipText: ['rgba(0,0,0,.6)', 'rgba(255,255,255,.6)'],
  shadow: ['rgba(11,20,26,.13)', 'rgba(11,20,26,.13)'],
}

const androidColours: SurfaceTokens['colours'] = {
  ...webColours,
  wall: ['#f5f1eb', '#0a1014'],
  doodle: ['rgba(234,224,211,.9)', 'rgba(255,255,255,.1)'],
  incoming: ['#ffffff', '#20272b'],
  panel: ['rgba(194,189,184,.15)', 'rgba(17,27,33,.2)'],
  text: ['#0a1014', '#f7f8fa'],
  soft: ['rgba(17,27,33,.5)', 'rgba(255,255,255,.5)'],
  link: ['#0063cb', '#53bdeb'],
  chip: ['rgba(255,255,255,.9)', '#20272b'],
}

export const TOKENS: Record<Surface, SurfaceTokens> = {
  android: {
    name: 'Android',
    approximate: null,
    font: "Roboto, 'Noto Sans', system-ui, 'Liberation Sans', sans-serif",
    colours: androidColours,
    stage: { widthPx: ANDROID_SCREEN_PX, sidePx: 16, topPx: 16, bottomPx: 24, chipGapPx: 12 },
    bubble: {
      radiusPx: 12,
      tail: { at: 'top', widthPx: 7, heightPx: 11 },
      shadow: '0 1px 1px',
      insetPx: 4,
      messagePad: { topPx: 4, endPx: 8, bottomPx: 6, startPx: 8 },
      maxWidth: '87%',
      panelGapPx: 2,
    },
    panel: { radiusPx: 8, minWidthPx: 280 },
    body: { topPx: 5, sidePx: 8, bottomPx: 8 },
    title: { sizePx: 14, linePx: 19, weight: 500, gapPx: 0 },
    description: { sizePx: 12, linePx: 16, weight: 400, ellipsis: true },
    host: { sizePx: 12, linePx: 16, weight: 400, gapPx: 1 },
    message: { sizePx: 16, linePx: 21, weight: 400 },
    time: { sizePx: 12, linePx: 16, weight: 400, gapPx: 8, topPx: 5 },
    ticks: { widthPx: 16, gapPx: 3 },
    large: {
      landscapePx: Math.round(ANDROID_SCREEN_PX * 0.72) - 8,
      squarePx: Math.round(ANDROID_SCREEN_PX * 0.65) - 8,
    },
    thumbnail: { sidePx: 80, bubblePx: Math.round(ANDROID_SCREEN_PX * 0.81), minHeightPx: 80 },
  },
  web: {
    name: 'Web and Desktop',
    approximate: null,
    font: "'Segoe UI Variable', 'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif",
    colours: webColours,
    stage: { widthPx: 420, sidePx: 20, topPx: 16, bottomPx: 24, chipGapPx: 12 },
    bubble: {
      radiusPx: 7.5,
      tail: { at: 'top', widthPx: 8, heightPx: 13 },
      shadow: '0 1px .5px',
      insetPx: 3,
      messagePad: { topPx: 3, endPx: 7, bottomPx: 8, startPx: 9 },
      maxWidth: '95%',
      panelGapPx: 3,
    },
    panel: { radiusPx: 6, minWidthPx: 240 },
    body: { topPx: 6, sidePx: 10, bottomPx: 6 },
    title: { sizePx: 13.6, linePx: 19, weight: 600, gapPx: 2 },
    description: { sizePx: 12, linePx: 19, weight: 400, ellipsis: false },
    host: { sizePx: 12, linePx: 19, weight: 400, gapPx: 1 },
    message: { sizePx: 14.2, linePx: 19, weight: 400 },
    time: { sizePx: 11, linePx: 15, weight: 400, gapPx: 8, topPx: 5 },
    ticks: { widthPx: 16, gapPx: 3 },
    large: { landscapePx: 330, squarePx: 240 },
    thumbnail: { sidePx: 90, bubblePx: 336, minHeightPx: 90 },
  },
  ios: {
    name: 'iPhone',
    approximate: 'No iPhone client could be measured: sizes and colours follow the published guidance.',
    font: "-apple-system, 'SF Pro Text', 'Helvetica Neue', Helvetica, 'Liberation Sans', sans-serif",
    colours: {
      ...androidColours,
      panel: ['rgba(194,189,184,.15)', 'rgba(0,0,0,.2)'],
      soft: ['rgba(17,27,33,.5)', 'rgba(255,255,255,.6)'],
    },
    stage: { widthPx: IOS_SCREEN_PX, sidePx: 16, topPx: 16, bottomPx: 24, chipGapPx: 12 },
    bubble: {
      radiusPx: 16,
      tail: { at: 'bottom', widthPx: 8, heightPx: 15 },
      shadow: '0 1px .5px',
      insetPx: 4,
      messagePad: { topPx: 4, endPx: 10, bottomPx: 7, startPx: 10 },
      maxWidth: '87%',
      panelGapPx: 2,
    },
    panel: { radiusPx: 12, minWidthPx: 260 },
    body: { topPx: 7, sidePx: 10, bottomPx: 8 },
    title: { sizePx: 15, linePx: 20, weight: 600, gapPx: 1 },
    description: { sizePx: 13, linePx: 18, weight: 400, ellipsis: true },
    host: { sizePx: 13, linePx: 18, weight: 400, gapPx: 1 },
    message: { sizePx: 17, linePx: 22, weight: 400 },
    time: { sizePx: 11, linePx: 15, weight: 400, gapPx: 8, topPx: 5 },
    ticks: { widthPx: 16, gapPx: 3 },
    large: {
      landscapePx: Math.round(IOS_SCREEN_PX * 0.74) - 8,
      squarePx: Math.round(IOS_SCREEN_PX * 0.65) - 8,
    },
    thumbnail: { sidePx: 84, bubblePx: Math.round(IOS_SCREEN_PX * 0.81), minHeightPx: 84 },
  },
}

/** Transparency is flattened on white before the picture leaves the phone. */
export const FLATTENED_ON = '#ffffff'
/** Where there is no picture: a link glyph, or a size in words. Measured on Web, taken for all. */
export const EMPTY_PICTURE = { glyphPx: 32, wordsPx: 20 }

/** The message in the drawing was sent at a quiet hour; it is no measurement. */
export const SAMPLE_TIME = '09:41'
