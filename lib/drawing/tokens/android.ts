/** WhatsApp for Android as witnessed in clients and screenshots from 2024 to 2026: dp, drawn as CSS px. */
import { androidColours } from './android-colours'
import { high, low, medium, type WitnessedTokens } from './surface-tokens'

export const android: WitnessedTokens = {
  colours: androidColours,
  font: { system: high('Roboto', 'client'), pinned: high('Roboto', 'client') },
  screen: { defaultPx: low(393, 'ours'), minPx: low(320, 'ours'), maxPx: low(430, 'ours') },
  row: {
    narrowPx: low(0, 'analogy'),
    // Of a bubble that came in, in two screenshots; one that was sent by analogy.
    narrowPadPx: high(17, 'screenshot'),
    widePadPx: high(17, 'screenshot'),
    topPx: low(8, 'ours'),
    bottomPx: medium(8, 'screenshot'),
    nextBubblePx: medium(2, 'screenshot'),
  },
  // Four screenshots leave 73.8, 73.9, 74.0 and about 73 dp; a fifth, of a text alone, reaches 87 % of the screen.
  bubbleMax: [
    {
      paneMaxPx: high(Number.POSITIVE_INFINITY, 'screenshot'),
      share: high(1, 'screenshot'),
      lessPx: high(74, 'screenshot'),
    },
  ],
  width: {
    unit: high('screen', 'client'),
    // Without the server's flag for narrower cards, which nobody knows who has: 65 and 55 % with it.
    landscape: high(0.72, 'client'),
    square: high(0.65, 'client'),
    // 877 of 1080 px, March 2025. With that flag 65 % of the screen, July 2025.
    thumbnail: medium('largest', 'screenshot'),
    text: medium('largest', 'screenshot'),
  },
  ratio: { min: high(0.25, 'client'), max: high(1, 'client') },
  bubble: {
    radiusPx: high(12, 'client'),
    shadow: medium('0 1px 1px', 'client'),
    insetPx: high(4, 'client'),
    authorGapPx: low(2, 'analogy'),
    message: {
      // Under a card; a message alone by analogy.
      topPx: high(8, 'screenshot'),
      endPx: low(8, 'analogy'),
      bottomPx: low(7, 'analogy'),
      startPx: high(10, 'screenshot'),
    },
    tail: { at: high('top', 'client'), widthPx: high(7, 'client'), heightPx: high(11, 'client') },
  },
  panel: { radiusPx: medium(8, 'screenshot'), minHeightPx: high(80, 'client') },
  body: {
    topPx: high(5, 'client'),
    sidePx: high(8, 'client'),
    bottomPx: high(8, 'client'),
    thumbnailHeightMaxPx: low(200, 'ours'),
    // 139.6 px at a density of 1.75, under a title of one line.
    largeHeightMinPx: high(80, 'screenshot'),
  },
  title: {
    sizePx: high(14, 'client'),
    // 46 px at a density of 2.75.
    linePx: high(16.7, 'screenshot'),
    weight: high(500, 'client'),
    padTopPx: low(1.8, 'analogy'),
    // From the ink of the title to that of the description 57 px at a density of 2.75; 26 dp in a card with that flag.
    gapPx: medium(3.4, 'screenshot'),
    // The platform lays all that is left on the last line and cuts it where the ellipsis fits.
    ending: medium('letter', 'client'),
  },
  description: {
    sizePx: high(12, 'client'),
    linePx: medium(16, 'client'),
    weight: high(400, 'client'),
    ending: high('letter', 'screenshot'),
    largeColour: high('soft', 'screenshot'),
  },
  host: {
    sizePx: high(12, 'client'),
    linePx: medium(16, 'client'),
    weight: high(400, 'client'),
    gapPx: high(1, 'client'),
  },
  message: {
    sizePx: high(16, 'client'),
    linePx: high(18.75, 'screenshot'),
    weight: high(400, 'client'),
    trackingPx: low(0, 'analogy'),
    linkUnderlined: medium(true, 'screenshot'),
    linkBreaks: medium('before-signs', 'analogy'),
  },
  meta: {
    sizePx: high(12, 'client'),
    linePx: high(16, 'client'),
    weight: high(400, 'client'),
    endPx: low(8, 'analogy'),
    bottomPx: low(4, 'analogy'),
    gapPx: low(8, 'analogy'),
  },
  // 27 × 17 px at a density of 1.75, 43 × 26 px at 2.75.
  ticks: { widthPx: medium(15.5, 'screenshot'), heightPx: medium(9.6, 'screenshot'), gapPx: low(3, 'ours') },
  forwardButton: {
    sidePx: high(32, 'screenshot'),
    gapPx: high(8, 'screenshot'),
    glyphPx: low(18, 'ours'),
  },
  thumbnail: { sidePx: high(80, 'client'), stretch: high(false, 'client') },
  loading: { blurPx: low(8, 'analogy'), glyphPx: low(32, 'analogy') },
  sender: { sizePx: low(13, 'analogy'), linePx: low(18, 'analogy'), weight: low(500, 'analogy') },
  forwarded: {
    sizePx: low(13, 'analogy'),
    linePx: low(18, 'analogy'),
    weight: low(400, 'analogy'),
    glyphPx: low(14, 'ours'),
    gapPx: low(4, 'ours'),
  },
  chip: {
    sizePx: high(12, 'client'),
    linePx: high(16, 'client'),
    weight: medium(500, 'client'),
    padYPx: low(6, 'analogy'),
    padXPx: low(10, 'analogy'),
    radiusPx: low(8, 'analogy'),
    gapPx: low(10, 'analogy'),
  },
  header: {
    heightPx: low(56, 'analogy'),
    linePx: low(0, 'analogy'),
    padXPx: low(12, 'analogy'),
    gapPx: low(10, 'analogy'),
    avatarPx: low(36, 'analogy'),
    glyphPx: low(24, 'ours'),
    name: { sizePx: low(18, 'analogy'), linePx: low(22, 'analogy'), weight: low(500, 'analogy') },
    status: { sizePx: low(13, 'analogy'), linePx: low(16, 'analogy'), weight: low(400, 'analogy') },
  },
  composer: {
    heightPx: low(60, 'analogy'),
    padXPx: low(6, 'analogy'),
    gapPx: low(6, 'analogy'),
    fieldHeightPx: low(48, 'analogy'),
    fieldRadiusPx: low(24, 'analogy'),
    fieldPadPx: low(12, 'analogy'),
    buttonPx: low(48, 'analogy'),
    glyphPx: low(24, 'ours'),
    text: { sizePx: low(18, 'analogy'), linePx: low(24, 'analogy'), weight: low(400, 'analogy') },
  },
  preview: {
    heightPx: low(72, 'analogy'),
    largeHeightPx: low(72, 'analogy'),
    thumbPx: low(72, 'analogy'),
    largeThumbPx: low(72, 'analogy'),
    padXPx: low(8, 'analogy'),
    radiusPx: low(20, 'analogy'),
    textMaxPx: low(480, 'analogy'),
    closePx: low(20, 'ours'),
    title: {
      sizePx: low(14, 'analogy'),
      linePx: low(16.7, 'analogy'),
      weight: low(500, 'analogy'),
      linesMax: low(1, 'analogy'),
    },
    description: {
      sizePx: low(12, 'analogy'),
      linePx: low(16, 'analogy'),
      weight: low(400, 'analogy'),
      linesMax: low(1, 'analogy'),
      largeLinesMax: low(1, 'analogy'),
    },
    host: { sizePx: low(12, 'analogy'), linePx: low(16, 'analogy'), weight: low(400, 'analogy') },
  },
}
