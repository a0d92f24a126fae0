/** Promise: when the database goes away, the page says that it broke on our side, the health check is red, and all is well again after it came back. */
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { testDatabase } from '../lib/db/database-for-test'
import type { RunFacts } from './global-setup'
import { checkButton, linkField } from './on-site'
import { startProduct } from './product'

test('Postgres stops and starts again under the running product', async ({ browser }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const store = await testDatabase('postgres')
  const product = await startProduct(path.join(folder, 'data-of-the-outage'), {
    ...settings,
    DATABASE_URL: store.databaseUrl ?? '',
  })
  const context = await browser.newContext()
  const page = await context.newPage()
  const health = async () => (await context.request.get(`${product.url}/readyz`)).status()
  try {
    await page.goto(`${product.url}/history`)
    await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible()
    expect(await health()).toBe(200)

    await store.interrupt()
    expect(await health()).toBe(503)
    const broken = await page.goto(`${product.url}/history`)
    expect(broken?.status()).toBe(500)
    await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible()
    await expect(page.getByText(/^Reference: \d+$/)).toBeVisible()
    const words = await page.getByRole('main').innerText()
    expect(words).not.toMatch(/postgres|ECONN|Prisma|127\.0\.0\.1| at /i)

    await store.resume()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible()
    expect(await health()).toBe(200)
    await page.goto(product.url)
    await linkField(page).fill('http://127.0.0.1/')
    await checkButton(page).click()
    await expect(page.getByText(/private network/)).toBeVisible()
  } finally {
    await context.close()
    expect(await product.stop()).toBe(0)
    await store.remove()
  }
})
