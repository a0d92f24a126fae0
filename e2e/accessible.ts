/** What each screen is held to, whatever it is for: axe finds nothing, and a narrow phone scrolls in one direction. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** `without`: a selector of what has a test of its own. */
export async function expectAccessible(page: Page, without: string | null = null): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (without === null ? axe : axe.exclude(without)).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]) // prettier-ignore
}

/** At the width that it has. */
export async function expectToFit(page: Page, which = ''): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, which).toBeLessThanOrEqual(0)
}

/** The same page in these languages on a phone of 360 px. */
export async function expectToFitPhones(page: Page, languages: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of languages) {
    await page.goto(`${new URL(page.url()).pathname}?lang=${language}`)
    await expectToFit(page, language)
  }
}
