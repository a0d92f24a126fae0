/** Promise: drawn at the width and density of a real screenshot, a card has that screenshot's device px and colours. */
import { expect, test } from '@playwright/test'
import { cardFigure, distance, openCards, over, photograph, type Rgb } from './cards-page'
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
    const { bubble, picture, text, origin, panel } = await measureCard(figure)
    near(bubble.width * density, 777)
    near((picture?.width ?? 0) * density, 756)
    // A source of exactly 2:1; the screenshot's 375 px belong to one of 2.016:1.
    near((picture?.height ?? 0) * density, 755 / 2)
    expect(text.title?.height).toBeCloseTo(2 * (text.title?.linePx ?? 0), 1)
    expect(text.description?.height).toBeCloseTo(text.description?.linePx ?? 0, 1)
    near((text.title?.pitchPx ?? 0) * density, 46)
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

const rgb = (hex: string): Rgb => over([0, 0, 0], hex)
const near = (is: number, shouldBe: number) =>
  expect(Math.abs(Math.round(is) - shouldBe), `${is} is not ${shouldBe}`).toBeLessThanOrEqual(ONE_PX)
