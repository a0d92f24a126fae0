/** The real crawler and the real decoder in front of the recorded test web, with a clock that always tells the same. */
import { createDecoder } from '@/lib/preview/crawl/image/decode-image'
import { createFetchImage } from '@/lib/preview/crawl/image/fetch-image'
import { createFetchPage } from '@/lib/preview/crawl/page/fetch-page'
import type { Failure, HopFact, Timings } from '@/lib/preview/vocabulary/facts'
import type { Network } from '@/lib/preview/vocabulary/network'
import { findRoutes, type LoadedCase, readBody } from './load-site'
import { RECORDED_DELAY } from './site-listener'
import { createRecordedConnector } from './recorded-connector'
import { phrase } from '@/lib/preview/vocabulary/message'

/** What each phase of a recorded exchange takes, counted from its start. */
const CLOCK = { dnsMs: 9, tcpMs: 24, tlsMs: 58, firstByteMs: 110, totalMs: 120 }
const HEAD_COMPLETE_AFTER_MS = 15
/** Nobody waits ten seconds for a site that is recorded as silent; what was recorded is not cut off by a busy machine. */
const TIMEOUTS = { silent: { headersMs: 150, imageHeadersMs: 150 }, talking: { beyondLimitMs: 10_000 } }

export interface RecordedNetworkOptions {
  /** True: what a browser makes of a page is recorded too. False: there is no browser. */
  browser?: boolean
}

export function createRecordedNetwork(
  cases: LoadedCase[],
  { browser = false }: RecordedNetworkOptions = {},
): Network & { close(): Promise<void> } {
  const { connector, close } = createRecordedConnector(cases)
  const decoder = createDecoder({})
  const fetchersOf = (timeouts: object) => ({
    fetchPage: createFetchPage({ timeouts }, connector),
    fetchImage: createFetchImage({ timeouts }, connector, decoder),
  })
  const silent = fetchersOf(TIMEOUTS.silent)
  const talking = fetchersOf(TIMEOUTS.talking)
  const silentHosts = new Set(
    cases.filter(({ routes }) => routes.some(({ hangs }) => hangs)).map(({ host }) => host),
  )
  const forHost = (url: string | null) =>
    url !== null && silentHosts.has(new URL(url).hostname) ? silent : talking

  return {
    ...(browser && { renderPage: recordedBrowser(cases) }),
    async fetchPage(url, wanted) {
      const fetched = await forHost(url).fetchPage(url, wanted)
      if (!fetched.ok) return { ok: false, failure: settleFailure(fetched.failure) }
      const page = fetched.value
      const hops = page.hops.map((hop) => settleHop(hop))
      const value = {
        ...page,
        hops,
        headers: hops.at(-1)?.headers ?? [],
        timings: timingsOver(hops, page.timings.headCompleteMs !== null),
        // Not compressed here, and how it was cut into chunks is chance.
        bytesOnWire: page.bytesDecoded,
        upgradeFailure: page.upgradeFailure && settleFailure(page.upgradeFailure),
      }
      return { ok: true, value }
    },
    async fetchImage(candidate, wanted) {
      const fetched = await forHost(candidate.url).fetchImage(candidate, wanted)
      if (!fetched.ok) return { ok: false, failure: settleFailure(fetched.failure) }
      const { image, picture, decodeFailure } = fetched.value
      const hops = image.hops.map((hop) => settleHop(hop))
      const settled = {
        ...image,
        hops,
        headers: hops.at(-1)?.headers ?? [],
        timings: timingsOver(hops, false),
      }
      const failure = decodeFailure && settleFailure(decodeFailure)
      return { ok: true, value: { image: settled, picture, decodeFailure: failure } }
    },
    async close() {
      close()
      await decoder.closeDecoders()
    },
  }
}

function recordedBrowser(cases: LoadedCase[]): NonNullable<Network['renderPage']> {
  return async (url) => {
    const site = cases.find((each) => each.url === url)
    if (!site?.rendered) return { ok: false, because: phrase('step.render.no-page', {}), failure: null }
    const route = findRoutes(site, site.path, 'browser')[0]
    const servedHtml = route ? (await readBody(site, route)).toString('utf8') : null
    return {
      ok: true,
      value: {
        ...site.rendered,
        finalUrl: new URL(site.rendered.movedOnTo ?? url, url).href,
        status: 200,
        movedOn: site.rendered.movedOnTo !== undefined,
        servedHtml,
        settled: true,
        ms: 1_500,
      },
    }
  }
}

function settleHop(hop: HopFact): HopFact {
  const delayMs = Number(hop.headers.find(({ name }) => name === RECORDED_DELAY)?.value ?? 0)
  return {
    ...hop,
    headers: hop.headers.filter(({ name }) => name !== 'date' && name !== RECORDED_DELAY),
    timings: {
      dnsMs: CLOCK.dnsMs,
      tcpMs: CLOCK.tcpMs,
      tlsMs: hop.url.startsWith('https:') ? CLOCK.tlsMs : null,
      firstByteMs: CLOCK.firstByteMs + delayMs,
      headCompleteMs: null,
      totalMs: CLOCK.totalMs + delayMs,
    },
  }
}

function settleFailure(failure: Failure): Failure {
  return { ...failure, hops: failure.hops.map((hop) => settleHop(hop)) }
}

/** A chain counts from its first request. */
function timingsOver(hops: HopFact[], headComplete: boolean): Timings {
  const first = hops[0]?.timings
  const before = hops.slice(0, -1).reduce((sum, hop) => sum + hop.timings.totalMs, 0)
  const firstByteMs = before + (hops.at(-1)?.timings.firstByteMs ?? 0)
  return {
    dnsMs: first?.dnsMs ?? null,
    tcpMs: first?.tcpMs ?? null,
    tlsMs: first?.tlsMs ?? null,
    firstByteMs,
    headCompleteMs: headComplete ? firstByteMs + HEAD_COMPLETE_AFTER_MS : null,
    totalMs: firstByteMs + 2 * HEAD_COMPLETE_AFTER_MS,
  }
}
