/** Promise: one press makes a link that a colleague opens without an account, that unfurls, and that can be ended. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { caseUrl, scan } from '../on-site'

/** One press: the panel opens with its first link. */
async function makeLink(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Share', exact: true }).first().click()
  return linkIn(page.locator('[data-share]'))
}

async function linkIn(row: Locator): Promise<string> {
  return (await row.getByRole('link', { name: /\/s\// }).getAttribute('href')) ?? ''
}

test('a stranger reads the report, and after the end of the link nobody does', async ({ page, browser }) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  const link = await makeLink(page)
  expect(new URL(link).pathname).toMatch(/^\/s\/[\w-]{20,}$/)

  const context = await browser.newContext()
  const stranger = await context.newPage()
  const opened = await stranger.goto(link)
  expect(opened?.status()).toBe(200)
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('712 KB')
  await expect(stranger.getByText(/^Shared .*The link was checked /)).toBeVisible()
  await expect(stranger.getByRole('button', { name: 'Re-check' })).toHaveCount(0)
  await expect(stranger.getByRole('link', { name: 'History' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Revoke link' }).click()
  await expect(page.getByRole('link', { name: /\/s\// })).toHaveCount(0)
  const ended = await stranger.reload()
  expect(ended?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  expect((await context.request.get(`${link}/picture.jpg`)).status()).toBe(404)
  await context.close()
})

test('the link unfurls as our own checks ask: tags, a JPEG of 1200 × 630, not indexed', async ({ page }) => {
  await scan(page, caseUrl('image-webp'))
  const link = await makeLink(page)
  const response = await page.request.get(link, { headers: { 'user-agent': 'WhatsApp/2.23.20.0' } })
  const html = await response.text()
  const content = (property: string) =>
    new RegExp(`<meta property="${property}" content="([^"]+)"`).exec(html)?.[1] ?? ''
  expect(content('og:title').length).toBeLessThanOrEqual(65)
  expect(content('og:title')).toContain('www.pebble-and-fern.com')
  expect(content('og:description')).not.toBe('')
  expect(html.indexOf('og:image')).toBeLessThan(html.indexOf('</head>'))
  expect(html).toMatch(/<meta name="robots" content="noindex/)

  const picture = await page.request.get(content('og:image'))
  expect(picture.headers()['content-type']).toBe('image/jpeg')
  const bytes = await picture.body()
  expect(bytes.length).toBeLessThanOrEqual(300 * 1024)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
})

test('a link with an end says when, to both sides', async ({ page, browser }) => {
  await scan(page, caseUrl('square-logo'))
  await makeLink(page)
  const panel = page.locator('#share')
  await panel.getByRole('combobox', { name: 'The link expires' }).selectOption({ label: 'after 7 days' })
  await panel.getByRole('button', { name: 'Create another link' }).click()
  const ending = panel.locator('[data-share]').filter({ hasText: /expires in \d days/i })
  const link = await linkIn(ending)
  const stranger = await browser.newPage()
  await stranger.goto(link)
  await expect(stranger.getByText(/The shared link expires in \d days/)).toBeVisible()
  await stranger.close()
})

test('a guessed link is like one that never was', async ({ request }) => {
  for (const token of ['a', 'A'.repeat(22), '../scans', '0'.repeat(43)]) {
    expect((await request.get(`/s/${encodeURIComponent(token)}`)).status()).toBe(404)
  }
})
