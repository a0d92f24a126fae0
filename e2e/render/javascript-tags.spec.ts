/** Promise: tags that only JavaScript adds are known, not guessed; and without a browser it is said that nobody looked. */
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { RunFacts } from '../global-setup'
import { caseUrl, checkButton, linkField, scan } from '../on-site'
import { startProduct } from '../product'
import { SITE_HTTPS_PORT } from '../site/serve-site'
import { loadCase } from '../site/load-site'

const findingOn = (page: Page) => page.locator('[data-finding="tags-in-server-html"]')

test('a page that a script fills: each tag before and after, and the fix of its framework', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await scan(page, caseUrl('spa-shell'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('added by JavaScript')
  const finding = findingOn(page)
  await page
    .getByText(/^Evidence and sources/)
    .first()
    .click()
  await expect(finding).toContainText('og:title, og:description, and og:image appear only after JavaScript')
  await expect(finding).toHaveAttribute('data-status', 'fail')
  await finding.getByText('Evidence', { exact: true }).click()
  await expect(finding).toContainText('The page is built by React.')
  await expect(finding).toContainText('missing; “Tidetable” is used instead')
  // What is recorded for scans without a browser is what a browser sees.
  for (const { key, value } of loadCase('spa-shell').rendered?.tags ?? []) {
    if (!key.startsWith('og:')) continue
    await expect(finding.getByText(`${key} after JavaScript`, { exact: true })).toBeVisible()
    await expect(finding).toContainText(value.replace('.io/', `.io:${SITE_HTTPS_PORT}/`))
  }
})

test('a page that has no tags at all is not blamed on scripts', async ({ page }) => {
  test.setTimeout(120_000)
  await scan(page, caseUrl('no-og-tags'))
  await page
    .getByText(/checks? (?:does|do) not apply here$/)
    .first()
    .click()
  await expect(findingOn(page)).toHaveAttribute('data-status', 'not-applicable')
  await expect(findingOn(page)).toContainText('There are no Open Graph tags, even after JavaScript')
})

test('without a browser the report and the log say so', async ({ page }) => {
  test.setTimeout(180_000)
  // Safe: the global set-up wrote it.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  const product = await startProduct(path.join(folder, 'data-without-browser'), {
    ...settings,
    CARDPROOF_BROWSER: 'off',
  })
  await page.goto(product.url)
  await linkField(page).fill(caseUrl('spa-shell'))
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\//, { timeout: 40_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The page is built in the browser')
  await expect(findingOn(page)).toHaveAttribute('data-status', 'unknown')
  await expect(findingOn(page)).toContainText('the browser is switched off')
  expect(product.output()).toContain('no browser: whether scripts add tags stays unknown')
  expect(await product.stop()).toBe(0)
})

test('the server says at its start which browser it has found', async () => {
  // Safe: as above.
  const { settings, folder } = JSON.parse(process.env['E2E_RUN'] ?? '{}') as RunFacts
  test.setTimeout(180_000)
  const product = await startProduct(path.join(folder, 'data-with-browser'), settings)
  await expect
    .poll(() => product.output(), { timeout: 60_000 })
    .toContain('a browser was found: it shows what scripts do to the tags')
  expect(await product.stop()).toBe(0)
})
