/** The product under its own name, as behind a customer's proxy: TLS ends here, and a second host serves small pages to scan. */
import { once } from 'node:events'
import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { makeSiteCertificates } from './site/site-certificates'

export const OWN_HOST = 'www.cardproof-demo.com'
export const PAGES_HOST = 'pages.made-for-cards.com'
/** The one port above 1024 that the product opens for HTTPS. */
const PORT = 8443
const ADDRESSES_MAX = 40

export interface PageToScan {
  body: string | Uint8Array
  contentType: string
  status?: number
  headers?: Record<string, string>
}

export interface OwnHttps {
  /** Where people reach the product. */
  origin: string
  /** The address of one of `pages`. */
  pageUrl(path: string): string
  caPem: string
  hosts: Record<string, string>
  allow: string[]
  /** `GET host/path` of each request so far. */
  requests: string[]
  /** From now on requests for our own host go there, as `http://…`. */
  forwardTo(productUrl: string): void
  close(): Promise<void>
}

export async function serveOwnHttps(pages: ReadonlyMap<string, PageToScan>): Promise<OwnHttps> {
  const { caPem, trusted } = await makeSiteCertificates([
    { host: OWN_HOST, https: 'trusted' },
    { host: PAGES_HOST, https: 'trusted' },
  ])
  const requests: string[] = []
  let product: URL | null = null
  const server = createServer(trusted, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    requests.push(`${request.method} ${host}${request.url}`)
    if (host === PAGES_HOST) return sendPage(pages.get(request.url ?? '/'), response)
    if (host === OWN_HOST && product) return forward(request, response, product)
    response.writeHead(404).end()
  })
  const address = await listenSomewhere(server)
  return {
    origin: `https://${OWN_HOST}:${PORT}`,
    pageUrl: (path) => `https://${PAGES_HOST}:${PORT}${path}`,
    caPem,
    hosts: { [OWN_HOST]: address, [PAGES_HOST]: address },
    allow: [`${address}:${PORT}`],
    requests,
    forwardTo: (url) => {
      product = new URL(url)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function sendPage(page: PageToScan | undefined, response: ServerResponse): void {
  response.writeHead(page ? (page.status ?? 200) : 404, {
    ...page?.headers,
    'content-type': page?.contentType ?? 'text/html',
  })
  response.end(page?.body)
}

/** As nginx or Caddy would: the host stays, who asks and how is added. */
function forward(request: IncomingMessage, response: ServerResponse, product: URL): void {
  const passedOn = ask(
    {
      host: product.hostname,
      port: product.port,
      method: request.method,
      path: request.url,
      headers: {
        ...request.headers,
        'x-forwarded-for': request.socket.remoteAddress ?? '',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': request.headers.host ?? '',
      },
    },
    (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(response)
    },
  )
  passedOn.on('error', () => response.destroy())
  response.on('close', () => passedOn.destroy())
  request.pipe(passedOn)
}

/** Two runs on one machine do not meet: the first address whose port is free. */
async function listenSomewhere(server: ReturnType<typeof createServer>): Promise<string> {
  for (let block = 0; block < ADDRESSES_MAX; block++) {
    const address = `127.7.${block}.1`
    server.listen(PORT, address)
    const taken = await once(server, 'listening').then(
      () => null,
      (error: NodeJS.ErrnoException) => error,
    )
    if (!taken) return address
    if (taken.code !== 'EADDRINUSE') throw taken
  }
  throw new Error('no free loopback address for the product under its own name')
}
