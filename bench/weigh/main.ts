/** `npm run weigh`: what each page weighs and how far things jump on it, against its budget; then Lighthouse over the share page. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { startProduct } from '../../e2e/product'
import { serveSite } from '../../e2e/site/serve-site'
import { siteSettings } from '../../e2e/site/site-settings'
import { ensureBuild } from '../../scripts/ensure-build.mjs'
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser'
import { BUDGETS, type Budget, WEIGHED } from './budgets'
import { runLighthouse } from './lighthouse'
import { WEIGHED_CASE, weighedPages, weighOnBoth } from './weighed-pages'

/** The median of so many: one alone says little on a machine with other work. */
const LIGHTHOUSE_RUNS = 3

await ensureBuild()
const folder = mkdtempSync(path.join(tmpdir(), 'cardproof-weigh-'))
const site = await serveSite()
const product = await startProduct(path.join(folder, 'data'), {
  ...siteSettings(site, folder),
  CARDPROOF_BROWSER: 'off',
})
const { executablePath } = await findBrowser()
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS })
try {
  const pages = await weighedPages(browser, product.url, site.urlOf(WEIGHED_CASE))
  const weights = new Map(
    await Array.fromAsync(WEIGHED, async (name) => [name, await weighOnBoth(browser, pages[name])] as const),
  )
  print('what', 'now', 'budget', 'reach')
  print('---', '---', '---', '---')
  for (const budget of BUDGETS) {
    const now = weights.get(budget.page)?.[budget.of] ?? Number.NaN
    const mark = now > budget.budget ? ' (over)' : ''
    const why = budget.because === null ? '' : ` (${budget.because})`
    print(
      budget.what,
      said(budget, now) + mark,
      said(budget, budget.budget) + why,
      said(budget, budget.reach),
    )
  }
  const runs = []
  for (let run = 0; run < LIGHTHOUSE_RUNS; run += 1) {
    const result = await runLighthouse(pages.share.url, executablePath)
    if (!result) break
    runs.push(result)
  }
  const [middle] = runs.toSorted((a, b) => a.performance - b.performance).slice(Math.floor(runs.length / 2))
  print(
    'share page: Lighthouse on a phone, performance',
    middle
      ? `${middle.performance}, LCP ${seconds(middle.lcpMs)}, blocked ${Math.round(middle.tbtMs)} ms`
      : 'did not run here',
    '',
    '97, LCP 2.0 s',
  )
} finally {
  await browser.close()
  await product.stop()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
}

function print(...cells: string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

function said({ of }: Budget, value: number): string {
  if (of === 'shift') return value.toFixed(4)
  return of === 'fonts' ? String(value) : `${(value / 1_024).toFixed(1)} KB`
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}
