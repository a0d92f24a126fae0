/** The whole story on one screen: crawl → extract → judge → report. The network is passed in. */
import type { UrlPolicy } from './crawl/crawl-options'
import { parseInput } from './crawl/url'
import { readAccess } from './extract/access'
import { decodePage } from './extract/charset'
import { readHead } from './extract/read-head'
import type { AccessFact, PageFact, Thumbnail } from './facts'
import type { Network, OnStep, Step } from './network'
import { gatherFacts } from './gather-facts'
import { tryImages } from './image-step'
import { layoutCards } from './judge/layout'
import { runChecks } from './judge/run-checks'
import { scoreOf } from './judge/score'
import { buildReport } from './report/build-report'
import type { Report } from './report/schema'
import { askRobots } from './robots-step'

export { parseInput } from './crawl/url'
export type { FetchImageOptions, FetchPageOptions, Network, Step } from './network'

export interface ScanOptions {
  onStep?: (step: Step) => void
  signal?: AbortSignal
  /** What the address door lets through besides the public web. */
  policy?: UrlPolicy
  /** The clock, so that recorded scans can be replayed. */
  now?: () => Date
}

export interface ScanResult {
  report: Report
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  thumbnails: Thumbnail[]
}

/** One deadline over all requests of a scan. */
const SCAN_MS_MAX = 45_000
const AS_WHATSAPP = 'whatsapp-android'

/** Scans one link. Failures of the world come back inside the report; only bugs throw. */
export async function scan(input: string, network: Network, options: ScanOptions = {}): Promise<ScanResult> {
  const startedAt = options.now?.() ?? new Date()
  const began = performance.now()
  const onStep: OnStep = (step) => options.onStep?.({ ...step, atMs: Math.round(performance.now() - began) })
  const deadline = AbortSignal.timeout(SCAN_MS_MAX)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline
  const quietly = { onStep: () => {}, signal }

  const request = parseInput(input, options.policy)
  const page = request.ok
    ? await network.fetchPage(request.value.url, { visitor: AS_WHATSAPP, read: 'head', onStep, signal })
    : request
  const browser =
    page.ok && isRefusal(page.value)
      ? await network.fetchPage(page.value.requestedUrl, { visitor: 'browser', read: 'head', ...quietly })
      : null
  const decoded = page.ok ? decodePage(page.value) : null
  const access =
    page.ok && decoded ? readAccess(page.value, browser?.ok ? browser.value.status : null, decoded) : null
  const head = page.ok && decoded && access && isReadByPhones(access) ? readHead(page.value, decoded) : null

  const firstImage = head?.android.images[0]?.url ?? null
  if (!firstImage) onStep({ name: 'image', state: 'skipped', ms: null, bytes: null, detail: null })
  const [images, robots] = await Promise.all([
    head
      ? tryImages(head, (image) => network.fetchImage(image, { visitor: AS_WHATSAPP, onStep, signal }))
      : null,
    page.ok
      ? askRobots(page.value.finalUrl, firstImage, (url) =>
          network.fetchPage(url, { visitor: AS_WHATSAPP, read: 'text', ...quietly }),
        )
      : null,
  ])

  onStep({ name: 'judge', state: 'started', ms: null, bytes: null, detail: null })
  const judgedFrom = performance.now()
  const shown = gatherFacts({ request, page, access, head, images, robots })
  // A login page gets a card, but its tags say nothing about the page behind it.
  const own =
    access?.kind === 'login'
      ? gatherFacts({ request, page, access, head: null, images: null, robots })
      : shown
  const results = runChecks(own)
  const cards = layoutCards(shown)
  const report = buildReport({ input, startedAt, facts: shown, results, cards, score: scoreOf(results) })
  onStep({
    name: 'judge',
    state: 'done',
    ms: Math.round(performance.now() - judgedFrom),
    bytes: null,
    detail: null,
  })

  const thumbnails = (images?.attempts ?? [])
    .flatMap(({ picture }) => [picture?.thumbnails.small, picture?.thumbnails.large])
    .filter((thumbnail) => thumbnail != null)
  return { report, headText: head?.text ?? null, thumbnails }
}

/** Phones take a login page that answers 2xx for the page. */
const isReadByPhones = ({ kind, status }: AccessFact) =>
  kind === 'open' || (kind === 'login' && status >= 200 && status <= 299)

/** Another visitor is sent only when the answer may be about who asks. */
const isRefusal = ({ status }: PageFact) =>
  status >= 400 && status !== 401 && status !== 404 && status !== 410
