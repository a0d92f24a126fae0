/** The whole story on one screen: crawl → extract → judge → diagnose → report. The network and the clients are passed in. */
import { CLIENTS } from './clients/index'
import { DEADLINES, type UrlPolicy } from './crawl/crawl-options'
import { linkSignal } from './crawl/link-signal'
import { parseGivenAddress, parseInput } from './crawl/address/url'
import { readGivenPage } from './crawl/page/given-page'
import { diagnose } from './diagnose/diagnose'
import { scoreOf } from './diagnose/score'
import { isReadByPhones, readAccess } from './extract/access/access'
import { shouldReadPastLimit } from './extract/should-read-past-limit'
import { compareVisitorAccess } from './extract/access/compare-visitor-access'
import { decodePage } from './extract/source/charset'
import { readHead } from './extract/read-head'
import { recogniseStack } from './extract/stack/recognise-stack'
import { shouldReadTail } from './extract/should-read-tail'
import { valuesToPaste } from './judge/values/values-to-paste'
import { buildReport } from './report/build-report'
import type { Report } from './report/schema'
import { askRobots } from './steps/ask-robots'
import { receivedBy } from './steps/gather-facts'
import { judgeClients } from './steps/judge-clients'
import { renderWhenNeeded, skipRendering } from './steps/run-scripts'
import { createScanClock } from './crawl/scan-clock'
import { visitAsOthers } from './steps/send-visitors'
import { type ImageChoice, tryImages } from './steps/try-images'
import { tryRepairs } from './steps/try-repairs'
import { type ClientProfile, readingOf } from './vocabulary/client'
import type { PageFact, Result, Thumbnail } from './vocabulary/facts'
import type { GivenSource } from './vocabulary/http-facts'
import { placeOfHost } from './vocabulary/places'
import type { CookieMemo, NameMemo, Network, OnStep, Step } from './vocabulary/network'
import type { FieldsFact, ImageCandidate } from './vocabulary/tags'

export { DEADLINES } from './crawl/crawl-options'
export { parseGivenAddress, parseInput } from './crawl/address/url'
export { faultOfSource } from './crawl/page/given-page'
export type { Network, Step } from './vocabulary/network'

export interface ScanOptions {
  onStep?: (step: Step) => void
  signal?: AbortSignal
  /** What the address check lets through besides the public web. */
  policy?: UrlPolicy
  /** The clock, so that recorded scans can be replayed. */
  now?: () => Date
  /** Whose cards are drawn; the first leads, and the page is asked for as its visitor. */
  clients?: readonly ClientProfile[]
  /** Instead of the deadline over all that needs no browser. */
  scanMs?: number
  /** The page's source, in place of what its server would send: then nobody asks for the page, and its address may be private. */
  source?: GivenSource | null
  /** Judges a page of one's own machine as it will be once it is public: http and its speed there say nothing. */
  asPublished?: boolean
}

export interface ScanResult {
  report: Report
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  thumbnails: Thumbnail[]
}

/** All visitors read equally far: a page that names the tags of a card in its head is read no further, as WhatsApp does. */
const AS_HEAD = { read: 'head', shouldReadTail } as const

