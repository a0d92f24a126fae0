/** Promise: every reader gets a language of theirs, on every page, and can choose another; what is passed on speaks the sharer's. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { CATALOGUES, LANGUAGES, screenWordsOf } from '@/lib/preview/words/languages'
import { caseUrl } from './on-site'

const CHAT = '[data-chat] > [aria-hidden]'
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const language of LANGUAGES.filter((one) => one !== 'en')) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language })
    const { t } = screenWordsOf(language)

    test('a reader who asks for it checks a link, and all of it fits and passes axe', async ({ page }) => {
      test.setTimeout(90_000)
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto('/')
      const html = page.locator('html')
      await expect(html).toHaveAttribute('lang', language)
      await expect(html).toHaveAttribute('dir', CATALOGUES[language].direction)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.heading'))
      await page.getByRole('textbox', { name: t('scanning.field') }).fill(caseUrl('wordpress-heavy-png'))
      await page.getByRole('button', { name: t('scanning.submit') }).click()
      await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
      await expect(page.getByRole('region', { name: t('stage.region') })).toBeVisible()
      const report = page.url()
      for (const path of [
        '/',
        report,
        `${report}/text`,
        '/history',
        '/rules',
        '/rules/image-weight',
        '/rules/score',
        '/link?url=http://a.example/?fbclid=1&source=x',
        '/help/cache',
        '/help/business',
        '/compare',
      ]) {
        await page.goto(path)
        await expect(html).toHaveAttribute('lang', language)
        expect(await overflow(page), path).toBe(0)
        const { violations } = await new AxeBuilder({ page }).exclude(CHAT).analyze()
        expect(violations.map(({ id }) => id), path).toEqual([]) // prettier-ignore
      }
      // The chat is drawn the same whatever the language.
      await page.goto(report)
      await expect(page.locator('[data-chat-drawing]').first()).toHaveAttribute('dir', 'ltr')
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a language is chosen at the foot of a page, and kept on the next', async ({ page }) => {
    await page.goto('/rules')
    const languages = page.getByRole('navigation', { name: 'Language' })
    await expect(languages.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true')
    await languages.getByRole('link', { name: 'Español' }).click()
    const { t } = screenWordsOf('es')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('help.rules'))
    await page.goto('/history')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('history.heading'))
  })
})

test.describe('a shared link', () => {
  test.use({ locale: 'es' })
  const { t } = screenWordsOf('es')

  test('has its card in the sharer’s language, and its page in the reader’s', async ({ page, browser }) => {
    await page.goto('/')
    await page.getByRole('textbox', { name: t('scanning.field') }).fill(caseUrl('square-logo'))
    await page.getByRole('button', { name: t('scanning.submit') }).click()
    await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
    await page.goto(`${page.url()}?share=open`)
    await page.getByRole('button', { name: t('share.create') }).click()
    const link = await page
      .getByRole('textbox', { name: t('share.link') })
      .first()
      .inputValue()

    // WhatsApp on Android asks for no language.
    const forPhone = await (await fetch(link)).text()
    expect(/property="og:title" content="([^"]+)"/.exec(forPhone)?.[1]).toMatch(/^Vista previa de WhatsApp/)
    const picture = /property="og:image" content="([^"]+)"/.exec(forPhone)?.[1] ?? ''
    expect(new URL(picture).searchParams.get('lang')).toBe('es')
    const drawn = await fetch(picture)
    expect(drawn.status).toBe(200)
    expect(drawn.headers.getSetCookie()).toEqual([])

    const reader = await browser.newContext({ locale: 'ar' })
    const theirs = await reader.newPage()
    await theirs.goto(link)
    await expect(theirs.locator('html')).toHaveAttribute('dir', 'rtl')
    await reader.close()
  })
})
