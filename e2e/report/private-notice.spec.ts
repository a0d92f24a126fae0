/** Promise: a server that may be led into its own network says so on every page, and starts only when told twice. */
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { RunFacts } from '../global-setup'
import { startProduct } from '../product'

const PAGES = ['/', '/history', '/rules', '/rules/image-weight', '/nowhere', '/s/nothing-like-a-link']
const NOTICE = 'Private addresses may be scanned on this server.'

test('every page of such a server says so, narrow and wide, light and dark', async ({ browser }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const dataDir = path.join(folder, 'data-of-the-private-notice')
  const allowed = { ...settings, CARDPROOF_ALLOW_PRIVATE: '1' }
  await expect(startProduct(dataDir, allowed)).rejects.toThrow('In production it also needs')

  const confirmed = { ...allowed, CARDPROOF_ALLOW_PRIVATE_CONFIRM: 'strangers-may-reach-my-network' }
  const product = await startProduct(dataDir, confirmed)
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1440]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
        const page = await context.newPage()
        for (const address of PAGES) {
          await page.goto(`${product.url}${address}`)
          const notice = page.getByRole('region', { name: 'Setting of this server' })
          await expect(notice).toContainText(NOTICE)
          await expect(notice).toBeInViewport({ ratio: 1 })
          const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(scroll, address).toBeLessThanOrEqual(width)
        }
        await page.goto(product.url)
        expect(
          (await new AxeBuilder({ page }).exclude('[data-chat] > [aria-hidden]').analyze()).violations.map(
            ({ id }) => id,
          ),
        ).toEqual([])
        await page.screenshot({ path: path.join(folder, `private-notice-${width}-${colorScheme}.png`) })
        await context.close()
      }
    }
  } finally {
    expect(await product.stop()).toBe(0)
  }
})

test('a server without the setting says nothing of it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(NOTICE)).toHaveCount(0)
})
