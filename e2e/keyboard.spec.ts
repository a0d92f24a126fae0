/** Promise: the keyboard alone is enough. */
import { expect, test } from '@playwright/test'
import { addressField, caseUrl, scan } from './on-site'

test('from the first key to the shared report without a mouse', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.insertText(caseUrl('image-404'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/scans\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('404')

  await page.keyboard.press('j')
  await expect(page.locator('[data-finding]:focus')).toHaveCount(1)
  const first = await page.locator('[data-finding]:focus').getAttribute('data-finding')
  await page.keyboard.press('j')
  await expect(page.locator('[data-finding]:focus')).not.toHaveAttribute('data-finding', first ?? '')
  await page.keyboard.press('k')
  await expect(page.locator('[data-finding]:focus')).toHaveAttribute('data-finding', first ?? '')

  await page.keyboard.press('s')
  await expect(page.locator('#share')).toBeVisible()

  const before = page.url()
  await page.keyboard.press('r')
  await expect(page).not.toHaveURL(before)
  await expect(page).toHaveTitle(/404/)

  await page.keyboard.press('/')
  await expect(addressField(page)).toBeFocused()
  await page.keyboard.insertText(caseUrl('image-404'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/\?input=/)
  await expect(page).toHaveURL(/\/scans\//)
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

/** So many places of a report at least take the focus. */
const STOPS_MIN = 12

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
    // Behind the last of them the browser's own controls have it.
    if (seen === 'nothing' && n >= STOPS_MIN) break
    expect(seen).toBe('outlined')
  }
})

test('tabs follow the arrow keys', async ({ page }) => {
  await scan(page, caseUrl('nextjs-blog'))
  await page.getByRole('tab', { name: /^Tags/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Source' })).toHaveAttribute('aria-selected', 'true')
})
