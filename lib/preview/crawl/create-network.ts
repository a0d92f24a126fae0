/** The network functions of the pipeline, behind one connector, one gate, one pool of decoders and one browser at a time. */
import type { Failure } from '../vocabulary/facts'
import type { BrowserReadiness, FetchPageOptions, Network } from '../vocabulary/network'
import { createConnector } from './connect/connect'
import { capsOf, type CrawlOptions, timeoutsOf } from './crawl-options'
import { createDecoder } from './image/decode-image'
import { CrawlError, toFailure } from './crawl-error'
import { createCopier } from './image/copy-thumbnail'
import { createFetchImage } from './image/fetch-image'
import { createFetchPage } from './page/fetch-page'
import { Gate, type MoveTo } from './gate'
import { createRenderer } from './render/render-page'

export type { CrawlOptions } from './crawl-options'

export interface OpenNetwork extends Network {
  /** Null when no browser is wanted. */
  checkBrowser: (() => Promise<BrowserReadiness>) | null
  close(): Promise<void>
}

/** Make one per process and close it at the end. Failures of the world are returned; only bugs throw. */
export function createNetwork(options: CrawlOptions = {}): OpenNetwork {
  const connector = createConnector(options)
  const decoder = createDecoder(options)
  const copier = createCopier(options)
  const gate = new Gate(capsOf(options), timeoutsOf(options).queueMs)
  const { browser } = options
  const renderer = browser ? createRenderer({ ...options, browser }, connector) : null
  const fetchPage = createFetchPage(options, connector)
  const fetchImage = createFetchImage(options, connector, decoder)

  async function gated<T>(
    url: string,
    { signal, onTurn, background }: Pick<FetchPageOptions, 'signal' | 'onTurn' | 'background'>,
    work: (moveTo: (url: URL, signal: AbortSignal) => Promise<void>) => Promise<T>,
  ): Promise<T | { ok: false; failure: Failure }> {
    try {
      const asUrls = (moveTo: MoveTo) => {
        onTurn?.()
        return work((next, until) => moveTo(hostOf(next), until))
      }
      return await gate.through(hostOf(URL.parse(url)), signal, asUrls, background)
    } catch (error) {
      if (error instanceof CrawlError) return { ok: false, failure: toFailure(error, url) }
      throw error
    }
  }

  return {
    fetchPage: (url, wanted) => gated(url, wanted, (moveTo) => fetchPage(url, { ...wanted, moveTo })),
    fetchImage: (candidate, wanted) =>
      gated(candidate.url, wanted, (moveTo) => fetchImage(candidate, { ...wanted, moveTo })),
    ...(renderer && { renderPage: renderer.renderPage }),
    copyThumbnail: copier.copyThumbnail,
    checkBrowser: renderer?.checkBrowser ?? null,
    close: async () => {
      await Promise.all([decoder.closeDecoders(), copier.closeCopier(), renderer?.closeRenderer()])
    },
  }
}

/** A last dot makes no other host. */
const hostOf = (url: URL | null) => url?.hostname.replace(/\.$/, '') ?? ''
