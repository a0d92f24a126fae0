/** Promise: whoever writes other words sees them in the card of every surface, with what each cuts off, and hands them over as tags or as a proposal. */
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { completion, modelServer, refusal, send } from '@/lib/http/model-server-for-test'
import { expectAccessible, expectToFitPhones } from '../accessible'
import type { RunFacts } from '../global-setup'
import { caseUrl, checkButton, linkField, scan, scanIdOf } from '../on-site'
import { startProduct } from '../product'

/** Drawn in the colours that WhatsApp has. */
const CHAT = '[data-chat] > [aria-hidden]'
const LONG = 'Quiet kitchens and the slow art of cooking entirely by ear, with every recipe told in sounds'

const titleField = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })
const descriptionField = (page: Page) => page.getByRole('textbox', { name: 'Description' })
const row = (page: Page, name: 'As proposed' | 'As it is') => page.getByRole('region', { name, exact: true })
const titles = (cards: Locator) => cards.locator('[data-card-line="title"]')
const cut = (page: Page, field: 'title' | 'description', surface: string) =>
  page.locator(`[data-cuts="${field}"] [data-surface="${surface}"]`)
const tags = (page: Page) => page.getByRole('region', { name: 'Tags to paste' })
const keep = (page: Page) => page.getByRole('button', { name: 'Keep the proposal' })

async function open(page: Page, name: string): Promise<string> {
  const id = scanIdOf(await scan(page, caseUrl(name)))
  await page.goto(`/scans/${id}/text`, { waitUntil: 'networkidle' })
  return id
}

