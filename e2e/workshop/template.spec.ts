/** Promise: whoever has no picture makes one of the page's words here, sees it in the card of every surface while typing, and takes it along as a file or as code. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { limit } from '@/lib/preview/vocabulary/limits'
import { expectAccessible, expectToFitPhones } from '../accessible'
import { caseUrl, checkButton, linkField, scan, scanIdOf } from '../on-site'

/** Drawn in the colours that WhatsApp has. */
const CHAT = '[data-chat] > [aria-hidden]'

const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
const drawn = (page: Page) => page.locator('[data-drawn]')
const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true })

async function open(page: Page, name: string): Promise<string> {
  const id = scanIdOf(await scan(page, caseUrl(name)))
  await page.goto(`/scans/${id}/template`)
  return id
}
async function keep(page: Page, name: string | RegExp): Promise<{ bytes: Buffer; file: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).first().click()
  const download = await coming
  return { bytes: await readFile(await download.path()), file: download.suggestedFilename() }
}

test('the report of a page without a picture leads to one of its own words and colours', async ({ page }) => {
  await scan(page, caseUrl('no-og-tags'))
  await page.getByRole('link', { name: 'Make an image' }).first().click()
  await expect(titleField(page)).toHaveValue('Plain Hand Weaving: rugs and runners')
  await expect(page.getByRole('checkbox', { name: 'Show the icon of the page' })).toBeChecked()
  const { bytes, file } = await keep(page, 'Download 1200 × 630 px')
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1_200, height: 630 })
  expect(bytes.length).toBeLessThan(limit('imageBytesGood'))
  expect(file).toBe('preview-1200x630.jpg')
  const square = await keep(page, 'Download 400 × 400 px')
  expect(await sharp(square.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 400, height: 400 })
})

test('what one types is in the picture and in every card, and stays after a reload', async ({ page }) => {
  await open(page, 'nextjs-blog')
  await titleField(page).press('End')
  await titleField(page).pressSequentially(' & more')
  await expect(drawn(page)).toHaveAttribute('src', /%26\+more/)
  const inCards = page.locator('[data-card-picture] img[src*="%26+more"]')
  await expect(inCards).toHaveCount(3)
  expect(await drawn(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200)
  await choose(page, 'Quote')
  await expect(drawn(page)).toHaveAttribute('src', /template=quote/)
  await expect(page.getByRole('textbox', { name: 'Quote' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible()
  // Enter sends nothing and takes nothing away.
  await page.getByRole('textbox', { name: 'Quote' }).press('Enter')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Quote' })).toHaveValue(/ & more$/)
  await page.getByRole('textbox', { name: 'Quote' }).fill('')
  await expect(page.getByText('The title is empty: the picture shows the name of the site instead.')).toBeVisible()
}) // prettier-ignore

test('the code for Next.js comes with its files', async ({ page }) => {
  await open(page, 'nextjs-blog')
  const { bytes, file } = await keep(page, 'Code for Next.js (ZIP)')
  expect(file).toBe('opengraph-image.zip')
  const packed = unzipSync(bytes)
  expect(Object.keys(packed).sort()).toEqual(['app/opengraph-image.tsx', 'assets/og-picture.jpg'])
  const code = new TextDecoder().decode(packed['app/opengraph-image.tsx'])
  expect(code).toContain('export default async function OpengraphImage()')
  expect(code).toContain('"Quiet kitchens: cooking by ear"')
})

test('a logo is judged: a picture is taken, nothing else is, and nothing written is lost', async ({ page }) => {
  await open(page, 'image-404')
  await titleField(page).fill('Kept while a logo comes')
  const send = (name: string, mimeType: string, buffer: Buffer) =>
    page.getByLabel('Logo file').setInputFiles({ name, mimeType, buffer })
  await send('logo.png', 'image/png', Buffer.from('<script>alert(1)</script>'))
  await expect(page.getByRole('alert').filter({ hasText: 'This file is no picture that can be opened.' })).toBeVisible()
  await expect(titleField(page)).toHaveValue('Kept while a logo comes')
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>alert(1)</script><circle cx="45" cy="45" r="40" fill="#c00"/></svg>'
  await send('logo.svg', 'image/svg+xml', Buffer.from(logo))
  await expect(page.getByRole('checkbox', { name: 'Show your logo' })).toBeChecked()
  await expect(titleField(page)).toHaveValue('Kept while a logo comes')
  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(page.getByText('No icon of the page could be opened.')).toBeVisible()
}) // prettier-ignore

test('it works without scripts', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto('/')
  await linkField(page).fill(caseUrl('arabic'))
  await checkButton(page).click()
  await page.goto(`/scans/${scanIdOf(page.url())}/template`)
  await choose(page, 'Event')
  await page.getByRole('button', { name: 'Draw the picture' }).click()
  await page.getByRole('textbox', { name: 'Date' }).fill('12 / 12')
  await page.getByRole('button', { name: 'Draw the picture' }).click()
  await expect(page.getByRole('textbox', { name: 'Date' })).toHaveValue('12 / 12')
  await expect(drawn(page)).toHaveAttribute('src', /template=event.*date=12/)
  const { bytes } = await keep(page, 'Download 1200 × 630 px')
  expect((await sharp(bytes).metadata()).width).toBe(1_200)
  await page.close()
})

test('nobody else finds it', async ({ page, browser, baseURL }) => {
  const id = await open(page, 'no-og-tags')
  const stranger = await browser.newPage(baseURL ? { baseURL } : {})
  for (const file of ['', '/wide.jpg', '/square.jpg', '/thumb.jpg', '/opengraph-image.tsx', '/opengraph-image.zip'])
    expect((await stranger.goto(`/scans/${id}/template${file}`))?.status(), file).toBe(404)
  const post = (headers: Record<string, string>) =>
    stranger.request.post(`/scans/${id}/template/logo`, { multipart: { drop: '1' }, maxRedirects: 0, headers })
  expect((await post({ 'sec-fetch-site': 'same-origin' })).headers()['location']).toContain('refused=not-found')
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403)
  expect((await page.request.get(`/scans/${id}/template/picture.exe`)).status()).toBe(404)
  await stranger.close()
}) // prettier-ignore

for (const colorScheme of ['light', 'dark'] as const)
  test(`the screen is accessible and fits a narrow phone: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, 'arabic')
    await expectAccessible(page, CHAT)
    await expectToFitPhones(page, ['en', 'ar'])
  })
