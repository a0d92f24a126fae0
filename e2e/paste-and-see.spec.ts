/** Promise: paste a link, press Enter, watch the steps, read what WhatsApp will show and why. */
import { expect, test } from '@playwright/test'
import { addressField, caseUrl, checkButton, linkField, scan } from './on-site'

test('the field has the focus, and Enter is enough', async ({ page }) => {
  await page.goto('/')
  await expect(linkField(page)).toBeFocused()
  await expect(checkButton(page)).toBeEnabled()
  await page.keyboard.insertText(caseUrl('nextjs-blog'))
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { level: 1, name: /^WhatsApp will show the large card/ }),
  ).toBeVisible()
  await expect(page.getByText('Ready to send')).toBeVisible()
})

test('the steps are visible while they happen, each with its time', async ({ page }) => {
  await page.goto('/')
  await linkField(page).fill(caseUrl('slow-server'))
  await linkField(page).press('Enter')
  const steps = page.getByRole('list', { name: 'Steps of the scan' })
  await expect(steps.getByRole('listitem')).toHaveCount(4)
  const height = (await steps.boundingBox())?.height
  // The server takes 2.5 s to its first byte: the step that waits is seen waiting.
  const asking = steps.getByRole('listitem').filter({ hasText: 'Asking the server' })
  await expect(asking).toContainText('running')
  await expect(page.getByText(/^\d+ seconds?$/)).toBeVisible()
  await expect(asking).toContainText(/done: .*2\.\d s/)
  // What is below stays where it is.
  expect((await steps.boundingBox())?.height).toBe(height)
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The page is a little slow')
})

test('a scan is cancelled: the field comes back with what was typed, and the history says so', async ({
  page,
}) => {
  await page.goto('/')
  await linkField(page).fill(caseUrl('hanging-server'))
  await linkField(page).press('Enter')
  await expect(page.getByRole('list', { name: 'Steps of the scan' })).toContainText('Asking the server')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(linkField(page)).toHaveValue(caseUrl('hanging-server'))
  await expect(linkField(page)).toBeFocused()
  // It ends on the server, long before it would have by itself.
  await expect(async () => {
    await page.goto('/history')
    await expect(page.getByRole('main')).toContainText('Interrupted', { timeout: 500 })
  }).toPass({ timeout: 6_000 })
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByText('You cancelled this scan.')).toBeVisible()
})

test('offline, nothing is sent and the page says why', async ({ page, context }) => {
  await page.goto('/')
  await linkField(page).fill(caseUrl('nextjs-blog'))
  await context.setOffline(true)
  await checkButton(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'You are offline' })).toBeVisible()
  await expect(linkField(page)).toHaveValue(caseUrl('nextjs-blog'))
  await context.setOffline(false)
  await checkButton(page).click()
  await expect(page).toHaveURL(/\/scans\//)
})

test('the field in the frame of another page starts the scan at once', async ({ page }) => {
  await page.goto('/rules')
  await addressField(page).fill(caseUrl('square-logo'))
  await addressField(page).press('Enter')
  await expect(page).toHaveURL(/\/scans\//, { timeout: 40_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('WhatsApp will show')
})

test('a heavy image: the verdict, the card, the fix and its evidence', async ({ page }) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No picture: The image is too heavy.')
  await expect(
    page.getByRole('banner').or(page.getByRole('main')).getByText('it weighs 712 KB').first(),
  ).toBeVisible()
  await expect(page.getByText('Fix before sending')).toBeVisible()
  // The first figure is the chat; the small ones below it show the other layouts.
  const card = page.getByRole('figure', { name: /^WhatsApp on Android: a card without a picture/ }).first()
  await expect(card).toHaveAccessibleName(/title “Stoneware teapot, 0\.9 l”/)

  const fixes = page.getByRole('region', { name: /^Fix first/ })
  const cause = fixes.locator('[data-cause="image-weight"]')
  await expect(cause).toContainText('For whoever writes the page')
  await cause.getByText('Evidence and sources').click()
  const finding = cause.locator('[data-finding="image-weight"]')
  await finding.getByText('Evidence', { exact: true }).click()
  await expect(finding.getByText('712 KB of 600 KB')).toBeVisible()
  await finding
    .locator('summary')
    .filter({ hasText: /^Sources/ })
    .click()
  await expect(finding.getByText('The image must be under 600 KB.')).toBeVisible()
})

test('the surfaces can be switched, and each says how far it is known', async ({ page }) => {
  await scan(page, caseUrl('image-small'))
  await page.locator('label').filter({ hasText: 'iPhone' }).click()
  await expect(page.getByRole('figure', { name: /^WhatsApp on i/ }).first()).toBeVisible()
  await expect(page.getByRole('figure', { name: /^WhatsApp on Android/ })).toHaveCount(0)
  await expect(page.getByText('No iPhone client could be measured').filter({ visible: true })).toHaveCount(1)
})

test('tags, source, network and raw are one press away', async ({ page }) => {
  await scan(page, caseUrl('duplicate-tags'))
  await expect(page.getByRole('row').filter({ hasText: 'og:title' })).toHaveCount(2)
  await page.getByRole('tab', { name: 'Source' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Source' })).toContainText('<!-- social plugin -->')
  await page.getByRole('tab', { name: 'Network' }).click()
  await expect(page.getByRole('tabpanel', { name: 'Network' })).toContainText(
    "--user-agent 'WhatsApp/2.23.20.0'",
  )
})

test('when the scan has ended, the verdict has the focus, so that it is read out', async ({ page }) => {
  const report = await scan(page, caseUrl('nextjs-blog'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // Whoever opens a report in any other way starts at the top of the page.
  await page.goto(report)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused()
})

test('a text from the share sheet: its one link is checked, and the report says where it came from', async ({
  page,
}) => {
  const url = caseUrl('nextjs-blog')
  const text = `Look at this: ${url}, it is lovely`
  await scan(page, text)
  await expect(page.getByText(/^Taken from the text that you entered:/)).toContainText(text)
  await expect(page.getByRole('link', { name: url }).first()).toBeVisible()

  await page.goto('/')
  await linkField(page).fill('https://example.com/x or https://example.org/y?')
  await checkButton(page).click()
  await expect(page.getByText('There are several links in this text:')).toHaveText(
    'There are several links in this text: example.com/x and example.org/y. Paste the one that you want to check.',
  )
})

test('a bare domain is enough, and a report comes back on the home page', async ({ page }) => {
  await scan(page, caseUrl('square-logo').replace('https://', ''))
  await page.goto('/')
  const recent = page.getByRole('region', { name: 'Your recent scans' })
  await expect(recent.getByRole('link', { name: /Book a visit to the dentist/ })).toBeVisible()
})