test('the report of a page with weak words leads here, and what one types is in every card', async ({ page }) => {
  await scan(page, caseUrl('no-og-tags'))
  await page.getByRole('link', { name: 'Write the text' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write the text')
  await titleField(page).fill('Boots & "laces"')
  await expect(titles(row(page, 'As proposed'))).toHaveText(Array.from({ length: 3 }, () => 'Boots & "laces"'))
  await expect(titles(row(page, 'As it is')).first()).not.toContainText('laces')
  await expect(tags(page)).toContainText('content="Boots &amp; &quot;laces&quot;"')
  // Nothing proposed for it: the page's own stays, in the cards and in the tags.
  const own = await descriptionField(page).inputValue()
  await descriptionField(page).fill('')
  await expect(page.locator('[data-cuts="description"]')).toHaveText('Empty: the cards keep what the page says now.')
  await expect(tags(page)).toContainText(own.slice(0, 20))
  await expect(row(page, 'As proposed').locator('[data-card-line="description"]').first()).toContainText(own.slice(0, 20))
}) // prettier-ignore

test('where each surface cuts is where its card is seen to end', async ({ page }) => {
  await open(page, 'nextjs-blog')
  await expect(cut(page, 'title', 'android')).toContainText('shown whole')
  await titleField(page).fill(LONG)
  await expect(cut(page, 'title', 'android')).toContainText('cut off')
  for (const surface of ['android', 'ios']) {
    const card = row(page, 'As proposed').locator(`[data-chat="${surface}"]`)
    const seen = await card.locator('[data-card-line="title"] [data-cut-text]').textContent()
    const lost = await cut(page, 'title', surface).locator('[data-lost]').textContent()
    // The word that is cut through is lost as a whole.
    const kept = (seen ?? '').replace('…', '')
    expect(LONG.endsWith(lost ?? '?'), `${surface}: ${lost}`).toBe(true)
    expect(LONG.length - (lost ?? '').length, `${surface}: ${kept}`).toBeLessThanOrEqual(kept.length + 1)
    expect(LONG.startsWith(kept), `${surface}: ${kept}`).toBe(true)
  }
  // One line and an ellipsis, set by a style alone.
  await descriptionField(page).fill('Short.')
  await expect(cut(page, 'description', 'android')).toContainText('shown whole')
  await descriptionField(page).fill('Eight sounds that tell you more about a pan than any thermometer could ever do.')
  await expect(cut(page, 'description', 'android')).toContainText('any thermometer could ever do.')
}) // prettier-ignore

test('a text of the page goes into its field, and so does what is read of it once more', async ({ page }) => {
  await open(page, 'nextjs-blog')
  await titleField(page).fill('Typed')
  await page.getByRole('button', { name: 'Read the page once more' }).click()
  await expect(page).toHaveURL(/read=1/)
  await expect(titleField(page)).toHaveValue('Typed')
  const offer = page.locator('[data-offer="description"]').filter({ hasText: 'First paragraph' })
  await offer.getByRole('button').click()
  await expect(descriptionField(page)).toBeFocused()
  await expect(descriptionField(page)).toHaveValue(/^Butter is loud/)
  await expect(offer).toContainText('In use')
  await expect(titleField(page)).toHaveValue('Typed')
})

test('a proposal is kept, shown with the shared report, and dropped', async ({ page, browser, baseURL }) => {
  const id = await open(page, 'nextjs-blog')
  await titleField(page).fill('Kitchens that listen')
  await page.getByRole('checkbox', { name: 'Show this proposal' }).check()
  await keep(page).click()
  await expect(page.getByText('Links that share this report show it.')).toBeVisible()
  await expect(titleField(page)).toHaveValue('Kitchens that listen')
  await page.getByRole('link', { name: 'Share the report' }).click()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).inputValue()

  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const reader = await context.newPage()
  await reader.goto(link)
  await expect(titles(row(reader, 'As proposed')).first()).toHaveText('Kitchens that listen')
  await expect(titles(row(reader, 'As it is')).first()).toHaveText('Quiet kitchens: cooking by ear')
  await expectAccessible(reader, CHAT)
  expect((await reader.goto(`/scans/${id}/text`))?.status()).toBe(404)

  await page.goto(`/scans/${id}/text`)
  await page.getByRole('button', { name: 'Drop the proposal' }).click()
  await expect(page.getByText('The proposal is dropped.')).toBeVisible()
  await reader.goto(link)
  await expect(row(reader, 'As proposed')).toHaveCount(0)
  await context.close()
})

test('nobody else finds it, and no other site sends its form', async ({ page, browser, baseURL }) => {
  const id = await open(page, 'square-logo')
  const stranger = await browser.newPage(baseURL ? { baseURL } : {})
  for (const to of ['keep', 'drop', 'read', 'suggest']) {
    const post = (headers: Record<string, string>) =>
      stranger.request.post(`/scans/${id}/text/${to}`, { form: { title: 'a' }, maxRedirects: 0, headers })
    const location = (await post({ 'sec-fetch-site': 'same-origin' })).headers()['location']
    expect(location, to).toMatch(to === 'drop' ? /dropped=1/ : /refused=not-found/)
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status(), to).toBe(403)
  }
  await stranger.close()
}) // prettier-ignore

test('what is too long is refused in words, and what is hostile stays text', async ({ page }) => {
  const id = await open(page, 'nextjs-blog')
  const post = async (form: Record<string, string>) => {
    const headers = { 'sec-fetch-site': 'same-origin' }
    const sent = await page.request.post(`/scans/${id}/text/keep`, { form, maxRedirects: 0, headers })
    await page.goto(sent.headers()['location'] ?? '')
  }
  await post({ title: 'a'.repeat(10_000), description: 'Kept' })
  await expect(page.getByRole('alert').filter({ hasText: 'more than 300 characters' })).toBeVisible()
  await expect(descriptionField(page)).toHaveValue('Kept')
  await post({ title: '</script><img src=x onerror=alert(1)>\u202e', description: '"\n${1+1}' })
  await expect(titles(row(page, 'As proposed')).first()).toHaveText('</script><img src=x onerror=alert(1)>')
  await expect(tags(page)).toContainText('content="&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"')
  await expect(tags(page)).toContainText('content="&quot; ${1+1}"')
})

