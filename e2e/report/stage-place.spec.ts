/** Promise: the chat has its place on the page: nothing above the reason moves, and it is made smaller as a whole in every browser. */
import { expect, test } from '@playwright/test'

test('where zoomed letters keep a least size, a chat of 1200 px still stands in its place', async ({
  page,
}) => {
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
  await expect(page.getByText(/^1200 px wide, shown at 4\d%$/)).toBeVisible()
  const below = page.locator('[data-stage] [data-reason]')
  expect(((await below.boundingBox())?.y ?? Infinity) - measured.box.bottom).toBeLessThan(
    measured.box.height * 2,
  )
  const { inner, scroll } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    scroll: document.documentElement.scrollWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(inner)
})

test('the chat keeps its place when the surface changes, and the reason under it takes no more than it needs', async ({
  page,
}) => {
  for (const address of ['/examples/good-page', '/examples/heavy-image']) {
    await page.goto(address)
    const drawn = page.locator('[data-shown]').getByRole('figure')
    const tops: number[] = []
    for (const surface of ['Android', 'Web', 'iPhone']) {
      await page.locator('[data-stage]').getByText(surface, { exact: true }).click()
      await expect(drawn).toHaveAccessibleName(new RegExp(`^WhatsApp on ${surface}`))
      const reason = await page
        .locator('[data-stage]')
        .locator('[data-reason]')
        .evaluate((box) => {
          const words = document.createRange()
          words.selectNodeContents(box)
          const { top, bottom } = box.getBoundingClientRect()
          const { top: first, bottom: last } = words.getBoundingClientRect()
          return { top, above: first - top, below: bottom - last }
        })
      tops.push(reason.top)
      // As much room below the words as above them, but for the line of the border.
      expect(Math.abs(reason.above - reason.below), `${address} ${surface}`).toBeLessThanOrEqual(2)
    }
    expect(new Set(tops).size).toBe(1)
  }
})
