/** Promise: a report names what the page is built with, gives the fix for it, and hands all fixes over as one text, with and without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

test('the stack’s own code is first, plain HTML beside it', async ({ page }) => {
  await scan(page, caseUrl('spa-shell'))
  const cause = page.locator('article[data-cause]').first()
  await expect(cause.getByText('For React (Vite)')).toBeVisible()
  await expect(cause.getByText('index.html', { exact: true })).toBeVisible()
  await cause.getByText('Plain HTML', { exact: true }).click()
  await expect(cause.locator('details[open]')).toHaveCount(2)
  await page.getByText(/^Built with React \(Vite\)/).click()
  await expect(page.getByText('How it was recognised')).toBeVisible()
})

test('all fixes come as a message, an issue and a prompt', async ({ page }) => {
  await scan(page, caseUrl('spa-shell'))
  await page.getByText('Copy all fixes', { exact: true }).click()
  for (const name of [
    'As a message to my developer',
    'As a Markdown issue',
    'As a prompt for a coding assistant',
  ])
    await expect(
      page.getByRole('region', { name }).getByRole('button', { name: 'Copy the text' }),
    ).toBeVisible()
  await page.getByRole('region', { name: 'As a Markdown issue' }).getByText('Show the text').click()
  await expect(page.getByText('# Link preview of').first()).toBeVisible()
  expect(
    (await new AxeBuilder({ page }).include('main').exclude('[data-chat]').analyze()).violations,
  ).toEqual([])
})

test('without JavaScript they are a page with the texts', async ({ page, browser }) => {
  const report = await scan(page, caseUrl('spa-shell'))
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const other = await plain.newPage()
  await other.goto(report)
  await other.getByText('Copy all fixes', { exact: true }).click()
  await other.getByRole('link', { name: 'Open all fixes as a text' }).click()
  await other.getByText('Show the text').first().click()
  await expect(other.getByText('This is what WhatsApp shows when this link is sent').first()).toBeVisible()
  await plain.close()
})
