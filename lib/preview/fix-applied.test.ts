/** The tags that a report offers are put into the page, and the page is scanned again: the cause is gone, wherever tags can mend it. */
import { afterAll, describe, expect, it } from 'vitest'
import { findRoutes, type LoadedCase, loadSite, readBody } from '@/e2e/site/load-site'
import { createRecordedNetwork } from '@/e2e/site/recorded-network'
import { CLIENTS } from './clients/index'
import { type Gap, replaceGaps } from './judge/values/gaps'
import { scan } from './pipeline'
import type { Report } from './report/schema'

const cases = loadSite()
const recorded = createRecordedNetwork(cases, { browser: true })
// One after the other: a hundred at once would run into their own deadlines on a busy machine.
const scanned = await Array.fromAsync(cases, async (site) => ({
  site,
  report: (await scan(site.url, recorded)).report,
}))
await recorded.close()

/** A cause that a tag mends has tags to paste. */
const mendable = scanned.flatMap(({ site, report }) => {
  return report.causes.flatMap((cause, at) => {
    const snippet = cause.fix?.snippet
    return snippet?.language === 'html'
      ? [{ name: site.name, site, cause, code: snippet.code, isFirst: at === 0, before: faultsOf(report) }]
      : []
  })
})

it('has cases of many kinds', () => {
  expect(new Set(mendable.map(({ cause }) => cause.code)).size).toBeGreaterThanOrEqual(8)
})

/** Their words ask for something else to be done before a tag is written. */
const ASK_FIRST = new Set(['serve-https-first'])
/** What is made while it is sent cannot be mended here. */
const isEndless = ({ routes }: LoadedCase): boolean => routes.some(({ body }) => body.kind === 'flood')

/** The other findings have fixes of their own, which somebody may paste alone. */
const alone = scanned.flatMap(({ site, report }) =>
  report.findings.flatMap((finding) => {
    const snippet = finding.fix?.snippet
    const isWhole = !ASK_FIRST.has(finding.fix?.steps.code ?? '') && !isEndless(site)
    return isFault(finding) && isWhole && snippet?.language === 'html' && finding.app === CLIENTS[0]?.app
      ? [{ name: site.name, site, finding, code: snippet.code, before: faultsOf(report) }]
      : []
  }),
)

describe.each(alone)('$finding.id of $name', ({ site, finding, code, before }) => {
  it('is no worse once its own fix is pasted alone', async () => {
    const network = createRecordedNetwork(
      [...cases.filter(({ name }) => name !== site.name), await mended(site, filled(code, site))],
      { browser: false },
    )
    const after = (await scan(site.url, network)).report
    await network.close()
    expect(faultsOf(after)).not.toContain(`${finding.id}/${finding.code}`)
    expect(faultsOf(after).filter((fault) => !before.includes(fault))).toEqual([])
  })
})

describe.each(mendable)('$name', ({ site, cause, code, isFirst, before }) => {
  const opened: ReturnType<typeof createRecordedNetwork>[] = []
  afterAll(() => Promise.all(opened.map((network) => network.close())))

  it(`is mended of ${cause.code} by the tags that are offered`, async () => {
    const network = createRecordedNetwork(
      [...cases.filter(({ name }) => name !== site.name), await mended(site, filled(code, site))],
      { browser: false },
    )
    opened.push(network)
    const after = (await scan(site.url, network)).report
    expect(after.causes.map((one) => one.code)).not.toContain(cause.code)
    if (isFirst) expect(visible(after)).toEqual([])
    expect(faultsOf(after).filter((fault) => !before.includes(fault))).toEqual([])
  })
})

function isFault({ status }: Pick<Report['findings'][number], 'status'>): boolean {
  return status === 'fail' || status === 'warn'
}

/** What is found fault with, by check and outcome. */
function faultsOf({ findings }: Report): string[] {
  return findings.filter(isFault).map(({ id, code }) => `${id}/${code}`)
}

/** What people still see after the fix. */
const visible = ({ causes }: Report): string[] =>
  causes
    .filter(({ effect }) => effect !== 'polish' && effect !== 'risk')
    .map(({ code, effect }) => `${code}: ${effect}`)

const FILLED: Readonly<Partial<Record<Gap, string>>> = {
  title: 'A title for this page',
  description: 'One sentence about this page.',
  'site-name': 'Site',
}

/** Gaps are filled in by whoever pastes the code. */
function filled(code: string, { host, url }: LoadedCase): string {
  return replaceGaps(code, (gap) =>
    gap === 'image'
      ? `https://${host}/filled.jpg`
      : gap === 'url'
        ? url
        : (FILLED[gap] ?? `no value for ${gap}`),
  )
}

const KEY = /(?:property|name)\s*=\s*["']?([^\s"'>]+)/i

/** The page with the tags right after the start of its head, in the place of those of the same names. */
async function mended(site: LoadedCase, tags: string): Promise<LoadedCase> {
  const keys = new Set([...tags.matchAll(/<meta [^>]*>/g)].map(([tag]) => KEY.exec(tag)?.[1]))
  const routes = await Promise.all(
    findRoutes(site, site.path, 'android').map(async (route) => {
      const html = (await readBody(site, route)).toString('utf8')
      const without = html.replace(/<meta\b[^>]*>/gi, (tag) => (keys.has(KEY.exec(tag)?.[1]) ? '' : tag))
      const head = /<head[^>]*>(?:\s*<meta charset[^>]*>)?/i
      const text = head.test(without) ? without.replace(head, (start) => `${start}\n${tags}\n`) : `<head>${tags}</head>${without}`
      return { ...route, body: { kind: 'text' as const, text } }
    }),
  )
  const others = site.routes.filter(({ path }) => path !== site.path)
  return {
    ...site,
    routes: [
      ...routes,
      ...others,
      {
        path: '/filled.jpg',
        status: 200,
        headers: { 'content-type': 'image/jpeg' },
        delayMs: 0,
        hangs: false,
        hangsUp: false,
        body: { kind: 'image', image: 'filled.jpg' },
      },
    ],
    images: {
      ...site.images,
      'filled.jpg': { motif: 'landscape', width: 1_200, height: 630, format: 'jpeg', text: '', hue: 210, quality: 72, stored: false },
    },
  }
} // prettier-ignore
