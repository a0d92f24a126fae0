/** What happens to a request before Next sees it: its true origin, a visitor, a nonce, the security headers. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TLSSocket } from 'node:tls'
import {
  newVisitorId,
  readVisitor,
  signVisitor,
  VISITOR_COOKIE,
  visitorSetCookie,
  visitorValueIn,
} from '@/lib/auth/visitor'
import { watchStatus } from './answer-status'
import { readClient, type TrustedProxies } from './client-address'
import { securityHeaders } from './security-headers'

export interface FrontDoorOptions {
  secret: string
  isTrusted: TrustedProxies
  /** Set when people reach us under https whatever the connection says. */
  baseUrl: string | null
  dev: boolean
}

/** Headers that only we may set; a client's own are dropped. */
const OURS = ['x-client-address', 'x-operator', 'x-nonce', 'content-security-policy', 'content-security-policy-report-only', 'x-forwarded-port', 'forwarded', 'x-real-ip', 'x-middleware-subrequest'] // prettier-ignore
/** Files, and pages that anybody may open: they need no visitor, and a crawler gets no cookie. Whoever acts there becomes one. */
const WITHOUT_VISITOR = /^\/(_next|s|pictures|examples|healthz|readyz)(\/|$)|\.[a-z0-9]{2,12}$/i

/** Programs with a key of their own: they are no visitors, whatever they send. */
const FOR_PROGRAMS = /^\/api\//

/** Changes the request's headers in place and sets the response's. Returns the true client address. */
export function frontDoor(
  request: IncomingMessage,
  response: ServerResponse,
  options: FrontDoorOptions,
): string {
  const { headers, socket } = request
  const client = readClient(
    socket.remoteAddress ?? '0.0.0.0',
    {
      for: one(headers['x-forwarded-for']),
      proto: one(headers['x-forwarded-proto']),
      host: one(headers['x-forwarded-host']),
    },
    options.isTrusted,
    (socket as Partial<TLSSocket>).encrypted === true, // safe: a plain socket has no such property
  )
  for (const name of OURS) delete headers[name]
  const https = client.https || (options.baseUrl?.startsWith('https:') ?? false)
  headers['x-client-address'] = client.address
  headers['x-forwarded-for'] = client.address
  headers['x-forwarded-proto'] = https ? 'https' : 'http'
  if (client.forwardedHost) headers['x-forwarded-host'] = client.forwardedHost
  else delete headers['x-forwarded-host']

  request.url = withPlainPath(withReadablePath(request.url ?? '/'))
  const pathname = request.url.split('?')[0]!
  const nonce = randomBytes(16).toString('base64')
  const shown = securityHeaders({ nonce, https, dev: options.dev, pathname })
  headers['content-security-policy'] = shown['content-security-policy']
  headers['x-nonce'] = nonce
  watchStatus(nonce, response)
  for (const [name, value] of Object.entries(shown)) response.setHeader(name, value)

  const isProgram = FOR_PROGRAMS.test(pathname)
  if (!isProgram && (request.method === 'POST' || !WITHOUT_VISITOR.test(pathname)))
    giveVisitor(request, response, options.secret, https, pathname)
  return client.address
}

/**
 * Next lets no server component set a cookie, so it is set here, for every page request alike: one place, before
 * rendering, with or without JavaScript. The request gets it too, so that the first page already has its visitor.
 */
function giveVisitor(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  https: boolean,
  pathname: string,
) {
  const value = visitorValueIn(request.headers.cookie)
  const known = readVisitor(value, secret)
  // The home page renews it, so that nobody who comes back loses his history after 400 days.
  if (known && pathname !== '/') return
  const signed = signVisitor(known ?? newVisitorId(), secret)
  response.setHeader('set-cookie', visitorSetCookie(signed, { secure: https }))
  if (known) return
  const others = (request.headers.cookie ?? '')
    .split(';')
    .filter((part) => part.split('=')[0]?.trim() !== VISITOR_COOKIE)
  request.headers.cookie = [...others, `${VISITOR_COOKIE}=${signed}`].filter((part) => part.trim()).join('; ')
}

/** Next answers a path whose escapes are no text with a bare 500. Taken literally it names nothing, like any unknown address. */
function withReadablePath(url: string): string {
  const [path = '', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?')
  }
}

const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?=\/|$)/i

/** Next resolves `.` and `..`: whatever looks at the path before it must look at the same one. */
function withPlainPath(url: string): string {
  const [path = '', ...query] = url.split('?')
  if (!DOT_SEGMENT.test(path.replaceAll('\\', '/'))) return url
  return [new URL(`http://any.invalid${path}`).pathname, ...query].join('?')
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value)
