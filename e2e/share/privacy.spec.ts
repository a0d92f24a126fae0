/** Promise: what I check is mine; another visitor sees nothing of it. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan, scanIdOf } from '../on-site'

test('a report, its JSON and its history belong to one browser', async ({ page, browser }) => {
  const report = await scan(page, caseUrl('title-branding'))
  const id = scanIdOf(report)
  const context = await browser.newContext()
  const other = await context.newPage()
  expect((await other.goto(report))?.status()).toBe(404)
  expect((await context.request.get(`${report}/report.json`)).status()).toBe(404)
  expect(
    (await context.request.get(new URL(`/compare?before=${id}&after=${id}`, report).href)).status(),
  ).toBe(404)
  await other.goto(new URL('/history', report).href)
  await expect(other.getByRole('heading', { name: 'No scans yet' })).toBeVisible()
  await other.goto(new URL('/', report).href)
  await expect(other.getByRole('region', { name: 'Your recent scans' })).toHaveCount(0)
  await context.close()
})

test('the visitor cookie is signed, http-only, and worthless when changed', async ({ page, context }) => {
  const report = await scan(page, caseUrl('image-gif'))
  const cookies = await context.cookies()
  const own = cookies.find(({ httpOnly }) => httpOnly)
  expect(own?.sameSite).toBe('Lax')
  expect(await page.evaluate(() => document.cookie)).not.toContain(own?.name)
  await context.clearCookies()
  const value = own?.value ?? ''
  const forged = (value.startsWith('a') ? 'b' : 'a') + value.slice(1)
  await context.addCookies([{ name: own?.name ?? '', value: forged, url: new URL('/', report).href }])
  expect((await page.goto(report))?.status()).toBe(404)
})
