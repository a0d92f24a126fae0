/** Promise: in a browser that keeps zoomed letters at a least size, as WebKit does, a chat is still made smaller as a whole. */
import { expect, test } from '@playwright/test'

test('a chat of 1200 px stands in its place, its lines below one another', async ({ page }) => {
  // Chromium zooms every letter: what the page tries out for itself is made to stay large.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('[data-letter-probe] { zoom: 1 !important }')
    document.adoptedStyleSheets = [sheet]
  })
  await page.goto('/examples/good-page?surface=web&pane=1200')
  const screen = page.locator('[data-stage] [data-shown] .fitted-screen')
  await expect(screen).toHaveCSS('transform', /^matrix\(0\.4/)
  await expect(screen).toHaveCSS('zoom', '1')
  const measured = await screen.evaluate((element) => ({
    lines: [...element.querySelectorAll('[data-card-line]')].map((line) => {
      const words = document.createRange()
      words.selectNodeContents(line)
      const { top, bottom } = words.getBoundingClientRect()
      return { top, bottom }
    }),
    box: element.getBoundingClientRect(),
    place: element.parentElement?.getBoundingClientRect(),
  }))
  expect(measured.lines).toHaveLength(3)
  for (const [index, { top }] of measured.lines.entries())
    expect(top).toBeGreaterThanOrEqual((measured.lines[index - 1]?.bottom ?? 0) - 1)
  expect(measured.box.width).toBeCloseTo(measured.place?.width ?? 0, 0)
  // The room that the transform leaves over is given back.
  const below = page.getByText(/^1200 px wide, shown at 4\d %$/)
  expect(((await below.boundingBox())?.y ?? Infinity) - measured.box.bottom).toBeLessThan(
    measured.box.height * 2,
  )
  const { inner, scroll } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    scroll: document.documentElement.scrollWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(inner)
})
