/** The golden test: every recorded case through the whole pipeline, compared with its reviewed report. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasTwoCodesForOneTag } from '@/bench/noise/count-warnings'
import { type LoadedCase, loadSite } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { scan } from './pipeline'
import { type Report, reportSchema } from './report/schema'

const UPDATE = process.env['GOLDEN_UPDATE'] === '1'
const NOW = new Date('2026-11-22T09:00:00.000Z')

const cases = loadSite()
const network = createRecordedNetwork(cases)
afterAll(() => network.close())

describe.each(cases)('$name', (site) => {
  it('gets the report that was reviewed', async () => {
    const { report } = await scan(site.url, network, { now: () => NOW })
    const found = steady(reportSchema.parse(report))
    expect(hasTwoCodesForOneTag(report), 'two different codes to paste for one tag').toBe(false)
    if (UPDATE) writeFileSync(expectedFile(site), `${JSON.stringify(found, null, 2)}\n`)
    expect(existsSync(expectedFile(site)), 'no expected.json: npm run golden:update, then read it').toBe(true)
    expect(
      found,
      `The report of ${site.name} is another one now. If it should be: npm run golden:update, then read the diff.`,
    ).toEqual(JSON.parse(readFileSync(expectedFile(site), 'utf8')))
  })
})

it('compares the head before and after JavaScript where there is a browser', async () => {
  const withBrowser = createRecordedNetwork(cases, { browser: true })
  const site = cases.find(({ name }) => name === 'spa-shell')
  const { report } = await scan(site?.url ?? '', withBrowser)
  await withBrowser.close()
  const finding = report.findings.find(({ id }) => id === 'tags-in-server-html')
  expect(finding).toMatchObject({
    status: 'fail',
    params: { keys: { list: ['og:title', 'og:description', 'og:image'] } },
  })
  expect(report.causes[0]).toMatchObject({ code: 'tags-added-by-script', effect: 'no-picture' })
  expect(report.causes).toHaveLength(1)
})

it('gives a step for everything that went wrong', async () => {
  const steps: string[] = []
  const { report } = await scan('https://intern.sommerfeld-bau.de/projekte', network, {
    onStep: ({ name, state }) => steps.push(`${name} ${state}`),
  })
  expect(report.failure?.code).toBe('tls-self-signed')
  expect(steps).toContain('connect failed')
})

const expectedFile = (site: LoadedCase) => path.join(site.folder, 'expected.json')

/**
 * Leaves out what is not the case's own: encoders differ from build to build by a few bytes, and what a witness says
 * is once in limits.ts, so here its name is enough.
 */
function steady(report: Report): unknown {
  const { image, findings, ...rest } = report
  const made = (thumbnail: { width: number; height: number } | null) =>
    thumbnail && { width: thumbnail.width, height: thumbnail.height }
  const plain = {
    ...rest,
    findings: findings.map((finding) => ({ ...finding, witness: finding.witness.map(({ id }) => id) })),
    image: image && {
      ...image,
      thumbnails: { small: made(image.thumbnails.small), large: made(image.thumbnails.large) },
    },
  }
  // As JSON, like the file: a key without a value and a missing key are the same there.
  return JSON.parse(JSON.stringify(plain))
}
