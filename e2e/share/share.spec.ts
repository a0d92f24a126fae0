/** Promise: a link that a colleague opens without an account, that is copied at once, unfurls, and ends when it should. */
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { caseUrl, scan } from '../on-site'

const openPanel = (page: Page) => page.getByRole('link', { name: 'Share', exact: true }).first().click()
const createLink = (page: Page) => page.getByRole('button', { name: 'Create link' }).click()
const publicLink = (page: Page) => page.getByRole('textbox', { name: 'Public link' })

async function makeLink(page: Page): Promise<string> {
  await openPanel(page)
  await createLink(page)
  return publicLink(page).inputValue()
}

test('nothing is public before the press; then a stranger reads the report, and after its end nobody does', async ({
  page,
  browser,
}) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  await openPanel(page)
  const panel = page.getByRole('dialog', { name: 'Share this report' })
  await expect(panel).toBeVisible()
  await expect(publicLink(page)).toHaveCount(0)
  await expect(panel.getByRole('radio', { name: '30 days' })).toBeChecked()
  await createLink(page)
  const link = await publicLink(page).inputValue()
  expect(new URL(link).pathname).toMatch(/^\/s\/[\w-]{20,}$/)

  const context = await browser.newContext()
  const stranger = await context.newPage()
  const opened = await stranger.goto(link)
  expect(opened?.status()).toBe(200)
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('The image is too heavy')
  await expect(stranger.getByText(/The link was checked .*Shared /)).toBeVisible()
  await expect(stranger.getByRole('button', { name: 'Re-check' })).toHaveCount(0)
  await expect(stranger.getByRole('link', { name: 'History' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Revoke link' }).click()
  await expect(panel.getByText('The link is revoked')).toBeVisible()
  await expect(publicLink(page)).toHaveCount(0)
  const ended = await stranger.reload()
  expect(ended?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  expect((await context.request.get(`${link}/picture.jpg`)).status()).toBe(404)
  await context.close()
})

test('the new link is copied at once, and can be handed on in other ways', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await scan(page, caseUrl('square-logo'))
  await openPanel(page)
  await page.getByRole('textbox', { name: /^Note/ }).fill('Is this the new logo?')
  await createLink(page)
  await expect(page.getByText('The link is ready, and copied.')).toBeVisible()
  const link = await publicLink(page).inputValue()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  const chat = new URL(
    (await page.locator('#share').getByRole('link', { name: 'Send in WhatsApp' }).getAttribute('href')) ?? '',
  )
  expect(chat.origin + chat.pathname).toBe('https://wa.me/')
  expect(chat.searchParams.get('text')).toBe(`Is this the new logo?\n${link}`)
  await page.getByText('QR code', { exact: true }).click()
  await expect(page.getByRole('img', { name: `QR code of ${link}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('where the clipboard is refused the link is selected, and the panel says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await scan(page, caseUrl('square-logo'))
  const link = await makeLink(page)
  await expect(page.getByText(/It could not be copied here/)).toBeVisible()
  expect(
    await page.evaluate(() => String(getSelection()) || document.activeElement?.getAttribute('value')),
  ).toBe(link)
})

test('a press is not lost while the scripts take over', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const report = await scan(page, caseUrl('image-strip'))
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 8 })
  await page.goto(`${report}?share=open`, { waitUntil: 'commit' })
  await createLink(page)
  await expect(publicLink(page)).toBeVisible({ timeout: 30_000 })
})

test('the note stands above the shared report as plain text, and the link is checked again for its reader', async ({
  page,
  browser,
}) => {
  const report = await scan(page, caseUrl('description-long'))
  await openPanel(page)
  await page.getByRole('textbox', { name: /^Note/ }).fill('<b>Too long?</b>\nTell me by Friday.')
  await createLink(page)
  const context = await browser.newContext()
  const stranger = await context.newPage()
  await stranger.goto(await publicLink(page).inputValue())
  const about = stranger.getByRole('region', { name: 'About this shared report' })
  await expect(about.getByText('<b>Too long?</b>')).toBeVisible()
  await about.getByRole('button', { name: 'Check this link again' }).click()
  await expect(stranger).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
  expect(stranger.url()).not.toBe(report)
  await stranger.goto(new URL('/history', report).href)
  await expect(stranger.getByRole('checkbox')).toHaveCount(1)
  await page.goto('/history')
  await expect(page.getByRole('checkbox')).toHaveCount(1)
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

test('a link with an end says when, to both sides; one without has none', async ({ page, browser }) => {
  await scan(page, caseUrl('square-logo'))
  await openPanel(page)
  await page.getByText('7 days', { exact: true }).click()
  await createLink(page)
  const rows = page.locator('[data-share]')
  await expect(rows.first()).toContainText(/expires in [67] days/i)
  const stranger = await browser.newPage()
  await stranger.goto(await publicLink(page).inputValue())
  await expect(stranger.getByText(/The shared link expires in [67] days/)).toBeVisible()

  await page.getByText('Create another link').click()
  await page.getByText('Never', { exact: true }).click()
  await createLink(page)
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Never expires')
  await stranger.close()
})

test('a guessed link is like one that never was', async ({ request }) => {
  for (const token of ['a', 'A'.repeat(22), '../scans', '0'.repeat(43)]) {
    expect((await request.get(`/s/${encodeURIComponent(token)}`)).status()).toBe(404)
  }
})
