/** Makes the worked examples of the home page: three recorded cases through the real pipeline, stored as a scan is. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadSite } from '../e2e/site/load-site'
import { createRecordedNetwork } from '../e2e/site/recorded-network'
import { scan, type ScanResult } from '../lib/preview/pipeline'

export const EXAMPLES = [
  { name: 'good-page', site: 'nextjs-blog', title: 'Everything in place' },
  { name: 'heavy-image', site: 'wordpress-heavy-png', title: 'An image that is too heavy' },
  { name: 'tags-by-javascript', site: 'spa-shell', title: 'Tags added by JavaScript' },
] as const

const RECORDED_AT = new Date('2026-11-20T09:00:00.000Z')

export interface MadeExample extends ScanResult {
  name: string
  title: string
}

export async function makeExamples(): Promise<MadeExample[]> {
  const cases = loadSite()
  const network = createRecordedNetwork(cases, { browser: true })
  try {
    const made: MadeExample[] = []
    for (const { name, site, title } of EXAMPLES) {
      const recorded = cases.find((one) => one.name === site)
      if (!recorded) throw new Error(`The test web has no case "${site}".`)
      made.push({ name, title, ...(await scan(recorded.url, network, { now: () => RECORDED_AT })) })
    }
    return made
  } finally {
    await network.close()
  }
}

async function writeExamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const old of await readdir(folder)) await rm(path.join(folder, old))
  for (const { name, title, report, headText, thumbnails } of await makeExamples()) {
    await writeFile(
      path.join(folder, `${name}.json`),
      `${JSON.stringify({ title, report, headText }, null, 2)}\n`,
    )
    for (const { sha256, jpeg } of thumbnails) await writeFile(path.join(folder, `${sha256}.jpg`), jpeg)
  }
}

if (import.meta.main) await writeExamples(path.join(import.meta.dirname, '../public/examples'))
