/** The shape of a surface's table: what components read, and the same table with a witness for each value. */

/** H: read in a client or its resources, or measured. M: one good source. L: by analogy, approximate. */
export type Confidence = 'H' | 'M' | 'L'
/** Read in the client's own layout, WhatsApp's own palette, a real screenshot, documented by Meta, by analogy with the other surfaces, or our own drawing. */
export const ORIGINS = ['client', 'palette', 'screenshot', 'meta', 'analogy', 'ours'] as const
export type Origin = (typeof ORIGINS)[number]

export interface Witnessed<T> {
  value: T
  confidence: Confidence
  from: Origin
}
export type Witness<T> = T extends string | number | boolean
  ? Witnessed<T>
  : { [Key in keyof T]: Witness<T[Key]> }

const witness =
  (confidence: Confidence) =>
  <const T>(value: T, from: Origin): Witnessed<T> => ({ value, confidence, from })
export const high = witness('H')
export const medium = witness('M')
export const low = witness('L')

export interface Shade {
  light: string
  dark: string
}
/** How text ends that is too long for its lines: between letters or after a word, with an ellipsis; or cut hard. */
export type Ending = 'letter' | 'word' | 'clip'
export interface TextStyle {
  sizePx: number
  linePx: number
  weight: number
}
/** The bubble of a card without a large picture: the largest one, or as wide as its text up to that. */
export type SmallWidth = 'largest' | 'content'
/** Where an address may break: where the browser breaks it, before its signs, or after a slash and a hyphen. */
export type LinkBreaks = 'browser' | 'before-signs' | 'after-slash-and-hyphen'
/** Paddings and margins by their logical side. */
export interface Sides {
  topPx: number
  endPx: number
  bottomPx: number
  startPx: number
}

export const COLOURS = [
  'wall',
  'doodle',
  'outgoing',
  'incoming',
  'panel',
  'text',
  'soft',
  'time',
  'link',
  'readTicks',
  'chip',
  'chipText',
  'shadow',
  'header',
  'field',
  'tray',
  'divider',
  'icon',
  'accent',
  'onAccent',
  'sender',
  'avatar',
  'forwardButton',
  'onForwardButton',
] as const
export type Colour = (typeof COLOURS)[number]

export interface SurfaceTokens {
  colours: Record<Colour, Shade>
  /** `system` asks for the real typeface first; `pinned` draws the same everywhere. */
  font: { system: string; pinned: string }
  /** Device-independent px of a phone, or of Web's chat pane. */
  screen: { defaultPx: number; minPx: number; maxPx: number }
  /** The strip of a message: what is left and right of the bubbles in a pane up to `narrowPx`, and above. */
  row: {
    narrowPx: number
    narrowPadPx: number
    widePadPx: number
    topPx: number
    bottomPx: number
    /** To the next bubble of the same sender. A stage draws one message, so only the table shows it. */
    nextBubblePx: number
  }
  /** The largest bubble, by the width of the pane: a share of its row (of a phone's screen), less so many px. */
  bubbleMax: readonly { paneMaxPx: number; share: number; lessPx: number }[]
  width: {
    unit: 'screen' | 'px'
    /** A share of the screen, or px. */
    landscape: number
    square: number
    thumbnail: SmallWidth
    text: SmallWidth
  }
  /** Height over width of the large picture. */
  ratio: { min: number; max: number }
  bubble: {
    radiusPx: number
    shadow: string
    /** Inset of the panel from the bubble's edge. */
    insetPx: number
    /** Above the panel when there is a name or a label. */
    authorGapPx: number
    message: Sides
    tail: { at: 'top' | 'bottom'; widthPx: number; heightPx: number }
  }
  panel: { radiusPx: number; minHeightPx: number }
  body: {
    topPx: number
    sidePx: number
    bottomPx: number
    thumbnailHeightMaxPx: number
    /** Under a large picture. */
    largeHeightMinPx: number
  }
  title: TextStyle & { padTopPx: number; gapPx: number; ending: Ending }
  /** `largeColour`: under a large picture; in the other cards it is `soft`. */
  description: TextStyle & { ending: Ending; largeColour: 'text' | 'soft' }
  host: TextStyle & { gapPx: number }
  message: TextStyle & { trackingPx: number; linkUnderlined: boolean; linkBreaks: LinkBreaks }
  /** Time and ticks: where they are in the bubble's corner, and what keeps the text off them. */
  meta: TextStyle & { endPx: number; bottomPx: number; gapPx: number }
  /** Two ticks, as large as their ink. */
  ticks: { widthPx: number; heightPx: number; gapPx: number }
  /** The round button beside a card, on the free side; 0 where a surface has none. */
  forwardButton: { sidePx: number; gapPx: number; glyphPx: number }
  /** `stretch`: as high as the panel; otherwise a square in its middle. */
  thumbnail: { sidePx: number; stretch: boolean }
  loading: { blurPx: number; glyphPx: number }
  sender: TextStyle
  forwarded: TextStyle & { glyphPx: number; gapPx: number }
  chip: TextStyle & { padYPx: number; padXPx: number; radiusPx: number; gapPx: number }
  header: {
    heightPx: number
    /** The line under it. */
    linePx: number
    padXPx: number
    gapPx: number
    avatarPx: number
    glyphPx: number
    name: TextStyle
    status: TextStyle
  }
  composer: {
    heightPx: number
    padXPx: number
    gapPx: number
    fieldHeightPx: number
    fieldRadiusPx: number
    fieldPadPx: number
    buttonPx: number
    glyphPx: number
    text: TextStyle
  }
  /** What the sender sees above the field before sending. */
  preview: {
    heightPx: number
    largeHeightPx: number
    thumbPx: number
    largeThumbPx: number
    padXPx: number
    radiusPx: number
    textMaxPx: number
    closePx: number
    title: TextStyle & { linesMax: number }
    description: TextStyle & { linesMax: number; largeLinesMax: number }
    host: TextStyle
  }
}
export type WitnessedTokens = Witness<SurfaceTokens>
