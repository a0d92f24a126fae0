/** Promise: what other visitors of the same page are shown is in the report, side by side. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

test('a browser that is shown something else is a finding, and a row of its own', async ({ page }) => {
  await scan(page, caseUrl('cloaked-tags'))
  await expect(
    page.getByRole('heading', {
      level: 3,
      name: 'The title, description, and image are different for a browser',
    }),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Network' }).click()
  const visitors = page.getByRole('table', { name: 'Visitors and what each was shown' })
  await expect(visitors.getByRole('row')).toHaveCount(5)
  const browser = visitors.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Browser/ }) })
  await expect(browser).toContainText('Garden table with four chairs')
  await expect(browser).toContainText('differs from WhatsApp on Android')
})

test('a refusal of WhatsApp alone comes with the rule for the protection that refuses', async ({ page }) => {
  await scan(page, caseUrl('waf-blocks-whatsapp'))
  await expect(page.getByRole('heading', { level: 3, name: 'Cloudflare blocks WhatsApp' })).toBeVisible()
  await expect(page.getByText('starts_with(http.user_agent, "WhatsApp/")').first()).toBeVisible()
})
