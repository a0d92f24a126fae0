/** Promise: after a change one press checks again, keeps the old report, and shows what is different. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

test('the page was mended in between', async ({ page }) => {
  const before = await scan(page, caseUrl('fixed-meanwhile'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No picture')
  await page.getByRole('button', { name: 'Re-check' }).first().click()
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page).not.toHaveURL(before)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('the large card')
  await expect(
    page.getByText(
      /^This link was checked before\. Picture appears: text only → large card\. 1 problem gone\./,
    ),
  ).toBeVisible()

  await page.getByRole('link', { name: 'See what changed' }).click()
  await expect(page).toHaveURL(/\/compare\?/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Picture appears: text only → large card')
  await expect(page.locator('[data-change="gone"]')).toHaveCount(1)
  const main = page.getByRole('main')
  await expect(main).toContainText('Rivers')
  await expect(main).toContainText('Five nights on two rivers')
  await expect(
    page.getByRole('figure', { name: /^WhatsApp on Android: a card without a picture/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('figure', { name: /^WhatsApp on Android: a card with a picture/ }),
  ).toBeVisible()

  // One switch for both.
  await page.getByText('iPhone', { exact: true }).click()
  await expect(page.getByRole('figure', { name: /^WhatsApp on iPhone/ })).toHaveCount(2)
  await expect(page.getByRole('figure', { name: /^WhatsApp on Android/ })).toHaveCount(0)

  await page.goto('/history')
  await expect(page.getByRole('row').filter({ has: page.getByRole('link') })).toHaveCount(2)
  await page.goto(before)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No picture')
})

test('where nothing changed there is nothing to see', async ({ page }) => {
  await scan(page, caseUrl('nextjs-blog'))
  await scan(page, caseUrl('nextjs-blog'))
  await expect(page.getByText('Nothing has changed since then.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See what changed' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing changed between the two scans')
})
