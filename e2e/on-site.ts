/** What every spec shares: addresses of the served test web, and the one way a person scans a link. */
import { expect, type Page } from '@playwright/test'
import { SITE_HTTP_PORT, SITE_HTTPS_PORT } from './site/serve-site'
import { loadCase } from './site/load-site'

/** The address of a recorded case, as it is served. */
export function caseUrl(name: string): string {
  const url = new URL(loadCase(name).url)
  url.port = String(url.protocol === 'https:' ? SITE_HTTPS_PORT : SITE_HTTP_PORT)
  return url.href
}

export const linkField = (page: Page) => page.getByRole('textbox', { name: 'Link to check' })
/** The field in the frame of every page but home. */
export const addressField = (page: Page) => page.getByRole('textbox', { name: 'Another link to check' })
export const checkButton = (page: Page) => page.getByRole('button', { name: 'Check link' })

/** Pastes a link on the home page, presses Enter and waits for the report's own address. */
export async function scan(page: Page, url: string): Promise<string> {
  await page.goto('/')
  await linkField(page).fill(url)
  await linkField(page).press('Enter')
  await expect(page).toHaveURL(/\/scans\/[0-9a-f-]{36}$/, { timeout: 40_000 })
  await expect(page.getByRole('region', { name: 'What WhatsApp will show' })).toBeVisible()
  return page.url()
}

/** The id of the scan whose report is open. */
export const scanIdOf = (url: string) => /\/scans\/([0-9a-f-]{36})/.exec(url)?.[1] ?? ''
