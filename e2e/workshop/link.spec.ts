/** Promise: a link is tagged and tidied without anything else of it changing, what parameters do to the card is found out with one press, and what cannot be sent is told so. */
import { createServer } from 'node:http'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectToFit } from '../accessible'
import type { RunFacts } from '../global-setup'
import { caseUrl, linkField, scan, scanIdOf } from '../on-site'
import { startProduct } from '../product'

const finished = (page: Page) => page.locator('[data-finished-link]')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const open = (page: Page, url: string) => page.goto(`/link?${new URLSearchParams({ url })}`)

test('from the report: a preset, what is typed, and a press, each seen at once', async ({ page }) => {
  const url = caseUrl('nextjs-blog')
  await scan(page, url)
  await page.getByRole('link', { name: 'Tidy this link' }).click()
  await expect(field(page, 'Link')).toHaveValue(url)
  await page.getByRole('button', { name: 'Group' }).click()
  await expect(finished(page)).toHaveText(`${url}?utm_source=whatsapp&utm_medium=group`)
  await expect(field(page, 'Medium')).toHaveValue('group')
  await field(page, 'Campaign').pressSequentially('herbst & winter')
  await expect(finished(page)).toHaveText(/&utm_campaign=herbst%20%26%20winter$/)
  await expect(field(page, 'Campaign')).toBeFocused()
  await field(page, 'Link').fill(`${url}?fbclid=1&b=2&utm_source=mail#top`)
  await expect(finished(page)).toHaveText(`${url}?fbclid=1&b=2&utm_source=whatsapp&utm_medium=group&utm_campaign=herbst%20%26%20winter#top`) // prettier-ignore
  await page.getByRole('button', { name: 'Remove the click marks' }).click()
  await expect(field(page, 'Link')).toHaveValue(`${url}?b=2&utm_source=mail#top`)
  await expect(finished(page)).not.toContainText('fbclid')
})

test('one more scan tells what the parameters change', async ({ page }) => {
  const id = scanIdOf(await scan(page, caseUrl('nextjs-blog')))
  const check = async (preset: string) => {
    await page.goto(`/scans/${id}/link`)
    await expect(page.getByText('Set a parameter first')).toBeVisible()
    await page.getByRole('button', { name: preset }).click()
    await page.getByRole('button', { name: 'Check the finished link' }).click()
    await expect(page.locator('[data-answer]')).toBeVisible({ timeout: 40_000 })
  }
  await check('Status')
  await expect(page.locator('[data-answer="same"]')).toContainText('og:url names the page without your parameters')
  await page.getByRole('link', { name: 'Compare both' }).click()
  await expect(page).toHaveURL(/\/compare\?before=.*&after=/)
  await check('Channel')
  await expect(page.locator('[data-answer]')).toContainText('A redirect drops utm_source and utm_medium')
  await expect(page.locator('[data-hop="same-site"]')).toContainText('Sets the final address')
  await check('Chat')
  await expect(page.locator('[data-answer="other"]')).toContainText('The card disappears')
  await expect(page.locator('[data-answer]')).toContainText('status 404')
}) // prettier-ignore

test('the link as a new one is checked with one press, and shown when it is', async ({ page }) => {
  await open(page, `${caseUrl('nextjs-blog')}#top`)
  await page.getByRole('button', { name: 'Check the new link' }).click()
  await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(`${caseUrl('nextjs-blog')}?v=2`).first()).toBeVisible()
})

test('a short link is shown hop by hop', async ({ page }) => {
  const id = scanIdOf(await scan(page, caseUrl('redirect-chain')))
  await page.goto(`/scans/${id}/link`)
  await expect(page.locator('[data-hop]')).toHaveCount(6)
  await expect(page.locator('[data-hop]').nth(4)).toContainText('Sets the final address')
  await expect(page.locator('[data-hop="page"]')).toContainText('WhatsApp reads here')
})

