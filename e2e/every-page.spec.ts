/** Promise: every page fits a narrow phone and passes axe, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { caseUrl, scan, scanIdOf } from './on-site'

/** The drawn chat has WhatsApp's colours, not ours: it is hidden from assistive technology and told in words instead. */
const CHAT = '[data-chat] > [aria-hidden]'

/** Opens each kind of page once; reports of several shapes. */
const PAGES: [string, (page: Page) => Promise<unknown>][] = [
  ['home', (page) => page.goto('/')],
  [
    'home with recent scans',
    async (page) => {
      await scan(page, caseUrl('description-long'))
      await page.goto('/')
    },
  ],
  ['paste a source', (page) => page.goto('/paste')],
  ['a good report', (page) => scan(page, caseUrl('nextjs-blog'))],
  ['a report with fixes', (page) => scan(page, caseUrl('minified-unquoted'))],
  ['a report of a failure', (page) => scan(page, caseUrl('self-signed'))],
  ['a report of a blocked page', (page) => scan(page, caseUrl('waf-blocks-whatsapp'))],
  ['a report with long words', (page) => scan(page, caseUrl('image-signed'))],
  ['a report in Arabic', (page) => scan(page, caseUrl('arabic'))],
  [
    'a report with its share panel',
    async (page) => {
      const report = await scan(page, caseUrl('square-logo'))
      await page.goto(`${report}?share=open`)
    },
  ],
  [
    'a report with its share panel over it',
    async (page) => {
      await scan(page, caseUrl('square-logo'))
      await page.getByRole('link', { name: 'Share', exact: true }).first().click()
      await page.getByRole('textbox', { name: /^Note/ }).fill('Look at this')
      await page.getByRole('button', { name: 'Create link' }).click()
      await expect(page.getByRole('textbox', { name: 'Public link' })).toBeVisible()
    },
  ],
  [
    'a shared report',
    async (page) => {
      const report = await scan(page, caseUrl('image-strip'))
      await page.goto(`${report}?share=open`)
      await page.getByRole('button', { name: 'Create link' }).click()
      await page.goto(await page.getByRole('textbox', { name: 'Public link' }).inputValue())
    },
  ],
  [
    'a part of the evidence',
    async (page) => {
      const report = await scan(page, caseUrl('nextjs-blog'))
      await page.goto(`${report}/evidence/network`)
    },
  ],
  [
    'history',
    async (page) => {
      await scan(page, caseUrl('emoji'))
      await page.goto('/history')
    },
  ],
  [
    'history by address, and a deletion',
    async (page) => {
      await scan(page, `${caseUrl('emoji')}?a-long-address=${'long'.repeat(60)}`)
      await scan(page, caseUrl('emoji'))
      await page.goto('/history?order=address')
      await page
        .getByRole('button', { name: /^Delete / })
        .last()
        .click()
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
  ],
  ['empty history', (page) => page.goto('/history')],
  [
    'compare',
    async (page) => {
      const before = scanIdOf(await scan(page, caseUrl('image-404')))
      const after = scanIdOf(await scan(page, caseUrl('image-404')))
      await page.goto(`/compare?before=${before}&after=${after}`)
    },
  ],
  [
    'compare two addresses',
    async (page) => {
      const first = scanIdOf(await scan(page, caseUrl('image-404')))
      const second = scanIdOf(await scan(page, caseUrl('arabic')))
      await page.goto(`/compare?before=${first}&after=${second}`)
    },
  ],
  [
    'the workshop',
    async (page) => {
      const id = scanIdOf(await scan(page, caseUrl('image-svg')))
      await page.goto(`/scans/${id}/image`)
    },
  ],
  [
    'the text of a report',
    async (page) => {
      const id = scanIdOf(await scan(page, caseUrl('description-long')))
      await page.goto(`/scans/${id}/text`)
    },
  ],
  [
    'the link of a report, tidied',
    async (page) => {
      const id = scanIdOf(await scan(page, caseUrl('redirect-chain')))
      await page.goto(`/scans/${id}/link?source=whatsapp`)
    },
  ],
  ['all rules', (page) => page.goto('/rules')],
  ['one rule', (page) => page.goto('/rules/image-weight')],
  ['the score', (page) => page.goto('/rules/score')],
  ['not found', (page) => page.goto('/nowhere')],
]

for (const [name, open] of PAGES) {
  test(`${name} fits 360 px without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { inner, scroll } = await page.evaluate(() => ({
      inner: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }))
    expect(scroll).toBeLessThanOrEqual(inner)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} passes axe in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).exclude(CHAT).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
      expect(found).toEqual([])
    })
  }
}
