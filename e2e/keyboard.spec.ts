/** Promise: the keyboard alone is enough. */
import { expect, test } from '@playwright/test'
import { addressField, caseUrl, scan } from './on-site'

test('from the first key to the shared report without a mouse', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.insertText(caseUrl('markup-and-webp'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/markup/i)

  await page.keyboard.press('j')
  await expect(page.locator('[data-cause]:focus')).toHaveCount(1)
  const first = await page.locator('[data-cause]:focus').getAttribute('data-cause')
  await page.keyboard.press('j')
  await expect(page.locator('[data-cause]:focus')).not.toHaveAttribute('data-cause', first ?? '')
  await page.keyboard.press('k')
  await expect(page.locator('[data-cause]:focus')).toHaveAttribute('data-cause', first ?? '')

  await page.keyboard.press('s')
  await expect(page.getByRole('dialog', { name: 'Share this report' })).toBeVisible()
  await page.keyboard.press('Escape')

  const before = page.url()
  await page.keyboard.press('r')
  await expect(page).not.toHaveURL(before)
  await expect(page).toHaveTitle(/markup/i)

  await page.keyboard.press('/')
  await expect(addressField(page)).toBeFocused()
})

test('the field of any page is one key away, and Enter starts the scan', async ({ page }) => {
  await page.goto('/rules/image-weight', { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await expect(addressField(page)).toBeFocused()
  await page.keyboard.insertText(caseUrl('markup-and-webp'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/scans\//, { timeout: 40_000 })
})

test('through the history: j and k move, x selects, Enter opens', async ({ page }) => {
  await scan(page, caseUrl('image-404'))
  await scan(page, caseUrl('nextjs-blog'))
  await page.goto('/history')
  await page.getByRole('main').focus()
  await page.keyboard.press('j')
  const row = page.locator('[data-row]:has(:focus)')
  await expect(row).toContainText('Quiet kitchens')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 scans selected')).toBeVisible()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page.getByRole('main')).toContainText('Quiet kitchens')
})

test('keys are listed under ?, and Escape closes the list', async ({ page }) => {
  await page.goto('/history')
  await page.getByRole('main').focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.keyboard.press('/')
  await expect(addressField(page)).toBeFocused()
  await page.keyboard.type('?')
  await expect(list).toBeHidden()
})

test('the first Tab offers to skip the header, and every focus can be seen', async ({ page }) => {
  await scan(page, caseUrl('duplicate-tags'))
  await page.reload()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  for (let n = 0; n < 30; n++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'nothing'
      const marked =
        element instanceof HTMLInputElement && element.type === 'radio' ? element.closest('label') : element
      const style = getComputedStyle(marked ?? element)
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
        ? 'outlined'
        : element.outerHTML.slice(0, 200)
    })
    // After the last control the browser's own come.
    if (seen === 'nothing' && n > 12) break
    expect(seen).toBe('outlined')
  }
})

test('tabs follow the arrow keys', async ({ page }) => {
  await scan(page, caseUrl('nextjs-blog'))
  await page.getByRole('tab', { name: /^Tags/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Source' })).toHaveAttribute('aria-selected', 'true')
})
