/** Promise: every script is drawn as WhatsApp draws it: right to left, Devanagari, Japanese bytes, emoji. */
import { expect, test } from '@playwright/test'
import { caseUrl, scan } from '../on-site'

test('Arabic runs from right to left, our own words do not', async ({ page }) => {
  await scan(page, caseUrl('arabic'))
  const figure = page.getByRole('figure', { name: /^WhatsApp on Android/ }).first()
  await expect(figure).toHaveAccessibleName(/دفاتر مصنوعة يدويًا من ورق القطن/)
  const direction = await figure
    .getByText('دفاتر مصنوعة يدويًا من ورق القطن')
    .first()
    .evaluate((element) => getComputedStyle(element).direction)
  expect(direction).toBe('rtl')
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
})

test('Hindi, Shift_JIS and windows-1252 arrive as they were written', async ({ page }) => {
  await scan(page, caseUrl('hindi'))
  await expect(page.getByRole('figure', { name: /पुस्तक मेला 2026: दिल्ली में नौ दिन/ }).first()).toBeVisible()
  await scan(page, caseUrl('japanese-shift-jis'))
  await expect(page.getByRole('figure', { name: /喫茶やまぶき 秋のお品書き/ }).first()).toBeVisible()
  await scan(page, caseUrl('windows-1252'))
  await expect(page.getByRole('figure', { name: /Frühstück für Spätaufsteher/ }).first()).toBeVisible()
})

test('emoji stay whole, families and skin tones included', async ({ page }) => {
  await scan(page, caseUrl('emoji'))
  await expect(page.getByRole('figure', { name: /Balloons 🎈 for every age 👩‍👩‍👧‍👦/ }).first()).toBeVisible()
  await page.goto('/history?q=Balloons')
  await expect(page.getByRole('link', { name: /👩‍👩‍👧‍👦/ })).toBeVisible()
})
