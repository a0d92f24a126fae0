/** Promise: a page that is not public is pasted or uploaded and gets the same report, which says everywhere how it came. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { caseUrl, checkButton, linkField } from './on-site'

const PICTURE = new URL('/covers/quiet-kitchens.jpg', caseUrl('nextjs-blog')).href
const draft = (title: string, image = PICTURE) => `<!doctype html>
<html><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:description" content="Rooms where nothing hums.">
<meta property="og:url" content="https://blog.northwind-press.com/"><meta property="og:image" content="${image}">
</head><body><h1>${title}</h1></body></html>`

const address = (page: Page) => page.getByRole('textbox', { name: 'Address of the page' })
const source = (page: Page) => page.getByRole('textbox', { name: 'Source of the page' })
const file = (page: Page) => page.getByLabel('Or a saved page')
const submit = (page: Page) => page.getByRole('button', { name: 'Check page' })
const html = (name: string, buffer: Buffer, mimeType = 'text/html') => ({ name, mimeType, buffer })

async function paste(page: Page, title: string, at = 'http://localhost:3000/draft'): Promise<string> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Page not public? Paste its source' }).click()
  await address(page).fill(at)
  await source(page).fill(draft(title))
  await submit(page).click()
  await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
  return page.url()
}

const SAID = 'This page’s source was pasted; its response was not seen.'

test('the same report, marked in its head, the history, the JSON and the shared page', async ({ page, browser, baseURL }) => {
  const report = await paste(page, 'Quiet drafts')
  await expect(page.getByText(SAID)).toBeVisible()
  await expect(page.getByText(/Score \d+ of 100 · provisional/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'What WhatsApp will show' })).toContainText('Quiet drafts')
  // Nobody else can ask for a page of this machine.
  await expect(page.getByRole('button', { name: 'Re-check' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Paste it again' }).click()
  await expect(address(page)).toHaveValue('http://localhost:3000/draft')

  const document = await (await page.request.get(`${report}/report.json`)).json()
  expect(document).toMatchObject({ source: { kind: 'pasted', provisional: true }, fetch: { status: null, hops: [] } })
  const of = (id: string) => document.findings.find((finding: { id: string }) => finding.id === id).status
  expect([of('page-reachable'), of('page-https'), of('robots-allow'), of('og-title')]).toEqual(['unknown', 'unknown', 'unknown', 'pass'])

  await page.goto('/history')
  await expect(page.getByRole('row').filter({ hasText: 'Quiet drafts' })).toContainText('Pasted · localhost:3000/draft')

  await page.goto(`${report}?share=open`)
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).inputValue()
  const stranger = await browser.newPage({ baseURL: baseURL ?? '' })
  await stranger.goto(link)
  await expect(stranger.getByText(SAID)).toBeVisible()
  await expect(stranger.getByRole('button', { name: 'Check this link again' })).toHaveCount(0)
  await stranger.close()
}) // prettier-ignore

test('a pasted page is compared with the live one', async ({ page }) => {
  await paste(page, 'Quiet drafts', caseUrl('nextjs-blog'))
  await page.getByRole('button', { name: 'Re-check' }).first().click()
  await expect(page.getByText('This link was checked before.')).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText(SAID)).toHaveCount(0)
  await page.getByRole('link', { name: 'Compare' }).first().click()
  await expect(page.getByText('Pasted', { exact: true })).toBeVisible()
  await expect(page.getByText('Quiet drafts').first()).toBeVisible()
})

test('what is refused says why, and what was entered stays', async ({ page }) => {
  await page.goto('/paste')
  await address(page).fill('http://localhost:3000/')
  const refused = async (sentence: string | RegExp) => {
    await submit(page).click()
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
  }
  await refused('Paste the page’s source, or choose its file.')
  await source(page).fill('Just some words')
  await refused('There is no HTML in this.')
  await expect(source(page)).toHaveValue('Just some words')
  await file(page).setInputFiles(html('page.zip', Buffer.from('PK\x03\x04rest of an archive'), 'application/zip'))
  await refused('This file is no page')
  const mail = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\n'
  await file(page).setInputFiles(html('page.mhtml', Buffer.from(mail), 'multipart/related'))
  await refused('This page was saved as a single file (MHTML)')
  await file(page).setInputFiles(html('page.html', Buffer.alloc(5_242_881, '<p>')))
  await refused('This is more than 5 MB.')
  await file(page).setInputFiles([])
  await source(page).fill(draft('Quiet drafts'))
  await address(page).fill('ftp://localhost/')
  await refused('Only links that begin with http:// or https://')
}) // prettier-ignore

test('a saved page in an old encoding is read as it declares it', async ({ page }) => {
  await page.goto('/paste?input=https%3A%2F%2Fblog.northwind-press.com%2F')
  await expect(address(page)).toHaveValue('https://blog.northwind-press.com/')
  const latin = draft('Brötchen für alle').replace('utf-8', 'iso-8859-1')
  await file(page).setInputFiles(html('brötchen.html', Buffer.from(latin, 'latin1')))
  await submit(page).click()
  await expect(page.getByText('This page came as a file; its response was not seen.')).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('region', { name: 'What WhatsApp will show' })).toContainText('Brötchen für alle')
}) // prettier-ignore

test('the screen is sound at every width, in the dark, mirrored, and for axe', async ({ page }) => {
  for (const [width, colorScheme, language] of [[360, 'light', 'en'], [1_440, 'dark', 'ar']] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    for (const path of ['/paste', '/paste?refused=other-file', await paste(page, 'Quiet drafts')]) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, path).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).exclude('[data-chat] > [aria-hidden]').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at)]), path).toEqual([])
    }
    await page.goto('/?lang=en')
  }
}) // prettier-ignore

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a plain form, with its report and its refusals', async ({ page }) => {
    await paste(page, 'Quiet drafts')
    await expect(page.getByText(SAID)).toBeVisible()
    await page.goto('/paste')
    await address(page).fill('http://localhost:3000/')
    await file(page).setInputFiles(html('cover.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image/png'))
    await submit(page).click()
    await expect(page.getByRole('alert').filter({ hasText: 'This file is no page' })).toBeVisible()
    await address(page).fill('ftp://localhost/')
    await source(page).fill(draft('Quiet drafts'))
    await submit(page).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Only links that begin with' })).toBeVisible()
  })
})

test('a form of another site is refused, and so is a body without an end', async ({ page, request }) => {
  await page.goto('/')
  const send = (headers: Record<string, string>, data: string | Buffer) =>
    request.post('/paste/check', { headers, data, maxRedirects: 0 })
  const json = { accept: 'application/json' }
  const foreign = await send({ ...json, 'sec-fetch-site': 'cross-site' }, 'x')
  expect(foreign.status()).toBe(403)
  const odd = await send({ ...json, 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' }, 'x')
  expect(odd.status()).toBe(400)
  const large = await send({ ...json, 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=x' }, Buffer.alloc(12_000_000, 'a')) // prettier-ignore
  expect(large.status()).toBe(413)
  expect((await large.json()).detail).toContain('This is more than 5 MB.')
  await expect(checkButton(page)).toBeVisible()
  await expect(linkField(page)).toBeVisible()
})
