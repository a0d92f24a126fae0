/** Promise: after a change one press checks again, keeps the old report, and shows what is different. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

test('the page was mended in between', async ({ page }) => {
  const before = await scan(page, caseUrl('fixed-meanwhile'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('text-only card')
  await page.getByRole('button', { name: 'Re-check' }).first().click()
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page).not.toHaveURL(before)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('the large card')
  await expect(page.getByText(/^This link was checked before\. 1 finding is better\./)).toBeVisible()

  await page.getByRole('link', { name: 'See what changed' }).click()
  await expect(page).toHaveURL(/\/compare\?/)
  const main = page.getByRole('main')
  await expect(main).toContainText('Rivers')
  await expect(main).toContainText('Five nights on two rivers')
  await expect(
    page.getByRole('figure', { name: /^WhatsApp on Android: a card without a picture/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('figure', { name: /^WhatsApp on Android: a card with a picture/ }),
  ).toBeVisible()

  await page.goto('/history')
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(2)
  await page.goto(before)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('text-only card')
})
