/** Promise: every check has a page that explains it, and an address that leads nowhere says so. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from './on-site'

test('all checks are listed, and each has its page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Rules' }).click()
  const links = page.getByRole('main').locator('a[href^="/checks/"]')
  await expect(links.first()).toBeVisible()
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThanOrEqual(38)
  for (const address of addresses) {
    const response = await page.request.get(address)
    expect(response.status(), address).toBe(200)
    expect(await response.text(), address).toMatch(/<h1[^>]*>[^<]{3,}/)
  }
})

test('a finding leads to the page of its check', async ({ page }) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  await page
    .getByRole('article')
    .filter({ hasText: 'The image is too heavy' })
    .getByRole('link', { name: 'About this rule' })
    .click()
  await expect(page).toHaveURL(/\/checks\/image-weight$/)
  await expect(page.getByRole('main')).toContainText('600 KB')
})

for (const address of [
  '/nowhere',
  '/checks/no-such-check',
  '/scans/1',
  '/scans/00000000-0000-4000-8000-000000000000',
  '/s/abc',
]) {
  test(`nothing at ${address}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }),
    ).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Check a link' })).toBeVisible()
  })
}
