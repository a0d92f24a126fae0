/** Promise: a server that is asked to stop finishes what it began, lets nobody in meanwhile, and starts again where it was. */
import { once } from 'node:events'
import { connect } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { RunFacts } from './global-setup'
import { caseUrl, checkButton, linkField } from './on-site'
import { startProduct } from './product'

test('SIGTERM while a scan runs', async ({ browser }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const dataDir = path.join(folder, 'data-of-the-stop')
  const first = await startProduct(dataDir, settings)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(first.url)
  await linkField(page).fill(caseUrl('slow-server'))
  await checkButton(page).click()
  const steps = page.getByRole('list', { name: 'Steps of the scan' })
  await expect(steps.getByRole('listitem').filter({ hasText: 'Asking the server' })).toContainText('running')

  const stopped = first.stop()
  await expect.poll(() => isOpen(first.url), { message: 'new connections are refused' }).toBe(false)
  expect(await stopped).toBe(0)

  const second = await startProduct(dataDir, settings)
  try {
    await page.goto(`${second.url}/history`)
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
    await expect(rows).toHaveCount(1)
    await expect(rows.first()).not.toContainText('Interrupted')
    await rows.first().getByRole('link').click()
    // Which of the two is a matter of 500 ms, and this machine’s; that the scan went to its end is not.
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/The page is (?:a little|too) slow/)
    const card = page.getByRole('figure', { name: /^WhatsApp on Android/ }).first()
    await expect(card).toContainText('A carta de outono')
  } finally {
    await context.close()
    expect(await second.stop()).toBe(0)
  }
})

async function isOpen(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
