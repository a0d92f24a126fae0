/** `npm run rules:noise [folder]`: which rules cry wolf, counted over recorded pages and without a network. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { scan } from '../../lib/preview/pipeline'
import type { Report } from '../../lib/preview/report/schema'
import { countWarnings } from './count-warnings'
import { loadFolder } from './load-folder'
import { noiseTable } from './noise-table'
import { replayNetwork } from './replay-network'

/** Not part of the project: real pages are their authors' work. */
const BESIDE = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'pages')
const [folder = BESIDE] = process.argv.slice(2)

if (existsSync(folder)) {
  const reports: Pick<Report, 'findings' | 'failure'>[] = []
  for (const page of loadFolder(folder)) {
    const { report } = await scan(page.url, replayNetwork(page))
    reports.push({ findings: report.findings, failure: report.failure })
  }
  process.stdout.write(noiseTable(countWarnings(reports), reports.length))
} else {
  process.stdout.write(`There is no folder ${folder}. Name one that holds pages as *.html.gz.\n`)
}
