/** Promise: everything that matters works without JavaScript. */
import { expect, test } from '@playwright/test'
import { addressField, caseUrl, checkButton, linkField } from './on-site'

test.use({ javaScriptEnabled: false })

test('the form posts and the report renders, with every panel open', async ({ page }) => {
  await page.goto('/')
  await linkField(page).fill(caseUrl('image-404'))
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('does not exist')
  for (const name of ['Tags', 'Source', 'Network', 'Raw']) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('row').filter({ hasText: 'og:title' }).first()).toBeVisible()
})

test('the field in the frame of another page leads to the home page, with the address filled in', async ({
  page,
}) => {
  await page.goto('/rules')
  await addressField(page).fill(caseUrl('image-404'))
  await addressField(page).press('Enter')
  await expect(linkField(page)).toHaveValue(caseUrl('image-404'))
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\//)
})

test('a refused address comes back with its reason and what was typed', async ({ page }) => {
  await page.goto('/')
  await linkField(page).fill('ftp://blog.northwind-press.com/file')
  await checkButton(page).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Only links that begin with http:// or https://' }),
  ).toBeVisible()
  await expect(linkField(page)).toHaveValue('ftp://blog.northwind-press.com/file')
})

test('re-check, share and end the link are plain forms', async ({ page, browser, baseURL }) => {
  await page.goto('/')
  await linkField(page).fill(caseUrl('nextjs-blog'))
  await checkButton(page).click()
  const first = page.url()
  await page.getByRole('button', { name: 'Re-check' }).first().click()
  await expect(page).not.toHaveURL(first)
  await expect(page).toHaveURL(/\/scans\//)

  await page.getByRole('link', { name: 'Share', exact: true }).first().click()
  await page.getByRole('textbox', { name: /^Note/ }).fill('Seen without scripts')
  await page.getByText('7 days', { exact: true }).click()
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('textbox', { name: 'Public link' }).inputValue()
  const stranger = await browser.newPage({ javaScriptEnabled: false, baseURL })
  expect((await stranger.goto(link))?.status()).toBe(200)
  await expect(stranger.getByText('Seen without scripts')).toBeVisible()
  await expect(stranger.getByText(/The shared link expires in [67] days/)).toBeVisible()
  await stranger.getByRole('button', { name: 'Check this link again' }).click()
  await expect(linkField(stranger)).toHaveValue(caseUrl('nextjs-blog'))
  await page.getByRole('button', { name: 'Revoke link' }).click()
  await expect(page.getByRole('textbox', { name: 'Public link' })).toHaveCount(0)
  expect((await stranger.goto(link))?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await stranger.close()
})

test('the history compares two, deletes and brings back with plain forms', async ({ page }) => {
  for (const name of ['image-404', 'nextjs-blog']) {
    await page.goto('/')
    await linkField(page).fill(caseUrl(name))
    await checkButton(page).click()
    await expect(page).toHaveURL(/\/scans\//)
  }
  await page.goto('/history?order=score')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { name: 'Choose exactly two scans' })).toBeVisible()

  await page.goto('/history?order=score')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/\/compare\?before=.*&after=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Different cards')
  const web = page.getByRole('figure', { name: /^WhatsApp on Web/ })
  await expect(web).toHaveCount(0)
  await page.getByText('Web', { exact: true }).click()
  await expect(web).toHaveCount(2)

  await page.goto('/history?order=score')
  await page
    .getByRole('button', { name: /^Delete ./ })
    .first()
    .click()
  await expect(page).toHaveURL(/order=score&deleted=/)
  await expect(page.getByRole('checkbox')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/\/history\?order=score$/)
  await expect(page.getByRole('checkbox')).toHaveCount(2)
})
