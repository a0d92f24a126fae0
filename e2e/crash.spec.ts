/** Promise: a crash in the middle of a scan loses nothing; the scan is shown as interrupted and can be repeated. */
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { RunFacts } from './global-setup'
import { caseUrl, checkButton, linkField } from './on-site'
import { startProduct } from './product'

test('kill -9 while the picture of a pasted page is fetched', async ({ browser }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const dataDir = path.join(folder, 'data-of-the-pasted-crash')
  const first = await startProduct(dataDir, settings)
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${first.url}/paste`)
  await page.getByRole('textbox', { name: 'Address of the page' }).fill('http://localhost:3000/')
  const image = `<meta property="og:image" content="${caseUrl('hanging-server')}">`
  await page.getByRole('textbox', { name: 'Source of the page' }).fill(`<title>Draft</title>${image}`)
  await page.getByRole('button', { name: 'Check page' }).click()
  await expect
    .poll(async () => (await page.context().request.get(`${first.url}/history`)).text(), { timeout: 8_000 })
    .toContain('Still running')
  await first.kill()

  const second = await startProduct(dataDir, settings)
  try {
    await page.goto(`${second.url}/history`)
    const row = page.getByRole('row').filter({ has: page.getByRole('link') })
    await expect(row).toContainText('Interrupted')
    await expect(row).toContainText('Pasted')
    await row.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: 'This scan was interrupted' })).toBeVisible()
    await page.getByRole('link', { name: 'Paste it again' }).click()
    await expect(page.getByRole('textbox', { name: 'Address of the page' })).toHaveValue(
      'http://localhost:3000/',
    )
  } finally {
    await page.context().close()
    expect(await second.stop()).toBe(0)
  }
})

test('kill -9 during a scan, then start again', async ({ browser }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const dataDir = path.join(folder, 'data-of-the-crash')
  const first = await startProduct(dataDir, settings)
  const context = await browser.newContext()
  const page = await context.newPage()

  await page.goto(first.url)
  await linkField(page).fill(caseUrl('nextjs-blog'))
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\//)
  await page.goto(first.url)
  await linkField(page).fill(caseUrl('hanging-server'))
  await checkButton(page).click()
  const steps = page.getByRole('list', { name: 'Steps of the scan' })
  await expect(steps.getByRole('listitem').filter({ hasText: 'Asking the server' })).toContainText('running')
  await first.kill()

  const second = await startProduct(dataDir, settings)
  try {
    await page.goto(`${second.url}/history`)
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
    await expect(rows).toHaveCount(2)
    await expect(rows.first()).toContainText('Interrupted')
    await expect(rows.last()).toContainText('Ready to send')
    await rows.first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: 'This scan was interrupted' })).toBeVisible()
    await page.getByRole('button', { name: 'Re-check' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/doesn’t respond in time/, {
      timeout: 40_000,
    })
  } finally {
    await context.close()
    expect(await second.stop()).toBe(0)
  }
})
