/** Promise: the whole report can be taken along as JSON that follows the published schema, in codes that read as the page does. */
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { reportSchema } from '@/lib/preview/report/schema'
import { wordsOf } from '@/lib/preview/words/languages'
import { caseUrl, scan } from '../on-site'

test('the download parses and says what the page says', async ({ page }) => {
  await scan(page, caseUrl('wordpress-heavy-png'))
  await page.getByRole('tab', { name: 'Raw' }).click()
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download JSON' }).click()
  const download = await started
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  const report = reportSchema.parse(JSON.parse(await readFile(await download.path(), 'utf8')))
  expect(wordsOf('en').say(report.verdict.sentence)).toBe(
    await page.getByRole('heading', { level: 1 }).innerText(),
  )
  expect(report.image?.bytes).toBe(712 * 1024)
  expect(report.findings.find(({ id }) => id === 'image-weight')?.status).toBe('fail')
})
