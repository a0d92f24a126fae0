/** Promise: the evidence is one press away, with the byte of each line and the place where WhatsApp stops; without scripts a link leads to it. */
import { expect, type Page, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

const source = (page: Page) => page.getByRole('tabpanel', { name: 'Source' })

test('the line where WhatsApp stops reading is drawn, and what is left out opens in place', async ({
  page,
}) => {
  await scan(page, caseUrl('tags-after-400k'))
  await page.getByRole('tab', { name: 'Source' }).click()
  await expect(source(page).getByText('300 KB: WhatsApp stops reading here')).toBeVisible()
  const gap = source(page).getByTitle('Show what is left out here').first()
  const rows = await source(page).locator('.source-row').count()
  const text = (await source(page).innerText()).length
  await gap.click()
  await expect
    .poll(async () => (await source(page).innerText()).length, { timeout: 20_000 })
    .toBeGreaterThan(text + 1_000)
  expect(await source(page).locator('.source-row').count()).toBeGreaterThanOrEqual(rows)
  await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/)
})

test('a place in the source opens its tab, and its whole row is marked', async ({ page }) => {
  const report = await scan(page, caseUrl('duplicate-tags'))
  await page
    .getByRole('table', { name: 'Tags that the cards use' })
    .getByRole('link', { name: /^\d+:\d+$/ })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page.getByRole('tab', { name: 'Source' })).toHaveAttribute('aria-selected', 'true')
  const row = source(page).locator('.source-row:has([data-pointed])')
  await expect(row).toBeInViewport()
  const plain = await source(page).locator('.source-row').last().evaluate(shadow)
  expect(await row.evaluate(shadow)).not.toBe(plain)
  // The same address, opened anew.
  await page.goto(`${report}${new URL(page.url()).hash}`)
  await expect(source(page).locator('.source-row:has([data-pointed])')).toBeInViewport()
})

const shadow = (element: Element) => getComputedStyle(element).boxShadow

test('the whole source can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await scan(page, caseUrl('duplicate-tags'))
  await page.getByRole('tab', { name: 'Source' }).click()
  await page.getByRole('button', { name: 'Copy the source' }).click()
  await expect(source(page).getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<!-- social plugin -->')
})

test('tags that no card uses, and checks that passed, come when their line is opened', async ({ page }) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  const unused = page.getByText(/^\d+ tags that no card uses$/)
  await expect(page.getByRole('row').filter({ hasText: 'article:published_time' })).toHaveCount(0)
  await unused.click()
  await expect(
    page
      .getByRole('table', { name: /tags that no card uses/ })
      .getByRole('row')
      .nth(1),
  ).toBeVisible()
})

test('at 360 px a sign says that there are more tabs, until the last is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await scan(page, caseUrl('nextjs-blog'))
  const sign = page.locator('[data-more-tabs]')
  await expect(sign).toBeVisible()
  await page.getByRole('tab', { name: /^Tags/ }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('tab', { name: 'Raw' })).toHaveAttribute('aria-selected', 'true')
  await expect(sign).toHaveCount(0)
})

test('without scripts each part is a page, for its owner alone', async ({ browser, baseURL }) => {
  const owner = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await owner.newPage()
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Link to check' }).first().fill(caseUrl('tags-after-400k'))
  await page.getByRole('button', { name: 'Check link' }).first().click()
  await page.getByRole('link', { name: 'Open the source' }).click()
  await expect(page).toHaveURL(/\/evidence\/source$/)
  await expect(page.getByText('300 KB: WhatsApp stops reading here')).toBeVisible()
  await page.getByTitle('Show what is left out here').first().click()
  await expect(page).toHaveURL(/\/evidence\/source\?from=\d+&chars=\d+$/)
  const gap = page.url()
  await page.getByRole('link', { name: 'Back to the report' }).click()
  await page.getByRole('link', { name: 'Open the report as JSON' }).click()
  await expect(page.getByText('"schemaVersion"')).toBeVisible()
  const raw = page.url()
  const stranger = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const other = await stranger.newPage()
  for (const url of [gap, raw]) expect((await other.goto(url))?.status()).toBe(404)
  expect((await page.goto(raw.replace('/raw', '/anything')))?.status()).toBe(404)
  await owner.close()
  await stranger.close()
})
