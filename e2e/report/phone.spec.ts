/** Promise: whoever sent the link says in one form what the phone showed; it is kept for them alone, and only counted for us. */
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { expectAccessible, expectToFitPhones } from '../accessible'
import { caseUrl, scan, scanIdOf } from '../on-site'

const screenshot = () =>
  sharp({ create: { width: 720, height: 1_600, channels: 3, background: '#efe7de' } })
    .composite([{ input: { create: { width: 720, height: 400, channels: 3, background: '#111111' } }, left: 0, top: 0 }])
    .withExif({ IFD3: { GPSAreaInformation: 'Kestrel Street' } })
    .jpeg()
    .toBuffer() // prettier-ignore

async function open(page: Page, name: string): Promise<string> {
  const id = scanIdOf(await scan(page, caseUrl(name)))
  await page.goto(`/scans/${id}/phone`)
  return id
}
const say = async (page: Page, where: string, seen: string) => {
  await page.getByRole('radio', { name: `${where} Predicted` }).check()
  await page.getByRole('radio', { name: seen, exact: true }).check()
  await page.getByRole('button', { name: 'Keep it' }).click()
}

test('what agrees is thanked for, what differs has its reasons, and both can be taken back', async ({
  page,
}) => {
  await open(page, 'nextjs-blog')
  await say(page, 'Android', 'Large picture')
  await expect(page.getByText('Your phone shows what was predicted')).toBeVisible()
  await say(page, 'iPhone', 'Only the link')
  await expect(page.getByText('an earlier card')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check the new link' })).toBeVisible()
  const kept = page.getByRole('region', { name: 'Seen so far' }).getByRole('listitem')
  await expect(kept).toHaveCount(2)
  await kept.first().getByRole('button', { name: 'Take back' }).click()
  await expect(kept).toHaveCount(1)
})

test('a screenshot is cut before it is sent, and nobody else opens it', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await open(page, 'square-logo')
  const file = page.getByLabel('Screenshot of the message')
  const top = page.getByRole('slider', { name: 'Cut off at the top' })
  await file.setInputFiles({ name: 'chat.jpg', mimeType: 'image/jpeg', buffer: await screenshot() })
  // The controls are there once the script has taken over; a file that was chosen before that is chosen again.
  await expect(async () => {
    if (!(await top.isVisible()))
      await file.setInputFiles({ name: 'chat.jpg', mimeType: 'image/jpeg', buffer: await screenshot() })
    await expect(top).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await top.fill('25')
  await say(page, 'Android', 'Large picture')
  const picture = page.getByRole('img', { name: 'Your screenshot' })
  await expect(picture).toBeVisible()
  const address = new URL((await picture.getAttribute('src')) ?? '', page.url()).href
  const bytes = await (await page.request.get(address)).body()
  expect(bytes.includes('Kestrel Street')).toBe(false)
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  expect(info.height / info.width).toBeCloseTo(1_200 / 720, 1)
  expect(data[0]).toBeGreaterThan(200)

  const stranger = await browser.newPage(baseURL ? { baseURL } : {})
  await stranger.goto('/')
  for (const path of [address, `/scans/${id}/phone`]) expect((await stranger.goto(path))?.status()).toBe(404)
  await stranger.close()
})

test('all of it works without scripts, and says why when nothing is kept', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Link to check' }).fill(caseUrl('wordpress-heavy-png'))
  await page.getByRole('button', { name: 'Check link' }).click()
  await page.waitForURL(/\/scans\/[0-9a-f-]{36}$/)
  await page.goto(`${page.url()}/phone`)
  await page.getByLabel('Screenshot of the message').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="alert(1)">') }) // prettier-ignore
  await say(page, 'Android', 'Words without a picture')
  await expect(page.getByRole('alert')).toContainText('no picture that can be opened')
  await say(page, 'Android', 'Words without a picture')
  await expect(page.getByText('Your phone shows what was predicted')).toBeVisible()
  await page.close()
})

test('the counts are not there without their key', async ({ page }) => {
  expect((await page.goto('/insights'))?.status()).toBe(404)
  expect((await page.request.get('/insights/observations.csv')).status()).toBe(404)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the screen is accessible and fits a narrow phone: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, 'logo-transparent-white')
    await say(page, 'Web', 'Large picture')
    await expectAccessible(page)
    await expectToFitPhones(page, ['en', 'ar', 'hi'])
  })
