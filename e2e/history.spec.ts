/** Promise: every check stays in the history, newest first, found by words and by verdict, page by page. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from './on-site'

const rows = (page: import('@playwright/test').Page) =>
  page.getByRole('row').filter({ has: page.getByRole('link') })

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
  await page.getByRole('link', { name: 'Older scans' }).click()
  await expect(page).toHaveURL(/after=/)
  const older = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(older.length).toBeGreaterThan(0)
  expect(new Set([...first, ...older]).size).toBe(27)
  await expect(page.getByRole('link', { name: 'Older scans' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(rows(page)).toHaveCount(first.length)
})
