/** What a page may load in our browser: its document, scripts and data, so many and from anywhere the guard lets through. */
import type { BrowserContext, Page, Route } from 'playwright-core'
import { getDomain } from 'tldts'
import { RENDER_CAPS } from './render-job.ts'

export interface Traffic {
  /** Where a script or a refresh has sent the browser; null while it stays on its address. */
  movedTo(): string | null
  /** `performance.now()` since which nothing is on its way; Infinity while something is. */
  quietSince(): number
}

const DATA = new Set(['script', 'xhr', 'fetch'])

export async function guardRequests(context: BrowserContext, page: Page, url: string): Promise<Traffic> {
  const home = siteOf(url)
  let seen = 0
  let documents = 0
  let movedTo: string | null = null
  let underway = 0
  let quietSince = performance.now()

  function isAllowed(route: Route): boolean {
    const request = route.request()
    seen += 1
    if (seen > RENDER_CAPS.requestsMax || !/^https?:/.test(request.url())) return false
    const kind = request.resourceType()
    const method = request.method()
    if (kind === 'document') {
      // Frames cost much and show nothing of the head.
      if (request.frame() !== page.mainFrame() || method !== 'GET') return false
      documents += 1
      // A page may load itself again, as some do once they have set a cookie.
      if (withoutHash(request.url()) !== withoutHash(url)) movedTo = request.url()
      return documents <= RENDER_CAPS.documentsMax
    }
    if (!DATA.has(kind)) return false
    // Pages ask their own interfaces by POST; nobody else is sent anything.
    return method === 'GET' || (method === 'POST' && siteOf(request.url()) === home)
  }

  const began = () => {
    underway += 1
  }
  const ended = () => {
    underway = Math.max(0, underway - 1)
    quietSince = performance.now()
  }
  page.on('request', began)
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  await context.route('**/*', async (route) => {
    try {
      if (isAllowed(route)) await route.continue()
      // "aborted" leaves the page where it is; anything else would put an error page in its place.
      else await route.abort('aborted')
    } catch {
      // The page is gone, and its request with it.
    }
  })
  return {
    movedTo: () => movedTo,
    quietSince: () => (underway > 0 ? Infinity : quietSince),
  }
}

function siteOf(url: string): string {
  const { hostname } = new URL(url)
  return getDomain(hostname) ?? hostname
}

const withoutHash = (url: string) => url.split('#', 1)[0]
