/** The network functions of the pipeline, behind one door, one gate, one pool of decoders and one browser at a time. */
import type { Failure } from '../facts'
import type { BrowserReadiness, Network } from '../network'
import { createDoor } from './connect'
import { capsOf, type CrawlOptions } from './crawl-options'
import { createDecoder } from './decode-image'
import { CrawlError, toFailure } from './failures'
import { createFetchImage } from './fetch-image'
import { createFetchPage } from './fetch-page'
import { Gate } from './gate'
import { createRenderer } from './render/render-page'

export type { CrawlOptions } from './crawl-options'

export interface OpenNetwork extends Network {
  /** Null when no browser is wanted. */
  checkBrowser: (() => Promise<BrowserReadiness>) | null
  close(): Promise<void>
}

/** Make one per process and close it at the end. Failures of the world are returned; only bugs throw. */
export function createNetwork(options: CrawlOptions = {}): OpenNetwork {
  const door = createDoor(options)
  const decoder = createDecoder(options)
  const gate = new Gate(capsOf(options))
  const { browser } = options
  const renderer = browser ? createRenderer({ ...options, browser }, door) : null
  const fetchPage = createFetchPage(options, door)
  const fetchImage = createFetchImage(options, door, decoder)

  async function gated<T>(
    url: string,
    signal: AbortSignal,
    work: () => Promise<T>,
    background?: boolean,
  ): Promise<T | { ok: false; failure: Failure }> {
    try {
      return await gate.through(URL.parse(url)?.hostname ?? '', signal, work, background)
    } catch (error) {
      if (error instanceof CrawlError) return { ok: false, failure: toFailure(error, url) }
      throw error
    }
  }

  return {
    fetchPage: (url, wanted) => gated(url, wanted.signal, () => fetchPage(url, wanted), wanted.background),
    fetchImage: (candidate, wanted) =>
      gated(candidate.url, wanted.signal, () => fetchImage(candidate, wanted)),
    ...(renderer && { renderPage: renderer.renderPage }),
    checkBrowser: renderer?.checkBrowser ?? null,
    close: async () => {
      await Promise.all([decoder.closeDecoders(), renderer?.closeRenderer()])
    },
  }
}