test('a signed link stays as it is, and what works instead is said', async ({ page }) => {
  const url = 'https://b.s3.amazonaws.com/a.pdf?X-Amz-Expires=300&X-Amz-Signature=ab01cd23ef45'
  await page.goto(`/link?${new URLSearchParams({ url, source: 'whatsapp' })}`)
  await expect(finished(page)).toHaveText(url)
  await expect(page.getByRole('heading', { name: 'This link is signed for Amazon S3' })).toBeVisible()
  await expect(page.getByText('put them into the address first')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Status' })).toBeDisabled()
  await expect(page.getByText('a number at its end would break it')).toBeVisible()
})

for (const [typed, sentence] of [
  ['hello', 'This is no web address'],
  ['javascript:alert(1)', '“javascript:” opens no page'],
  [`https://a.example/${'a'.repeat(10_000)}`, 'This has 10,018 characters'],
  ['http://192.168.0.7/', 'Only your own network knows'],
  ['http://localhost:3000', 'means the computer that opens it'],
  ['https://joe:secret@a.example/', 'user name or a password'],
] as const) {
  test(`refused with its sentence: ${typed.slice(0, 40)}`, async ({ page }) => {
    await open(page, typed)
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
    await expect(finished(page)).toHaveCount(0)
  })
}

test('noted with its sentence: repeated parameters, and bytes that are no UTF-8', async ({ page }) => {
  await open(page, 'https://a.example/caf%E9?utm_source=a&utm_source=b')
  await expect(page.locator('[data-note="utm-twice"]')).toContainText('more than once: a and b')
  await expect(page.locator('[data-note="not-utf8"]')).toContainText('%E9 is not UTF-8')
  await expect(finished(page)).toHaveText('https://a.example/caf%E9?utm_source=a&utm_source=b')
})

test('help for businesses holds the link of the reader, and help for old cards its sources', async ({ page }) => {
  await page.goto(`/help/business?${new URLSearchParams({ url: `https://shop.example/?q='"</script>` })}`)
  await expect(page.getByRole('region', { name: 'The text message as JSON' })).toContainText(String.raw`q='\"</script>`)
  await expect(page.getByRole('region', { name: 'The text message as a command' })).toContainText(String.raw`q='\''\"`)
  await page.goto('/help/cache')
  await expect(page.locator('[data-claim="debugger"]')).toContainText('Observed')
  await page.getByRole('link', { name: 'Make the new link' }).click()
  await expect(page).toHaveURL(/\/link$/)
}) // prettier-ignore

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('all of it is a plain form', async ({ page }) => {
    await page.goto('/')
    await linkField(page).fill(caseUrl('nextjs-blog'))
    await page.getByRole('button', { name: 'Check link' }).click()
    await page.getByRole('link', { name: 'Tidy this link' }).first().click()
    await field(page, 'Campaign').fill('spring')
    await page.getByRole('button', { name: 'Status' }).click()
    await expect(finished(page)).toHaveText(/utm_source=whatsapp&utm_medium=status&utm_campaign=spring$/)
    await field(page, 'Campaign').fill('')
    await field(page, 'Link').press('Enter')
    await expect(finished(page)).toHaveText(/utm_medium=status$/)
    await page.getByRole('button', { name: 'Check the finished link' }).click()
    await expect(page.locator('[data-answer="same"]')).toBeVisible({ timeout: 40_000 })
    await page.getByRole('button', { name: 'Check the new link' }).click()
    await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}(#.*)?$/, { timeout: 40_000 })
  })
})

test('a service that is set makes short links, and its failures have their sentences', async ({ browser }) => {
  test.setTimeout(120_000)
  let status = 200
  const service = createServer((_, response) => response.writeHead(status).end('{"shortUrl":"https://s.example/x"}'))
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
  const address = service.address()
  const port = typeof address === 'object' && address ? address.port : 0
  // Safe: the global set-up writes it.
  const run = JSON.parse(process.env['E2E_RUN'] ?? '') as RunFacts
  const product = await startProduct(path.join(run.folder, 'short-links'), {
    ...run.settings,
    CARDPROOF_SHORTENER_URL: `http://127.0.0.1:${port}/`,
    CARDPROOF_SHORTENER_BODY: '{"url":"{link}"}',
  })
  try {
    const page = await browser.newPage({ baseURL: product.url })
    await open(page, 'https://shop.boots-demo.com/boots')
    await page.getByRole('button', { name: 'Make a short link' }).click()
    await expect(page.getByText('https://s.example/x')).toBeVisible()
    await open(page, 'https://shop.boots-demo.com/shoes')
    status = 401
    await page.getByRole('button', { name: 'Make a short link' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'refused the key of this server' })).toBeVisible()
    await page.close()
  } finally {
    await product.stop()
    service.close()
  }
}) // prettier-ignore

for (const [name, place] of [
  ['an odd link', `/link?${new URLSearchParams({ url: 'http://a.example/?fbclid=1&utm_source=x&utm_source=y&p=%E9', term: 'Big' })}`],
  ['a signed link', `/link?${new URLSearchParams({ url: 'https://b.s3.amazonaws.com/a?X-Amz-Signature=ab' })}`],
  ['nothing yet', '/link'],
  ['businesses', '/help/business?url=https%3A%2F%2Fa.example%2F'],
  ['old cards', '/help/cache'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`accessible, and fits a narrow phone: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const language of ['en', 'ar']) {
        await page.goto(`${place}${place.includes('?') ? '&' : '?'}lang=${language}`)
        await expectAccessible(page)
        await page.setViewportSize({ width: 360, height: 800 })
        await expectToFit(page, language)
      }
    })
} // prettier-ignore
