/** The sizes of a card: those measured in real screenshots, and the rules between them. */
import { describe, expect, it } from 'vitest'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import { cardGeometry } from './card-geometry'
import { SCREENS, screenPxFor } from './screens'
import { TOKENS } from '../tokens'

describe('a screenshot of 1080 px at a density of 2.75', () => {
  const at = (layout: 'landscape' | 'thumbnail', image = { width: 1200, height: 600 }) =>
    cardGeometry('android', layout, 1080 / 2.75, image, 2.75)
  const device = (px: number) => px * 2.75

  it('has a large bubble of 777 px and in it a picture of 756 px, give or take one', () => {
    const size = at('landscape')
    expect(device(size.bubbleWidthPx)).toBeCloseTo(777, 6)
    expect(Math.abs(device(size.pictureWidthPx) - 756)).toBeLessThanOrEqual(1)
  })

  it('shows the picture in its own shape', () => {
    // The screenshot's 756 × 375 is a shape of 2.016:1.
    const { pictureHeightPx } = at('landscape', { width: 756, height: 375 })
    expect(Math.abs(device(pictureHeightPx) - 375)).toBeLessThanOrEqual(1)
    expect(device(at('landscape').pictureHeightPx)).toBeCloseTo(755 / 2, 6)
  })

  it('has a small bubble of 877 px, give or take one, with a thumbnail of 220 px', () => {
    const size = at('thumbnail')
    expect(Math.abs(device(size.bubbleWidthPx) - 877)).toBeLessThanOrEqual(1)
    expect(device(size.pictureWidthPx)).toBeCloseTo(220, 6)
  })
})

it('hits the screenshot of 720 px at a density of 1.75 to one px: 517 px, picture 505 × 284 at 16:9', () => {
  const size = cardGeometry('android', 'landscape', 720 / 1.75, { width: 1280, height: 720 }, 1.75)
  expect(Math.abs(size.bubbleWidthPx * 1.75 - 517)).toBeLessThanOrEqual(1)
  expect(Math.abs(size.pictureWidthPx * 1.75 - 505)).toBeLessThanOrEqual(1)
  expect(Math.abs(size.pictureHeightPx * 1.75 - 284)).toBeLessThanOrEqual(1)
})

it('leaves 74 dp of a phone beside the largest Android bubble: both edges, the round button and its gap', () => {
  const { row, forwardButton } = TOKENS.android
  expect(2 * row.widePadPx + forwardButton.gapPx + forwardButton.sidePx).toBe(74)
  for (const screenPx of SCREENS.android.widthsPx) {
    expect(cardGeometry('android', 'none', screenPx).bubbleMaxWidthPx).toBe(screenPx - 74)
    // 858 of 1080 px at a density of 3.
    expect(cardGeometry('android', 'text', screenPx)).toMatchObject({ bubbleWidthPx: screenPx - 74, fitsText: false }) // prettier-ignore
  }
})

it('gives the text under a large picture at least 80 dp on Android', () => {
  expect(cardGeometry('android', 'landscape').bodyMinHeightPx).toBe(80)
  expect(cardGeometry('android', 'square').bodyMinHeightPx).toBe(80)
  expect(cardGeometry('web', 'landscape').bodyMinHeightPx).toBe(0)
})

it('lets an iPhone’s bubble take 76.5 % of the screen', () => {
  expect(cardGeometry('ios', 'none', 440).bubbleMaxWidthPx).toBeCloseTo(336.6, 6)
})

describe('Web', () => {
  it.each([
    ['landscape', { width: 1910, height: 1000 }, 336, 330, 330 / 1.91],
    ['landscape', { width: 4000, height: 1000 }, 336, 330, 82.5],
    ['landscape', { width: 9000, height: 1000 }, 336, 330, 82.5],
    ['square', { width: 800, height: 800 }, 246, 240, 240],
    ['square', { width: 800, height: 1600 }, 246, 240, 240],
  ] as const)('draws %s of %o in a bubble of %d px', (layout, image, bubble, width, height) => {
    const size = cardGeometry('web', layout, 1200, image)
    expect(size.bubbleWidthPx).toBe(bubble)
    expect(size.pictureWidthPx).toBe(width)
    expect(size.pictureHeightPx).toBeCloseTo(height, 6)
  })

  it.each(['thumbnail', 'text'] as const)(
    'draws %s as wide as its text, up to the largest bubble',
    (layout) => {
      const size = cardGeometry('web', layout, 1200)
      expect(size.fitsText).toBe(true)
      expect(size.bubbleWidthPx).toBe(size.bubbleMaxWidthPx)
      expect(size.panelWidthPx).toBe(size.bubbleMaxWidthPx - 6)
      expect(size.pictureWidthPx).toBe(layout === 'thumbnail' ? 90 : 0)
    },
  )

  it.each([
    [480, 430 * 0.95],
    [900, 850 * 0.95],
    [901, 851 * 0.85],
    [968, 918 * 0.85],
    [969, (969 - 126) * 0.85],
    [1025, (1025 - 126) * 0.75],
    [1301, (1301 - 126) * 0.65],
  ])('lets a bubble in a pane of %d px take %d px', (pane, most) => {
    expect(cardGeometry('web', 'none', pane).bubbleMaxWidthPx).toBeCloseTo(most, 6)
  })
})

it('never draws a part wider than what it stands in, at any width that is offered', () => {
  for (const surface of SURFACES)
    for (const screenPx of SCREENS[surface].widthsPx)
      for (const layout of LAYOUTS) {
        const size = cardGeometry(surface, layout, screenPx)
        const where = `${surface} ${layout} ${screenPx}`
        expect(size.bubbleWidthPx, where).toBeLessThanOrEqual(screenPx - 2 * size.rowPadPx)
        expect(size.panelWidthPx, where).toBeLessThan(size.bubbleWidthPx)
        expect(size.pictureWidthPx, where).toBeLessThanOrEqual(size.panelWidthPx)
        const followsText = layout === 'none' || (surface === 'web' && ['thumbnail', 'text'].includes(layout))
        expect(size.fitsText, where).toBe(followsText)
      }
})

it('takes the nearest width that a surface has, and the usual one for what is no number', () => {
  expect(screenPxFor('android', 100)).toBe(320)
  expect(screenPxFor('ios', 9999)).toBe(440)
  expect(screenPxFor('web', Number.NaN)).toBe(SCREENS.web.defaultPx)
  expect(screenPxFor('android', null)).toBe(393)
  for (const surface of SURFACES) {
    const { widthsPx, minPx, maxPx, defaultPx } = SCREENS[surface]
    expect(widthsPx[0]).toBe(minPx)
    expect(widthsPx.at(-1)).toBe(maxPx)
    expect(widthsPx).toContain(defaultPx)
  }
})
