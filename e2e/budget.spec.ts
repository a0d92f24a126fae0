/** Promise: pages stay light. Their bytes are counted as they cross the wire, and how far things jump; no time is measured. */
import { expect, test } from '@playwright/test'
import { BUDGETS, WEIGHED } from '../bench/weigh/budgets'
import { WEIGHED_CASE, weighedPages, weighOnBoth } from '../bench/weigh/weighed-pages'
import { caseUrl } from './on-site'

test('each page is within its budget', async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  const pages = await weighedPages(browser, baseURL ?? '', caseUrl(WEIGHED_CASE))
  for (const name of WEIGHED) {
    const weight = await weighOnBoth(browser, pages[name])
    expect(weight.scriptBytes, `${name} was loaded`).toBeGreaterThan(0)
    for (const { of, what, budget } of BUDGETS.filter(({ page }) => page === name))
      expect.soft(weight[of], what).toBeLessThanOrEqual(budget)
  }
})
