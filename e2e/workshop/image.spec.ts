/** Promise: whoever is told that an image is at fault gets a better one here, in two presses, and nobody else can open it. */
import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { limit } from '@/lib/preview/vocabulary/limits'
import { expectAccessible, expectToFitPhones } from '../accessible'
import { caseUrl, checkButton, linkField, scan, scanIdOf } from '../on-site'

const MAKE = { name: 'Make the JPEG under 300 KB' }
const KEEP = /^Download the [\d.]+ KB JPEG$/

const bytesOf = async (download: Download) => readFile(await download.path())
async function keep(page: Page, name: string | RegExp): Promise<{ bytes: Buffer; file: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name }).first().click()
  const download = await coming
  return { bytes: await bytesOf(download), file: download.suggestedFilename() }
}
async function make(page: Page, name: string): Promise<string> {
  const id = scanIdOf(await scan(page, caseUrl(name)))
  await page.getByRole('button', MAKE).first().click()
  await expect(page).toHaveURL(/\/image#made$/)
  return id
}

test('the report of a heavy image begins with the JPEG, and then hands it over', async ({ page }) => {
  const id = await make(page, 'wordpress-heavy-png')
  const { bytes, file } = await keep(page, KEEP)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1_200, height: 630 })
  expect(bytes.length).toBeLessThan(limit('imageBytesGood'))
  expect(file).toBe('teapot-glaze-blue-1200x630.jpg')

  await page.getByRole('link', { name: 'Back to the report' }).click()
  await expect(page).toHaveURL(new RegExp(`/scans/${id}$`))
  const cause = page.locator('[data-cause="image-weight"]')
  await expect(cause.locator('a, button').first()).toHaveText(KEEP)
  await expect(cause.locator('code').filter({ hasText: 'magick' })).toBeHidden()
  expect((await keep(page, KEEP)).bytes).toEqual(bytes)
})

test('a crop is moved by keys and by hand, and the picture is made anew', async ({ page }) => {
  await make(page, 'image-strip')
  const frame = page.getByRole('slider', { name: 'Crop of the square picture' })
  await expect(frame).toHaveAttribute('aria-disabled', 'false')
  await frame.focus()
  await page.keyboard.press('Home')
  await expect(frame).toHaveAttribute('aria-valuetext', '0 % from the left')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(frame).toHaveAttribute('aria-valuenow', '10')
  const box = await frame.boundingBox()
  if (!box) throw new Error('the frame is not there')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 3_000, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(frame).toHaveAttribute('aria-valuenow', '100')
  await expect(page.getByRole('radio', { name: 'As moved above' })).toBeChecked()
  await page.getByRole('button', { name: 'Make them again' }).click()
  await expect(page.getByRole('radio', { name: 'The one above' })).toBeChecked()
  await expect(frame).toHaveAttribute('aria-valuenow', '100')
})

test('an upload is judged: a picture is made of one, and nothing else is taken', async ({ page }) => {
  const id = scanIdOf(await scan(page, caseUrl('image-404')))
  await page.goto(`/scans/${id}/image`)
  const send = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.getByLabel('Picture file').setInputFiles({ name, mimeType, buffer })
    await page.getByRole('button', { name: /^Make / }).click()
  }
  await send('page.png', 'image/png', Buffer.from('<script>alert(1)</script>'))
  await expect(page.getByRole('alert').filter({ hasText: 'This file is no picture that can be opened.' })).toBeVisible()
  await send('large.png', 'image/png', Buffer.alloc(11_000_000))
  await expect(page.getByRole('alert').filter({ hasText: 'weighs more than' })).toBeVisible()
  const logo = sharp({ create: { width: 500, height: 500, channels: 4, background: { r: 0, g: 90, b: 0, alpha: 0.4 } } })
  await send('logo.png', 'image/png', await logo.png().toBuffer())
  await expect(page).toHaveURL(/#made$/)
  expect((await keep(page, KEEP)).file).toBe('preview-1200x630.jpg')
}) // prettier-ignore

test('all of it works without scripts, and comes as one archive with the tags', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto('/')
  await linkField(page).fill(caseUrl('image-svg'))
  await checkButton(page).click()
  await page.getByRole('button', MAKE).first().click()
  await page.getByText('Show all of it').click()
  await page.getByText('Own colour', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Make them again' }).click()
  await expect(page.getByRole('radio', { name: 'Show all of it' })).toBeChecked()
  const { bytes, file } = await keep(page, /^Both, with the tags/)
  expect(file).toMatch(/\.zip$/)
  const packed = unzipSync(bytes)
  expect(Object.keys(packed)).toEqual([
    expect.stringMatching(/-1200x630\.jpg$/),
    expect.stringMatching(/-400x400\.jpg$/),
    'read-me.txt',
  ])
  expect(new TextDecoder().decode(packed['read-me.txt'])).toContain('<meta property="og:image:width" content="1200">')
  await page.close()
}) // prettier-ignore

test('nobody else finds it, on the report that is shared neither', async ({ page, browser, baseURL }) => {
  const id = await make(page, 'image-webp')
  await page.goto(`/scans/${id}?share=open`)
  await page.getByRole('button', { name: 'Create link' }).first().click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).first().inputValue()
  const stranger = await browser.newPage(baseURL ? { baseURL } : {})
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(stranger.locator('[data-image-fix]')).toHaveCount(0)
  for (const file of ['', '/wide.jpg', '/square.jpg', '/view.jpg', '/pictures.zip'])
    expect((await stranger.goto(`/scans/${id}/image${file}`))?.status(), file).toBe(404)
  const post = (headers: Record<string, string>) =>
    stranger.request.post(`/scans/${id}/image/make`, { multipart: { from: 'page' }, maxRedirects: 0, headers })
  expect((await post({ 'sec-fetch-site': 'same-origin' })).headers()['location']).toContain('refused=not-found')
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status()).toBe(403)
  await stranger.close()
}) // prettier-ignore

for (const colorScheme of ['light', 'dark'] as const)
  test(`the screen is accessible and fits a narrow phone: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await make(page, 'logo-transparent-white')
    await expectAccessible(page)
    await expectToFitPhones(page, ['en', 'ar'])
  })
