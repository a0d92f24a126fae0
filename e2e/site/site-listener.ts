/** Answers requests for the recorded test web, as the servers of its cases would. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { SiteRoute, SiteVisitor } from './case-schema'
import { sendFlood } from './flood'
import { findRoutes, readBody, type LoadedCase } from './load-site'

const GZIP_BYTES_MIN = 512

/** How long a route that need not really be slow would have taken; whoever replays it takes the header out. */
export const RECORDED_DELAY = 'x-recorded-delay'

export interface ListenerOptions {
  /** Compresses text for clients that take it. */
  gzip: boolean
  /** Lets slow routes be slow. */
  sleeps: boolean
  /** Text and addresses on their route out, e.g. to put in ports. */
  rewrite: (text: string) => string
  onRequest: (request: IncomingMessage) => void
}

export function siteListener(cases: LoadedCase[], options: ListenerOptions): RequestListener {
  const byHost = new Map(cases.map((site) => [site.host, site]))
  const responded = new Map<SiteRoute, number>()
  const isSpent = (route: SiteRoute) =>
    route.times !== undefined && (responded.get(route) ?? 0) >= route.times
  return (request, response) => {
    options.onRequest(request)
    const site = byHost.get((request.headers.host ?? '').replace(/:\d+$/, ''))
    const routes = site ? findRoutes(site, request.url ?? '/', visitorOf(request), request.headers) : []
    const route = routes.find((each) => !isSpent(each))
    if (route) responded.set(route, (responded.get(route) ?? 0) + 1)
    reply(request, response, site, route, options).catch((error: unknown) => response.destroy(error as Error))
  }
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  site: LoadedCase | undefined,
  route: SiteRoute | undefined,
  { gzip, sleeps, rewrite }: ListenerOptions,
): Promise<void> {
  if (!site || !route) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Not found</h1>')
    return
  }
  if (route.hangs) return
  if (route.hangsUp) return void response.destroy()
  if (sleeps && route.delayMs > 0) await wait(route.delayMs)

  const headers: Record<string, string> = { ...route.headers }
  if (!sleeps && route.delayMs > 0) headers[RECORDED_DELAY] = String(route.delayMs)
  if (headers['location']) headers['location'] = rewrite(headers['location'])
  if (route.body.kind === 'flood') {
    response.writeHead(route.status, headers)
    await sendFlood(response, route.body.bytes)
    return
  }
  let body = await readBody(site, route)
  const isPacked = route.body.kind === 'packed-page'
  const isText = !isPacked && /^text\/|[+/]xml/.test(headers['content-type'] ?? '')
  // latin1 keeps every byte as it is, whatever the page's own encoding.
  if (isText) body = Buffer.from(rewrite(body.toString('latin1')), 'latin1')
  if (isPacked) body = gzipSync(Buffer.from(rewrite(gunzipSync(body).toString('latin1')), 'latin1'))
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (gzip && isText && body.length >= GZIP_BYTES_MIN && takesGzip) {
    body = gzipSync(body)
    headers['content-encoding'] = 'gzip'
    headers['vary'] = [headers['vary'], 'accept-encoding'].filter(Boolean).join(', ')
  }
  response.writeHead(route.status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function visitorOf(request: IncomingMessage): SiteVisitor {
  const agent = request.headers['user-agent'] ?? ''
  if (/^WhatsApp\/.* I$/.test(agent)) return 'ios'
  if (/^(WhatsApp\/|W$)/.test(agent)) return 'android'
  return agent.includes('facebookexternalhit') ? 'facebook' : 'browser'
}
