/** The one deadline of a scan: it runs from the first request on, and what has not come by then is our limit, not the site's. */
import { DEADLINES } from './crawl-options'
import { CrawlError } from './crawl-error'
import { linkSignal } from './link-signal'

export interface ScanClock {
  /** Ends everything but a browser. */
  signal: AbortSignal
  /** Our own queue is not the site's time: told when the first request has its place. Twice is once. */
  begin(): void
  leftMs(): number
  /** To be called at the end, whatever happened. */
  release(): void
}

export function createScanClock(outer: AbortSignal, scanMs: number = DEADLINES.scanMs): ScanClock {
  const link = linkSignal(outer, null)
  let timer: NodeJS.Timeout | undefined
  let endsAt: number | null = null
  return {
    signal: link.signal,
    begin() {
      if (endsAt !== null) return
      endsAt = performance.now() + scanMs
      timer = setTimeout(() => link.abort(new CrawlError('interrupted', 'scan-deadline')), scanMs)
    },
    leftMs: () => (endsAt === null ? scanMs : Math.max(0, endsAt - performance.now())),
    release() {
      clearTimeout(timer)
      link.release()
    },
  }
}
