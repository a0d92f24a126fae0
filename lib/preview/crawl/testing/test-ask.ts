/** Short ways to ask for a page or an image in tests, with small time-outs. */
import type { PageFact, Result, Visitor } from '../../vocabulary/facts'
import type { FetchedImage, Network, Step } from '../../vocabulary/network'
import type { CrawlOptions } from '../crawl-options'
import { createFetchPage } from '../page/fetch-page'

/** Short, but long enough for a busy machine. */
export const QUICK = {
  dnsMs: 1_000,
  connectMs: 2_000,
  headersMs: 3_000,
  idleMs: 3_000,
  totalMs: 5_000,
  imageHeadersMs: 3_000,
  imageIdleMs: 3_000,
  imageTotalMs: 6_000,
  tailMs: 60,
  beyondLimitMs: 3_000,
} satisfies CrawlOptions['timeouts']

/** For servers that are expected to run into them. */
export const IMPATIENT = {
  ...QUICK,
  connectMs: 500,
  headersMs: 500,
  idleMs: 500,
  totalMs: 1_500,
  imageHeadersMs: 500,
  imageIdleMs: 500,
} satisfies CrawlOptions['timeouts']

export interface AskOptions extends CrawlOptions {
  visitor?: Visitor
  read?: 'head' | 'text'
  signal?: AbortSignal
  mayAsk?: (url: URL) => boolean
  readsOn?: (firstBytes: Uint8Array) => boolean
  shouldReadTail?: (head: Uint8Array) => boolean
  steps?: Omit<Step, 'atMs'>[]
}

/** As an iOS client unless told otherwise: it does not turn http:// into https://, so plain servers can be asked. */
export function ask(url: string, options: AskOptions = {}): Promise<Result<PageFact>> {
  const {
    visitor = 'whatsapp-ios',
    read = 'head',
    signal,
    mayAsk,
    readsOn,
    shouldReadTail,
    steps,
    ...crawl
  } = options
  return createFetchPage({ ...crawl, timeouts: { ...QUICK, ...crawl.timeouts } })(url, {
    visitor,
    read,
    signal: signal ?? new AbortController().signal,
    onStep: (step) => steps?.push(step),
    ...(mayAsk && { mayAsk }),
    ...(readsOn && { readsOn }),
    ...(shouldReadTail && { shouldReadTail }),
  })
}

export function askImage(
  network: Pick<Network, 'fetchImage'>,
  url: string,
  visitor: Visitor = 'whatsapp-ios',
): Promise<Result<FetchedImage>> {
  return network.fetchImage(
    { value: url, rule: 'og:image', tag: 0, url, problem: null },
    { visitor, signal: new AbortController().signal, onStep: () => {} },
  )
}

export function pageOf(result: Result<PageFact>): PageFact {
  if (!result.ok) throw new Error(`expected a page, got ${result.failure.code} (${result.failure.detail})`)
  return result.value
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code
}

export const textOf = (page: PageFact) => Buffer.from(page.body).toString('utf8')
