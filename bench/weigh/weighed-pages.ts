/** The pages that are weighed, made as a reader without scripts makes them: one scan of a page with many tags, shared once. */
import type { Browser, BrowserContextOptions } from '@playwright/test'
import type { Weighed } from './budgets'
import { type PageWeight, weighPage } from './weigh-page'

/** A shop with a heavy picture, eighteen tags and a head of 25 KB: a report of a usual size. */
export const WEIGHED_CASE = 'wordpress-heavy-png'

export interface WeighedPage {
  url: string
  options: BrowserContextOptions
}

/** `origin`: of the product; `link`: what is scanned. */
export async function weighedPages(
  browser: Browser,
  origin: string,
  link: string,
): Promise<Record<Weighed, WeighedPage>> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  await page.getByRole('textbox', { name: 'Link to check' }).first().fill(link)
  await page.getByRole('button', { name: 'Check link' }).first().click()
  await page.waitForURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 60_000 })
  const report = page.url()
  await page.goto(`${report}?share=open`)
  await page.getByRole('button', { name: 'Create link' }).first().click()
  const address = await page.locator('[data-share] input[readonly]').first().inputValue()
  const storageState = await context.storageState()
  await context.close()
  return {
    home: { url: `${origin}/`, options: {} },
    report: { url: report, options: { storageState } },
    share: { url: address, options: {} },
    cards: { url: `${origin}/cards`, options: {} },
  }
}

const SCREENS = { wide: { width: 1_280, height: 900 }, narrow: { width: 360, height: 740 } }

/** On a wide and on a narrow screen: the larger of both figures counts. */
export async function weighOnBoth(browser: Browser, { url, options }: WeighedPage): Promise<PageWeight> {
  const wide = await weighPage(browser, url, { ...options, viewport: SCREENS.wide })
  const narrow = await weighPage(browser, url, {
    ...options,
    viewport: SCREENS.narrow,
    deviceScaleFactor: 2,
    isMobile: true,
  })
  const larger = (of: keyof PageWeight) => Math.max(wide[of], narrow[of])
  return {
    scriptBytes: larger('scriptBytes'),
    styleBytes: larger('styleBytes'),
    fontBytes: larger('fontBytes'),
    fonts: larger('fonts'),
    totalBytes: larger('totalBytes'),
    htmlBytes: larger('htmlBytes'),
    shift: larger('shift'),
  }
}
