/** Promise: drawn at the width and density of a real screenshot, a card has that screenshot's device px and colours. */
import { expect, test } from '@playwright/test'
import { cardFigure, distance, inkBox, openCards, over, photograph, type Rgb } from './cards-page'
import { measureCard } from './measure-card'

const ONE_PX = 1

test.describe('1080 px wide at a density of 2.75, light, received', () => {
  const density = 2.75
  test.use({ deviceScaleFactor: density })
  const query = {
    surface: 'android',
    theme: 'light',
    side: 'incoming',
    shape: '2:1',
    screen: '392.727',
    density: '2.75',
  }

  test('the large card: bubble 777 px, picture 756 px wide, title over two lines, description over one', async ({
    page,
  }) => {
    await openCards(page, { ...query, layout: 'landscape' })
    const figure = cardFigure(page, 'android-light-incoming-landscape')
    const { bubble, row, picture, text, origin, panel } = await measureCard(figure)
    near(bubble.width * density, 777)
    near((picture?.width ?? 0) * density, 756)
    // A source of exactly 2:1; the screenshot's 375 px belong to one of 2.016:1.
    near((picture?.height ?? 0) * density, 755 / 2)
    expect(text.title?.height).toBeCloseTo(2 * (text.title?.linePx ?? 0), 1)
    expect(text.description?.height).toBeCloseTo(text.description?.linePx ?? 0, 1)
    near((text.title?.pitchPx ?? 0) * density, 46)
    near((bubble.left - row.left) * density, 17 * density)
    expect(text.description?.top).toBeGreaterThanOrEqual(text.title?.bottom ?? Infinity)
    expect(text.host?.top).toBeGreaterThanOrEqual(text.description?.bottom ?? Infinity)
    // The description does not fit and ends in an ellipsis.
    expect(
      await figure
        .locator('[data-card-line=description]')
        .evaluate((line) => line.scrollWidth > line.clientWidth && getComputedStyle(line).textOverflow),
    ).toBe('ellipsis')

    const shot = await photograph(figure, density)
    const at = (x: number, y: number) => shot.at(x - origin.x, y - origin.y)
    // From the ink of the title's last line to that of the description.
    const { title, description } = text
    if (!title || !description) throw new Error('the card has no text')
    const lastLine = { ...title, top: title.bottom - title.linePx, height: title.linePx }
    const panelColour = rgb('#f6f5f4')
    const titleInk = inkBox(shot, lastLine, origin, panelColour)
    const descriptionInk = inkBox(shot, description, origin, panelColour)
    near((descriptionInk.top - titleInk.top) * density, 57)
    expect(distance(at(bubble.left + 2, bubble.top + 60), rgb('#ffffff'))).toBeLessThanOrEqual(1)
    expect(
      distance(at((panel?.right ?? 0) - 3, (panel?.bottom ?? 0) - 9), rgb('#f6f5f3')),
    ).toBeLessThanOrEqual(1)
  })

  test('the small card: bubble 877 px, thumbnail 220 px', async ({ page }) => {
    await openCards(page, { ...query, layout: 'thumbnail' })
    const { bubble, picture } = await measureCard(cardFigure(page, 'android-light-incoming-thumbnail'))
    near(bubble.width * density, 877)
    near((picture?.width ?? 0) * density, 220)
    near((picture?.height ?? 0) * density, 220)
  })
})

test.describe('720 px wide at a density of 1.75, dark, sent', () => {
  const density = 1.75
  test.use({ deviceScaleFactor: density })

  test('the large card: bubble 517 px, picture 505 × 284 px at 16:9', async ({ page }) => {
    await openCards(page, {
      surface: 'android',
      theme: 'dark',
      layout: 'landscape',
      side: 'outgoing',
      shape: '16:9',
      screen: '411.43',
      density: '1.75',
    })
    const figure = cardFigure(page, 'android-dark-outgoing-landscape')
    const { bubble, picture, panel, origin } = await measureCard(figure)
    near(bubble.width * density, 517)
    near((picture?.width ?? 0) * density, 505)
    near((picture?.height ?? 0) * density, 284)
    const shot = await photograph(figure, density)
    const at = (x: number, y: number) => shot.at(x - origin.x, y - origin.y)
    expect(distance(at(bubble.left + 2, bubble.top + 60), rgb('#134d37'))).toBeLessThanOrEqual(1)
    expect(
      distance(at((panel?.right ?? 0) - 3, (panel?.bottom ?? 0) - 9), rgb('#134333')),
    ).toBeLessThanOrEqual(1)
  })
})

test.describe('720 px wide at a density of 1.75, dark, sent, a title of one line', () => {
  const density = 1.75
  test.use({ deviceScaleFactor: density })

  test('text block 140 px, its ink begins 29 px below the picture, message lines 32.8 px apart, ticks 27 × 17 px', async ({
    page,
  }) => {
    await openCards(page, {
      surface: 'android',
      theme: 'dark',
      layout: 'landscape',
      side: 'outgoing',
      length: 'short',
      shape: '16:9',
      screen: '411.43',
      density: '1.75',
    })
    const figure = cardFigure(page, 'android-dark-outgoing-landscape')
    const { body, text, origin, meta } = await measureCard(figure)
    if (!body || !text.title || !meta) throw new Error('the card has no text')
    near(body.height * density, 139.6)
    const shot = await photograph(figure, density)
    const ink = inkBox(shot, text.title, origin, rgb('#134333'))
    near((ink.top - body.top) * density, 29)
    expect((text.message?.linePx ?? 0) * density).toBeCloseTo(32.8, 1)
    // The ticks are the only blue beside the time, which is grey.
    const { widthPx, heightPx } = inkBox(shot, meta, origin, rgb('#144d37'), isBlue)
    near(widthPx * density, 27)
    near(heightPx * density, 17)
  })
})

