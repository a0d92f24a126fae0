/** Promise: every rule has a page that explains it, and an address that leads nowhere says so. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from './on-site'

test('all rules are listed, and each has its page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Rules' }).click()
  const links = page.getByRole('main').locator('a[href^="/rules/"]')
  await expect(links.first()).toBeVisible()
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThanOrEqual(38)
  for (const address of addresses) {
    const response = await page.request.get(address)
    expect(response.status(), address).toBe(200)
    expect(await response.text(), address).toMatch(/<h1[^>]*>[^<]{3,}/)
  }
})

test('addresses from before the rules were called rules still lead to them', async ({ page }) => {
  for (const [before, now] of [
    ['/checks', '/rules'],
    ['/checks/image-weight', '/rules/image-weight'],
  ] as const) {
    const response = await page.request.get(before, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers()['location']).toBe(now)
  }
})

test('a finding leads to the page of its rule', async ({ page }) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  await page.getByText('Evidence and sources').first().click()
  await page.locator('[data-finding="image-weight"]').getByRole('link', { name: 'About this rule' }).click()
  await expect(page).toHaveURL(/\/rules\/image-weight$/)
  await expect(page.getByRole('main')).toContainText('600 KB')
})

for (const address of [
  '/nowhere',
  '/rules/no-such-rule',
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
