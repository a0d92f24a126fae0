/** Promise: every check stays in the history, found by words and by verdict, sorted, compared, deleted and brought back. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from './on-site'

const rows = (page: import('@playwright/test').Page) => page.locator('[data-row]')

test('search and filter stand in the address', async ({ page }) => {
  await scan(page, caseUrl('nextjs-blog'))
  await scan(page, caseUrl('wordpress-heavy-png'))
  await scan(page, caseUrl('image-webp'))
  await page.getByRole('link', { name: 'History' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).first()).toContainText('pebble-and-fern')

  await page.getByRole('searchbox', { name: 'Search' }).fill('teapot')
  await page.getByRole('searchbox', { name: 'Search' }).press('Enter')
  await expect(page).toHaveURL(/q=teapot/)
  await expect(rows(page)).toHaveCount(1)

  await page.goto('/history')
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption({ label: 'Ready to send' })
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Quiet kitchens')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveValue('good')

  await page.goto('/history?q=nothing-like-this')
  await expect(page.getByRole('heading', { name: 'No scan matches this search' })).toBeVisible()
  await page.getByRole('link', { name: 'Show all scans' }).click()
  await expect(rows(page)).toHaveCount(3)
})

test('sorted by score and grouped by address, in rows of one height', async ({ page }) => {
  for (const name of ['nextjs-blog', 'wordpress-heavy-png', 'nextjs-blog']) await scan(page, caseUrl(name))
  await page.goto('/history?q=o')
  await page.getByRole('link', { name: 'Lowest score' }).click()
  await expect(page).toHaveURL(/q=o&order=score/)
  await expect(rows(page).first()).toContainText('Stoneware teapot')
  await page.getByRole('link', { name: 'Address', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: /quiet-kitchens.*2 scans/ })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /teapot.*1 scan/ })).toBeVisible()
  for (const width of [1_280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const heights = await rows(page).evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().height),
    )
    expect(new Set(heights).size).toBe(1)
  }
})

test('two of any address are compared; a deletion hides the share too, and is undone', async ({
  page,
  request,
}) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  await scan(page, caseUrl('nextjs-blog'))
  await page.getByRole('link', { name: 'Share', exact: true }).first().click()
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).inputValue()

  await page.goto('/history')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(page.getByText('2 scans selected')).toBeVisible()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Different cards: text only, and large card',
  )
  await expect(page.getByText('These are two different addresses.')).toBeVisible()

  await page.goto('/history')
  await page.getByRole('button', { name: 'Delete Quiet kitchens: cooking by ear' }).click()
  await expect(rows(page)).toHaveCount(1)
  expect((await request.get(link)).status()).toBe(404)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(2)
  expect((await request.get(link)).status()).toBe(200)

  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByText('2 scans deleted.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No scans yet' })).toBeVisible()
})

test('a row is checked again where it stands', async ({ page }) => {
  const before = await scan(page, caseUrl('nextjs-blog'))
  await page.goto('/history')
  await page.getByRole('button', { name: 'Re-check Quiet kitchens: cooking by ear' }).click()
  await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
  expect(page.url()).not.toBe(before)
})

test('more than one page: older checks follow, none twice, none lost', async ({ page, context }) => {
  test.setTimeout(180_000)
  const second = await context.newPage()
  // The first scan makes the visitor; from then on two pages share one history.
  await scan(page, `${caseUrl('empty-page')}?n=0`)
  for (let n = 1; n < 27; n += 2) {
    await Promise.all([
      scan(page, `${caseUrl('empty-page')}?n=${n}`),
      scan(second, `${caseUrl('empty-page')}?n=${n + 1}`),
    ])
  }
  await page.goto('/history')
  const first = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await page.getByRole('link', { name: 'More scans' }).click()
  await expect(page).toHaveURL(/after=/)
  const older = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(older.length).toBeGreaterThan(0)
  expect(new Set([...first, ...older]).size).toBe(27)
  await expect(page.getByRole('link', { name: 'More scans' })).toHaveCount(0)
  await page.getByRole('link', { name: 'First page' }).click()
  await expect(rows(page)).toHaveCount(first.length)
})