/** Scans one link. Failures of the world come back inside the report; only bugs throw. */
export async function scan(input: string, network: Network, options: ScanOptions = {}): Promise<ScanResult> {
  const { now = () => new Date(), clients = CLIENTS, source = null } = options
  const startedAt = now()
  const began = performance.now()
  const onStep: OnStep = (step) => options.onStep?.({ ...step, atMs: Math.round(performance.now() - began) })
  const outer = options.signal ?? new AbortController().signal
  const clock = createScanClock(outer, options.scanMs)
  const { signal } = clock
  const names: NameMemo = new Map()
  const cookies: CookieMemo = new Map()
  const aloud = { visitor: clients[0]?.visitor ?? 'browser', onStep, signal, names } as const
  const quietly = { ...aloud, onStep: () => {} } as const

  const request = source ? parseGivenAddress(input) : parseInput(input, options.policy)
  const asPhone = {
    ...aloud,
    ...AS_HEAD,
    readsOn: shouldReadPastLimit,
    onTurn: clock.begin,
    keepsCookies: cookies,
  } as const
  const page = !request.ok
    ? request
    : source
      ? readPage(await readGivenPage(request.value.url, source, asPhone), onStep)
      : await network.fetchPage(request.value.url, asPhone)
  clock.begin()
  const decoded = page.ok ? decodePage(page.value) : null
  const alone = page.ok && decoded ? readAccess(page.value, decoded) : null
  const head =
    page.ok && decoded && alone && isReadByPhones(alone) ? readHead(page.value, clients, decoded) : null

  // The head was read and timed with the server to itself; from here on the rest runs side by side, the image first.
  const named = imagesOf(clients, (client) => head && readingOf(head, client))
  const firstImage = named[0]?.images[0]?.url ?? null
  if (!firstImage) onStep({ name: 'image', state: 'skipped', ms: null, bytes: null, detail: null })
  const fetchImage = (image: ImageCandidate & { url: string }) => network.fetchImage(image, aloud)
  const patience = linkSignal(signal, Math.max(0, clock.leftMs() - DEADLINES.othersEndEarlierMs))
  const asOther = { ...quietly, ...AS_HEAD, signal: patience.signal, background: true } as const
  const forRobots = linkSignal(signal, DEADLINES.robotsMs)
  const asText = { ...quietly, read: 'text', signal: forRobots.signal } as const
  const [tried, robots, visits, rendered] = await Promise.all([
    head ? tryImages(named, fetchImage) : null,
    page.ok && !source
      ? askRobots(page.value.finalUrl, firstImage, (url) => network.fetchPage(url, asText))
      : null,
    request.ok && !source
      ? visitAsOthers(
          { url: request.value.url, page, decoded, access: alone, head, clients },
          (url, visitor, mayAsk) => network.fetchPage(url, { ...asOther, visitor, mayAsk }),
        )
      : null,
    page.ok && alone && head && !source
      ? renderWhenNeeded(page.value, alone, head, network.renderPage, { onStep, signal: outer, clients })
      : skipRendering(onStep),
  ]).finally(() => [forRobots, patience].forEach((each) => each.release()))
  const access = alone && visits ? compareVisitorAccess(alone, visits) : alone
  const given = source?.kind ?? null
  const local = options.asPublished === true && request.ok && placeOfHost(request.value.host) !== null
  const received = { request, page, access, head, attempts: tried, robots, visits, rendered, given, local }
  // A client whose own visitor received another page may name another image.
  const ownNamed = imagesOf(clients, (client) => receivedBy(received, client).reading)
  const attempts = tried && (await tryImages(ownNamed, fetchImage, tried))
  // A browser may have taken all of the scan's time, and what it saw is worth asking for.
  const forTrials = linkSignal(
    rendered?.known ? outer : signal,
    rendered?.known ? DEADLINES.trialsMs : Math.min(DEADLINES.trialsMs, clock.leftMs()),
  )
  const asTrial = { ...quietly, signal: forTrials.signal } as const
  const trials = await tryRepairs(
    { ...received, attempts, at: startedAt },
    source ? [] : clients,
    {
      fetchImage: (image, extras) => network.fetchImage(image, { ...asTrial, ...extras }),
      fetchPage: (url, { sendsCookies, ...extras }) =>
        network.fetchPage(url, { ...asTrial, ...AS_HEAD, ...extras, ...(sendsCookies && { cookies }) }),
    },
    () => forTrials.signal.aborted,
  ).finally(() => [forTrials, clock].forEach((each) => each.release()))

  onStep({ name: 'judge', state: 'started', ms: null, bytes: null, detail: null })
  const judgedFrom = performance.now()
  const { facts, judged, cards } = judgeClients({ ...received, attempts, trials }, clients)
  const [card] = cards
  const [lead] = judged
  const values = valuesToPaste(facts, lead.audience.client)
  const causes = diagnose({ results: lead.results, card, values })
  const score = scoreOf({ causes, card, isRead: head !== null })
  const stack = page.ok ? recogniseStack(page.value.headers, head) : null
  const report = buildReport({ input, startedAt, facts, judged, cards, causes, score, stack, values })
  const ms = Math.round(performance.now() - judgedFrom)
  onStep({ name: 'judge', state: 'done', ms, bytes: null, detail: null })

  const thumbnails = (attempts ?? [])
    .flatMap(({ picture }) => [picture?.thumbnails.small, picture?.thumbnails.large])
    .filter((thumbnail) => thumbnail != null)
  return { report, headText: head && head.text + (head.beyondLimit?.text ?? ''), thumbnails }
}

function readPage(page: PageFact, onStep: OnStep): Result<PageFact> {
  onStep({ name: 'head', state: 'done', ms: null, bytes: page.bytesDecoded, detail: null })
  return { ok: true, value: page }
}

const imagesOf = (
  clients: readonly ClientProfile[],
  read: (client: ClientProfile) => FieldsFact | null,
): ImageChoice[] => clients.map((client) => ({ client, images: read(client)?.images ?? [] }))
