/** What one page brings into a fresh browser: bytes by kind as they cross the wire, its HTML unpacked, and how far things jump. */
import type { Browser, BrowserContextOptions } from '@playwright/test'

export interface PageWeight {
  /** Compressed, as sent. */
  scriptBytes: number
  styleBytes: number
  fontBytes: number
  fonts: number
  /** Everything, headers left out. */
  totalBytes: number
  /** The document, unpacked. */
  htmlBytes: number
  /** Cumulative layout shift until the page is at rest. */
  shift: number
}

/** Long enough for fonts to take the place of their stand-ins, and for scripts to change what was served. */
const REST_MS = 1_500

export async function weighPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<PageWeight> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  try {
    const page = await context.newPage()
    await page.addInitScript(recordShifts)
    const parts: { kind: string; bytes: Promise<number> }[] = []
    page.on('requestfinished', (request) =>
      parts.push({
        kind: request.resourceType(),
        bytes: request.sizes().then(({ responseBodySize }) => responseBodySize),
      }),
    )
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    await page.waitForTimeout(REST_MS)
    const sized = await Promise.all(parts.map(async ({ kind, bytes }) => ({ kind, bytes: await bytes })))
    const of = (kind: string) => sized.filter((part) => part.kind === kind)
    return {
      scriptBytes: sum(of('script')),
      styleBytes: sum(of('stylesheet')),
      fontBytes: sum(of('font')),
      fonts: of('font').length,
      totalBytes: sum(sized),
      htmlBytes: (await response?.body())?.byteLength ?? 0,
      // Safe: the script above wrote it.
      shift: await page.evaluate(() => (window as unknown as { shiftSoFar: number }).shiftSoFar),
    }
  } finally {
    await context.close()
  }
}

const sum = (parts: readonly { bytes: number }[]) => parts.reduce((total, { bytes }) => total + bytes, 0)

/** Runs in the page, before anything of it. */
function recordShifts(): void {
  // Safe: a name of our own, read again above.
  const own = window as unknown as { shiftSoFar: number }
  own.shiftSoFar = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Safe: `layout-shift` entries have both; TypeScript does not know the kind yet.
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
      if (!hadRecentInput) own.shiftSoFar += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