test('the keyboard alone writes, keeps and takes nothing by mistake', async ({ page }) => {
  await open(page, 'nextjs-blog')
  await titleField(page).fill('Typed by hand')
  await page.keyboard.press('Enter')
  await expect(titleField(page)).toHaveValue('Typed by hand')
  await expect(page).toHaveURL(/\/text$/)
  await page.keyboard.press('Tab')
  await expect(descriptionField(page)).toBeFocused()
  const box = page.getByRole('checkbox', { name: 'Show this proposal' })
  await box.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/kept=1/)
  await expect(titleField(page)).toHaveValue('Typed by hand')
  await expect(page.getByRole('checkbox', { name: 'Show this proposal' })).toBeChecked()
})

test('without scripts all of it is a plain form', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto('/')
  await linkField(page).fill(caseUrl('nextjs-blog'))
  await checkButton(page).click()
  await page.goto(`/scans/${scanIdOf(page.url())}/text`)
  await titleField(page).fill('Plain & simple')
  await page.getByRole('button', { name: 'Show in the cards' }).click()
  await expect(titles(row(page, 'As proposed')).first()).toHaveText('Plain & simple')
  await descriptionField(page).fill('Typed before')
  await page.getByRole('button', { name: 'Read the page once more' }).click()
  await expect(titleField(page)).toHaveValue('Plain & simple')
  await expect(descriptionField(page)).toHaveValue('Typed before')
  await page.getByRole('button', { name: 'Use as title' }).first().click()
  await expect(titleField(page)).toHaveValue('Quiet kitchens: cooking by ear')
  await expect(descriptionField(page)).toHaveValue('Typed before')
  await keep(page).click()
  await expect(page.getByText('The proposal is kept. Only you see it.')).toBeVisible()
  await titleField(page).fill('')
  await descriptionField(page).fill('')
  await keep(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'There is nothing to keep' })).toBeVisible()
  await page.close()
})

test('a model of the settings suggests when it is asked, and never before', async ({ browser }) => {
  test.setTimeout(120_000)
  const model = await modelServer()
  // Safe: the global set-up writes it.
  const run = JSON.parse(process.env['E2E_RUN'] ?? '') as RunFacts
  const product = await startProduct(path.join(run.folder, 'text-model'), {
    ...run.settings,
    CARDPROOF_MODEL_URL: model.address,
    CARDPROOF_MODEL_KEY: 'sk-secret',
    CARDPROOF_MODEL_NAME: 'small-writer',
  })
  try {
    const context = await browser.newContext({ baseURL: product.url })
    const page = await context.newPage()
    await open(page, 'nextjs-blog')
    await expect(page.getByText(`sent to ${new URL(model.address).host}, to the model small-writer`)).toBeVisible()
    expect(model.asked).toEqual([])
    const suggestions = [{ title: 'Cook by <b>ear</b>', description: 'Listen to butter.' }]
    model.answer = send(200, completion(JSON.stringify({ suggestions })))
    await titleField(page).fill('Typed')
    await page.getByRole('button', { name: 'Ask for suggestions' }).click()
    await expect(page.locator('[data-suggestion]')).toContainText('Cook by <b>ear</b>')
    await expect(titleField(page)).toHaveValue('Typed')
    await page.getByRole('button', { name: 'Use both' }).click()
    await expect(titleField(page)).toHaveValue('Cook by <b>ear</b>')
    await expect(descriptionField(page)).toHaveValue('Listen to butter.')
    await expectAccessible(page, CHAT)
    model.answer = refusal(401, 'invalid_api_key')
    await page.getByRole('button', { name: 'Ask for suggestions' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'CARDPROOF_MODEL_KEY' })).toBeVisible()
    expect(model.asked).toHaveLength(2)
    await context.close()
  } finally {
    await product.stop()
    await model.close()
  }
}) // prettier-ignore

for (const colorScheme of ['light', 'dark'] as const)
  test(`the screen is accessible and fits a narrow phone: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, 'arabic')
    await titleField(page).fill('دفاتر '.repeat(30))
    await expect(cut(page, 'title', 'android')).toContainText('cut off')
    await expectAccessible(page, CHAT)
    await expectToFitPhones(page, ['en', 'ar'])
  })
