/** The whole story on one screen: crawl → extract → judge → report. The network is passed in. */
import type { UrlPolicy } from './crawl/crawl-options'
import { linkSignal } from './crawl/link-signal'
import { parseInput } from './crawl/url'
import { isReadByPhones, readAccess } from './extract/access'
import { asksBehind } from './extract/asks-behind'
import { besideOthers } from './extract/beside-others'
import { decodePage } from './extract/charset'
import { readHead } from './extract/read-head'
import type { Thumbnail } from './vocabulary/facts'
import type { NameMemo, Network, OnStep, Step } from './vocabulary/network'
import { gatherFacts } from './steps/gather-facts'
import { tryImages } from './steps/try-images'
import { layoutCards } from './judge/layout/layout-cards'
import { runChecks } from './judge/run-checks'
import { scoreOf } from './judge/score'
import { buildReport } from './report/build-report'
import type { Report } from './report/schema'
import { renderWhenNeeded, skipRendering } from './steps/render-page'
import { askRobots } from './steps/ask-robots'
import { visitAsOthers } from './steps/send-visitors'

export { parseInput } from './crawl/url'
export type { Network, Step } from './vocabulary/network'

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
/** One deadline over the visits of the others, who run beside the image: nobody waits long for them. */
const OTHERS_MS_MAX = 12_000
const AS_WHATSAPP = 'whatsapp-android'

/** Scans one link. Failures of the world come back inside the report; only bugs throw. */
export async function scan(input: string, network: Network, options: ScanOptions = {}): Promise<ScanResult> {
  const startedAt = options.now?.() ?? new Date()
  const began = performance.now()
  const onStep: OnStep = (step) => options.onStep?.({ ...step, atMs: Math.round(performance.now() - began) })
  const deadline = AbortSignal.timeout(SCAN_MS_MAX)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline
  const names: NameMemo = new Map()
  const aloud = { visitor: AS_WHATSAPP, onStep, signal, names } as const
  const quietly = { visitor: AS_WHATSAPP, onStep: () => {}, signal, names } as const

  const request = parseInput(input, options.policy)
  const page = request.ok
    ? await network.fetchPage(request.value.url, { ...aloud, read: 'head', readsOn: asksBehind })
    : request
  const decoded = page.ok ? decodePage(page.value) : null
  const alone = page.ok && decoded ? readAccess(page.value, decoded) : null
  const head = page.ok && decoded && alone && isReadByPhones(alone) ? readHead(page.value, decoded) : null

  // WhatsApp's head was read and timed with the server to itself; from here on the rest runs side by side, the image first.
  const firstImage = head?.android.images[0]?.url ?? null
  if (!firstImage) onStep({ name: 'image', state: 'skipped', ms: null, bytes: null, detail: null })
  const patience = linkSignal(signal, OTHERS_MS_MAX)
  const asOther = { ...quietly, read: 'head', signal: patience.signal, background: true } as const
  const [images, robots, visits, rendered] = await Promise.all([
    head ? tryImages(head, (image) => network.fetchImage(image, aloud)) : null,
    page.ok
      ? askRobots(page.value.finalUrl, firstImage, (url) =>
          network.fetchPage(url, { ...quietly, read: 'text' }),
        )
      : null,
    request.ok
      ? visitAsOthers({ url: request.value.url, page, access: alone, head }, (url, visitor, mayAsk) =>
          network.fetchPage(url, { ...asOther, visitor, mayAsk }),
        )
      : null,
    page.ok && alone && head
      ? renderWhenNeeded(page.value, alone, head, network.renderPage, { onStep, signal })
      : skipRendering(onStep),
  ]).finally(patience.release)
  const access = alone && visits ? besideOthers(alone, visits) : alone

  onStep({ name: 'judge', state: 'started', ms: null, bytes: null, detail: null })
  const judgedFrom = performance.now()
  const gathered = { request, page, access, head, images, robots, visits, rendered }
  const shown = gatherFacts(gathered)
  // A login or consent page gets a card, but its tags say nothing about the page behind it.
  const own =
    access?.kind === 'open' ? shown : gatherFacts({ ...gathered, head: null, images: null, rendered: null })
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
  const headText = head && head.text + (head.behind?.text ?? '')
  return { report, headText, thumbnails }
}
