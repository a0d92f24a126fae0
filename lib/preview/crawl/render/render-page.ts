/**
 * Loads a page in Chromium behind the guard's proxy and says what its head holds once its scripts have run. One at a time, in a
 * child that is killed with everything it started. What the browser itself gets wrong, its sandbox has to hold.
 */
import { type Message, phrase } from '../../vocabulary/message'
import type { BrowserReadiness, Rendering } from '../../vocabulary/network'
import type { ConnectorFor } from '../connect/connect'
import { type BrowserOptions, type CrawlOptions, DEADLINES } from '../crawl-options'
import { abortError, CrawlError, toFailure } from '../crawl-error'
import { Gate } from '../gate'
import { USER_AGENTS } from '../../vocabulary/visits'
import { linkSignal } from '../link-signal'
import { type GuardProxyOptions, startGuardProxy } from './guard-proxy'
import { makeProfile, removeProfile, sweepProfiles } from './profile-folder'
import type { RenderReply } from './render-job'
import { runChild } from './run-child'

export interface Renderer {
  renderPage(url: string, wanted: { signal: AbortSignal }): Promise<Rendering>
  /** Starts the browser once, to know whether it does. */
  checkBrowser(): Promise<BrowserReadiness>
  closeRenderer(): Promise<void>
}

/** What the child needs for its last questions and an orderly end. */
const FINISH_MS = 4_000
const MEMORY_BYTES_MAX = 1_200_000_000
const QUEUE_MAX = 8
const TRY_AGAIN_MS = 600_000
/** Belongs to nobody, so the browser shares its files and processes with no other service. */
const BROWSER_USER_ID = 65_533

export interface RenderLimits {
  totalMs?: number
  waitMs?: number
  memoryBytesMax?: number
  proxy?: GuardProxyOptions['caps']
}

export function createRenderer(
  options: CrawlOptions & { browser: BrowserOptions },
  connector: ConnectorFor,
  limits: RenderLimits = {},
): Renderer {
  const { browser } = options
  const gate = new Gate({ fetchesMax: 1, fetchesPerHostMax: 1, queueMax: QUEUE_MAX })
  const closing = new AbortController()
  /** What was learnt about the browser: when none starts it is not tried again with each page. */
  let missing: { because: Message; until: number } | null =
    browser.use === 'off' ? { because: phrase('step.render.off', {}), until: Infinity } : null
  const named = browser.use === 'auto' || browser.use === 'off' ? null : browser.use
  let executable = named
  let swept: Promise<void> | null = null
  const whyMissing = () => (missing !== null && performance.now() < missing.until ? missing.because : null)

  async function drive(url: string | null, outer: AbortSignal): Promise<RenderReply> {
    if (outer.aborted) throw new CrawlError('interrupted')
    const userId = process.getuid?.() === 0 ? BROWSER_USER_ID : null
    const totalMs = limits.totalMs ?? DEADLINES.browserMs
    const link = linkSignal(outer, totalMs)
    const proxy = await startGuardProxy({
      connector,
      policy: options,
      signal: link.signal,
      verifiesTls: options.ca !== undefined,
      ...(limits.proxy && { caps: limits.proxy }),
    }).catch(() => null)
    if (proxy === null) {
      link.release()
      return { kind: 'no-page', trouble: 'no-connection', detail: null }
    }
    const profileDir = tryTo(() => makeProfile(userId))
    if (profileDir === null) {
      await proxy.close()
      link.release()
      return { kind: 'no-browser', trouble: 'no-profile-folder', detail: null }
    }
    try {
      const response = await runChild(
        {
          url,
          executable,
          folders: browser.folders ?? [],
          profileDir,
          budgetMs: totalMs - FINISH_MS,
          userId,
          sandbox: !browser.withoutSandbox,
          trustsProxy: options.ca !== undefined,
          userAgent: USER_AGENTS.browser,
          proxy: { server: proxy.server, username: proxy.username, password: proxy.password },
        },
        link.signal,
        limits.memoryBytesMax ?? MEMORY_BYTES_MAX,
      )
      if (response.kind === 'no-browser') {
        missing = { because: troubleOf(response), until: performance.now() + TRY_AGAIN_MS }
        executable = named
      }
      if (response.kind === 'started') executable = response.executable
      return response
    } finally {
      link.release()
      await proxy.close()
      await removeProfile(profileDir)
      await (swept ??= sweepProfiles())
    }
  }

  return {
    async renderPage(url, { signal }) {
      const none = whyMissing()
      if (none !== null) return { ok: false, because: none, failure: null }
      const link = linkSignal(signal, null)
      const stop = () => link.abort(new CrawlError('interrupted'))
      if (closing.signal.aborted) stop()
      else closing.signal.addEventListener('abort', stop, { once: true })
      const turn = linkSignal(link.signal, limits.waitMs ?? DEADLINES.browserWaitMs)
      let startedAt = performance.now()
      try {
        const response = await gate.through('', turn.signal, () => {
          startedAt = performance.now()
          return drive(url, link.signal)
        })
        if (link.signal.aborted) throw abortError(link.signal)
        if (response.kind === 'page') {
          const { kind: _, ...page } = response
          return { ok: true, value: { ...page, ms: Math.round(performance.now() - startedAt) } }
        }
        const because = response.kind === 'started' ? phrase('step.render.no-page', {}) : troubleOf(response)
        return { ok: false, because, failure: null }
      } catch (error) {
        if (!(error instanceof CrawlError)) throw error
        const because = link.signal.aborted
          ? phrase('step.render.scan-over', {})
          : phrase('step.render.queue', {})
        return { ok: false, because, failure: toFailure(error, url) }
      } finally {
        closing.signal.removeEventListener('abort', stop)
        turn.release()
        link.release()
      }
    },
    async checkBrowser() {
      const none = whyMissing()
      if (none !== null) return { ready: false, because: none }
      const response = await gate.through('', closing.signal, () => drive(null, closing.signal))
      if (closing.signal.aborted) return { ready: false, because: phrase('step.render.process-ending', {}) }
      if (response.kind === 'started')
        return {
          ready: true,
          executable: response.executable,
          version: response.version,
          sandbox: !browser.withoutSandbox,
        }
      const because = response.kind === 'page' ? phrase('step.render.nameless', {}) : troubleOf(response)
      return { ready: false, because }
    },
    async closeRenderer() {
      closing.abort(new CrawlError('interrupted'))
      // Whoever is inside leaves at once; this waits for the last of them.
      await gate.through('', new AbortController().signal, async () => {}).catch(() => {})
    },
  }
}

const troubleOf = ({ trouble, detail }: Extract<RenderReply, { trouble: unknown }>): Message =>
  phrase(`step.render.${trouble}`, detail === null ? {} : { detail })

function tryTo<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
