/** WhatsApp Web and Desktop as witnessed in August 2026: px of the chat pane. */
import { high, low, medium, type WitnessedTokens } from './surface-tokens'
import { webColours } from './web-colours'

export const web: WitnessedTokens = {
  colours: webColours,
  font: {
    // Arimo parts Helvetica from Arial: where both are the same file, Chromium asks for half of a web font's faces only.
    system: medium(
      "'Segoe UI Variable', 'Segoe UI', 'Helvetica Neue', Helvetica, 'Lucida Grande', Arimo, Arial, Ubuntu, Cantarell, 'Fira Sans'",
      'client',
    ),
    pinned: low('Arimo', 'ours'),
  },
  screen: { defaultPx: low(480, 'ours'), minPx: low(400, 'ours'), maxPx: low(1600, 'ours') },
  row: {
    narrowPx: high(968, 'client'),
    narrowPadPx: high(25, 'client'),
    widePadPx: high(63, 'client'),
    topPx: low(12, 'ours'),
    bottomPx: high(12, 'client'),
    // A screenshot of April 2026; the client's own number is 2.
    nextBubblePx: medium(3, 'screenshot'),
  },
  bubbleMax: [
    { paneMaxPx: high(900, 'client'), share: high(0.95, 'client'), lessPx: high(0, 'client') },
    { paneMaxPx: high(1024, 'client'), share: high(0.85, 'client'), lessPx: high(0, 'client') },
    { paneMaxPx: high(1300, 'client'), share: high(0.75, 'client'), lessPx: high(0, 'client') },
    {
      paneMaxPx: high(Number.POSITIVE_INFINITY, 'client'),
      share: high(0.65, 'client'),
      lessPx: high(0, 'client'),
    },
  ],
  width: {
    unit: high('px', 'client'),
    landscape: high(336, 'client'),
    square: high(246, 'client'),
    // 695 px at a scale of 7 to 6, the panel 689: wider than the large card, so the text decides.
    thumbnail: medium('content', 'screenshot'),
    text: low('content', 'analogy'),
  },
  ratio: { min: high(0.25, 'client'), max: high(1, 'client') },
  bubble: {
    radiusPx: high(7.5, 'client'),
    shadow: high('0 1px .5px', 'client'),
    insetPx: high(3, 'client'),
    authorGapPx: high(5, 'client'),
    message: {
      topPx: high(6, 'client'),
      endPx: high(7, 'client'),
      bottomPx: high(8, 'client'),
      startPx: high(9, 'client'),
    },
    tail: { at: high('top', 'client'), widthPx: high(8, 'client'), heightPx: high(13, 'client') },
  },
  panel: { radiusPx: high(6, 'client'), minHeightPx: high(0, 'client') },
  body: {
    topPx: high(6, 'client'),
    sidePx: high(10, 'client'),
    bottomPx: high(6, 'client'),
    thumbnailHeightMaxPx: high(110, 'client'),
    largeHeightMinPx: high(0, 'client'),
  },
  title: {
    sizePx: high(13.6, 'client'),
    linePx: high(19, 'client'),
    weight: high(600, 'client'),
    padTopPx: high(0, 'client'),
    gapPx: high(2, 'client'),
    // What a browser makes of a clamped line.
    ending: medium('word', 'client'),
  },
  description: {
    sizePx: high(12, 'client'),
    linePx: high(19, 'client'),
    weight: high(400, 'client'),
    ending: medium('clip', 'client'),
    // #fafafa in the dark theme, two cards of April 2026; the client of August 2026 says `soft`, as small cards have it.
    largeColour: high('text', 'screenshot'),
  },
  host: {
    sizePx: high(12, 'client'),
    linePx: high(19, 'client'),
    weight: high(400, 'client'),
    gapPx: high(1, 'client'),
  },
  message: {
    // The newer build; the one before it has 14.2, 19 and none, and both were met in 2026.
    sizePx: high(14, 'screenshot'),
    linePx: high(20, 'screenshot'),
    weight: high(400, 'client'),
    trackingPx: high(0.16, 'screenshot'),
    linkUnderlined: high(true, 'client'),
    linkBreaks: high('browser', 'client'),
  },
  meta: {
    // The newer build; 11 and 15 in the one before it.
    sizePx: high(12, 'screenshot'),
    linePx: medium(16, 'client'),
    weight: high(400, 'client'),
    endPx: high(7, 'client'),
    bottomPx: high(3, 'client'),
    gapPx: high(4, 'client'),
  },
  // Its height follows from the shape that both phones' ticks have.
  ticks: { widthPx: high(16, 'client'), heightPx: medium(10, 'analogy'), gapPx: high(3, 'client') },
  forwardButton: { sidePx: low(0, 'analogy'), gapPx: low(0, 'analogy'), glyphPx: low(0, 'ours') },
  thumbnail: { sidePx: high(90, 'client'), stretch: high(true, 'client') },
  loading: { blurPx: high(8, 'client'), glyphPx: high(32, 'client') },
  sender: { sizePx: low(12.8, 'analogy'), linePx: low(22, 'analogy'), weight: low(500, 'analogy') },
  forwarded: {
    sizePx: low(13, 'analogy'),
    linePx: low(20, 'analogy'),
    weight: low(400, 'analogy'),
    glyphPx: low(14, 'ours'),
    gapPx: low(4, 'ours'),
  },
  chip: {
    sizePx: low(12.5, 'analogy'),
    linePx: low(21, 'analogy'),
    weight: low(400, 'analogy'),
    padYPx: low(5, 'analogy'),
    padXPx: low(12, 'analogy'),
    radiusPx: low(7.5, 'analogy'),
    gapPx: low(12, 'analogy'),
  },
  header: {
    heightPx: low(64, 'analogy'),
    linePx: low(1, 'analogy'),
    padXPx: low(16, 'analogy'),
    gapPx: low(14, 'analogy'),
    avatarPx: low(40, 'analogy'),
    glyphPx: low(22, 'ours'),
    name: { sizePx: low(16, 'analogy'), linePx: low(21, 'analogy'), weight: low(500, 'analogy') },
    status: { sizePx: low(13, 'analogy'), linePx: low(18, 'analogy'), weight: low(400, 'analogy') },
  },
  composer: {
    heightPx: low(64, 'analogy'),
    padXPx: low(12, 'analogy'),
    gapPx: low(12, 'analogy'),
    fieldHeightPx: low(48, 'analogy'),
    fieldRadiusPx: low(24, 'analogy'),
    fieldPadPx: low(14, 'analogy'),
    buttonPx: low(40, 'analogy'),
    glyphPx: low(22, 'ours'),
    text: { sizePx: low(15, 'analogy'), linePx: low(20, 'analogy'), weight: low(400, 'analogy') },
  },
  preview: {
    heightPx: high(83, 'screenshot'),
    largeHeightPx: high(144, 'client'),
    thumbPx: high(83, 'screenshot'),
    largeThumbPx: medium(144, 'client'),
    padXPx: low(12, 'analogy'),
    radiusPx: medium(6, 'client'),
    textMaxPx: high(480, 'client'),
    closePx: low(22, 'ours'),
    title: {
      sizePx: medium(14, 'client'),
      linePx: medium(20, 'client'),
      weight: medium(600, 'client'),
      linesMax: medium(1, 'client'),
    },
    description: {
      sizePx: high(14, 'client'),
      linePx: high(20, 'client'),
      weight: high(400, 'client'),
      linesMax: high(1, 'client'),
      largeLinesMax: high(2, 'client'),
    },
    host: { sizePx: medium(12, 'client'), linePx: medium(20, 'client'), weight: medium(400, 'client') },
  },
}
