/** Promise: everything that matters works without JavaScript. */
import { expect, test } from '@playwright/test'
import { addressField, caseUrl, checkButton, linkField } from './on-site'

test.use({ javaScriptEnabled: false })

test('the form posts and the report renders, with every panel open', async ({ page }) => {
  await page.goto('/')
  await linkField(page).fill(caseUrl('image-404'))
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('status 404')
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
  await page.getByRole('button', { name: 'Create link' }).click()
  const link = await page.getByRole('link', { name: /\/s\// }).getAttribute('href')
  const stranger = await browser.newPage({ javaScriptEnabled: false, baseURL })
  expect((await stranger.goto(link ?? ''))?.status()).toBe(200)
  await page.getByRole('button', { name: 'Revoke link' }).click()
  await expect(page.getByRole('link', { name: /\/s\// })).toHaveCount(0)
  expect((await stranger.goto(link ?? ''))?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  await stranger.close()
})
