/** Proves that the replay tells the truth: every case over real sockets and TLS gets the verdict, the cards and the findings of its recording. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNetwork } from '@/lib/preview/crawl/create-network'
import { scan } from '@/lib/preview/pipeline'
import { type Report, reportSchema } from '@/lib/preview/report/schema'
import { loadSite, type LoadedCase } from './load-site'
import { type RunningSite, serveSite, SITE_HTTPS_PORT } from './serve-site'

const cases = loadSite()
let site: RunningSite
let network: ReturnType<typeof createNetwork>
let policy: { hosts: Record<string, string>; allow: string[] }

beforeAll(async () => {
  site = await serveSite(cases)
  policy = { hosts: site.hosts, allow: site.allow }
  // Ten seconds of silence are as long as one, and server and crawler share this machine: they must not slow each other down.
  network = createNetwork({
    ...policy,
    ca: site.caPem,
    timeouts: { headersMs: 4_000 },
    caps: { fetchesMax: 6 },
  })
})
afterAll(async () => {
  await network.close()
  await site.close()
})

describe('every case, served', () => {
  it.concurrent.each(cases)('$name', async (each) => {
    const { report } = await scan(site.urlOf(each.name), network, { policy })
    expect(essence(report)).toEqual(essence(expectedOf(each)))
  })

  it('is slow where the recording is slow', async () => {
    const { report } = await scan(site.urlOf('slow-server'), network, { policy })
    expect(report.fetch.timings?.firstByteMs).toBeGreaterThanOrEqual(2_500)
    expect(report.findings.find(({ id }) => id === 'page-fast')?.status).not.toBe('pass')
  })
})

it('is out of reach for a product that was not told of it', async () => {
  const stranger = createNetwork({ hosts: site.hosts })
  const { report } = await scan(site.urlOf('nextjs-blog'), stranger, { policy: { hosts: site.hosts } })
  await stranger.close()
  expect(report.failure?.code).toBe('blocked-address')
})

/** Without addresses (they carry ports here), times and sentences built from them. */
function essence(report: Pick<Report, 'verdict' | 'cards' | 'findings' | 'failure' | 'image'>) {
  return {
    verdict: report.verdict.status,
    failure: report.failure?.code ?? null,
    cards: report.cards.map(({ surface, layout, title, description, image }) => ({
      surface,
      layout,
      title,
      description: description && withoutPort(description),
      image: image && { width: image.width, height: image.height, crop: image.crop },
    })),
    findings: report.findings
      .filter(({ id }) => !id.endsWith('-fast'))
      .map(({ id, status }) => `${id} ${status}`)
      .sort(),
    image: report.image && {
      status: report.image.status,
      bytes: report.image.bytes,
      format: report.image.format,
    },
  }
}

/** A bare link stands where the words of its page would. */
const withoutPort = (text: string): string => text.replaceAll(`:${SITE_HTTPS_PORT}`, '')

function expectedOf({ folder }: LoadedCase): Report {
  const expected: unknown = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))
  // Safe: the golden test compares the file with a whole report; only these parts are read here.
  return reportSchema
    .pick({ verdict: true, cards: true, failure: true })
    .loose()
    .parse(expected) as unknown as Report
}