test.describe('1080 px wide at a density of 3, dark, received', () => {
  const density = 3
  test.use({ deviceScaleFactor: density })

  test('text only: as wide as the largest bubble, 858 px, the description in white at 60 %, a round button 96 px wide', async ({
    page,
  }) => {
    await openCards(page, { surface: 'android', theme: 'dark', layout: 'text', side: 'incoming', screen: '360', density: '3' }) // prettier-ignore
    const figure = cardFigure(page, 'android-dark-incoming-text')
    const { bubble, row, text, origin, forwardButton } = await measureCard(figure)
    near(bubble.width * density, 858)
    near((bubble.left - row.left) * density, 51)
    near((forwardButton?.width ?? 0) * density, 96)
    near(((forwardButton?.left ?? 0) - bubble.right) * density, 24)
    const panelColour = over(rgb('#20272b'), 'rgba(17,27,33,.2)')
    const wanted = over(panelColour, 'rgba(255,255,255,.6)')
    const shot = await photograph(figure, density)
    for (const line of [text.description, text.host]) {
      if (!line) throw new Error('the card lacks a line')
      expect(distance(inkBox(shot, line, origin, panelColour).strongest, wanted)).toBeLessThanOrEqual(1)
    }
  })
})

test.describe('Web at a scale of 7 to 6', () => {
  const density = 7 / 6
  test.use({ deviceScaleFactor: density, viewport: { width: 1440, height: 900 } })

  // The pane's own width is not in the screenshot: this is the one whose largest bubble has its 695 px.
  test('the small card: panel 689 px in a bubble of 695 px, and narrower where the text is short', async ({
    page,
  }) => {
    const small = { surface: 'web', theme: 'light', layout: 'thumbnail', side: 'incoming', screen: '677' }
    await openCards(page, small)
    const figure = cardFigure(page, 'web-light-incoming-thumbnail')
    const long = await measureCard(figure)
    near(long.bubble.width * density, 695)
    near((long.panel?.width ?? 0) * density, 689)
    await openCards(page, { ...small, length: 'short' })
    const short = await measureCard(figure)
    expect(short.bubble.width).toBeLessThan(long.bubble.width - 100)
    expect(short.bubble.width - (short.panel?.width ?? 0)).toBeCloseTo(6, 1)
  })

  test('large, dark, sent: title and description in one colour', async ({ page }) => {
    await openCards(page, { surface: 'web', theme: 'dark', layout: 'landscape', side: 'outgoing' })
    const figure = cardFigure(page, 'web-dark-outgoing-landscape')
    const { text, origin } = await measureCard(figure)
    const shot = await photograph(figure, density)
    for (const line of [text.title, text.description]) {
      if (!line) throw new Error('the card lacks a line')
      // Thin stems between px are never all of their colour; at 60 % they would be 90 steps away.
      expect(distance(inkBox(shot, line, origin, rgb('#103e2c')).strongest, rgb('#fafafa'))).toBeLessThan(25)
    }
  })
})

test.describe('an iPhone of 440 pt, light, sent', () => {
  const density = 3
  test.use({ deviceScaleFactor: density })

  test('bubble at most 76.5 %, round by 12 pt, panel by 8 pt inside 3.9 pt, ticks 15.6 × 10.4 pt, link green', async ({
    page,
  }) => {
    await openCards(page, { surface: 'ios', theme: 'light', layout: 'text', side: 'outgoing', screen: '440' })
    const figure = cardFigure(page, 'ios-light-outgoing-text')
    const { bubble, panel, ticks, tail, origin, link, bubbleRadiusPx, panelRadiusPx } =
      await measureCard(figure)
    expect(bubble.width).toBeCloseTo(0.765 * 440, 1)
    expect([bubbleRadiusPx, panelRadiusPx]).toEqual([12, 8])
    expect((panel?.left ?? 0) - bubble.left).toBeCloseTo(3.9, 1)
    expect(ticks?.width).toBeCloseTo(15.6, 1)
    expect(ticks?.height).toBeCloseTo(10.4, 1)
    expect(tail.right - bubble.right).toBeCloseTo(6, 1)
    expect(tail.height).toBeCloseTo(10.6, 1)
    const shot = await photograph(figure, density)
    if (!link) throw new Error('the message has no link')
    expect(
      distance(inkBox(shot, link, origin, rgb('#d9fdd3')).strongest, rgb('#1b8755')),
    ).toBeLessThanOrEqual(1)
  })
})

const isBlue = ([red, , blue]: Rgb): boolean => blue - red > 60
const rgb = (hex: string): Rgb => over([0, 0, 0], hex)
const near = (is: number, shouldBe: number) =>
  expect(Math.abs(Math.round(is) - shouldBe), `${is} is not ${shouldBe}`).toBeLessThanOrEqual(ONE_PX)
