/** A server for the test of a machine without any route out: told what to scan over the channel to its parent, it says how that ended. */
import { request as askHttp } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createConnector } from '../crawl/connect/connect'
import type { Address, CrawlOptions } from '../crawl/crawl-options'
import { createNetwork } from '../crawl/create-network'
import { startGuardProxy } from '../crawl/render/guard-proxy'
import { createAuthority } from '../crawl/testing/test-certificates'
import { scan } from '../pipeline'
import { html, TAGS } from './served-pages'

/** Public addresses; no packet to them can leave. */
const SIX = '2600:1f18:1::1'
const six: Address = { address: SIX, family: 6 }
const SHOP = 'shop.example.com'
const NAMES: Readonly<Record<string, Address[]>> = {
  [SHOP]: [{ address: '127.0.0.1', family: 4 }],
  'six.example.com': [six],
  'many.example.com': [six, { ...six, address: '2600:1f18:1::2' }],
  'four.example.com': [{ address: '93.184.216.34', family: 4 }],
}

const authority = await createAuthority()
const site = createServer(await authority.issue([SHOP]), (request, response) => {
  if (request.url === '/moved')
    return void response.writeHead(302, { location: 'https://six.example.com/' }).end()
  const image = '<meta property="og:image" content="https://six.example.com/bread.png">'
  response.setHeader('content-type', 'text/html').end(html(request.url === '/image' ? TAGS + image : TAGS))
})

site.listen(0, '127.0.0.1', () => {
  // Safe: a listening TCP server's address is never a pipe name.
  const { port } = site.address() as AddressInfo
  const here = `https://${SHOP}:${port}`
  const options: CrawlOptions = {
    allow: [`127.0.0.1:${port}`],
    ca: authority.ca,
    resolve: async (host) => NAMES[host] ?? [],
  }
  const network = createNetwork(options)
  const links: Readonly<Record<string, string>> = {
    well: `${here}/`,
    image: `${here}/image`,
    moved: `${here}/moved`,
    six: 'https://six.example.com/',
    'plain-six': 'http://six.example.com/',
    many: 'https://many.example.com/',
    literal: `https://[${SIX}]/`,
    four: 'https://four.example.com/',
  }

  async function replyTo(request: string): Promise<unknown> {
    if (request === 'proxy') return throughProxy(options, `${SHOP}:${port}`)
    const { report } = await scan(links[request] ?? '', network, { policy: options })
    const image = report.findings.find(({ id }) => id === 'image-reachable')
    return {
      code: report.failure?.code ?? null,
      status: report.verdict.status,
      imageCode: image?.status === 'not-applicable' ? null : (image?.status ?? null),
    }
  }
  process.on('message', (request) => {
    void replyTo(String(request)).then((reply) => process.send?.(reply))
  })
  process.send?.('ready')
})

/** What the browser's proxy says to a page that asks for such a host, and then for one that is there. */
async function throughProxy(options: CrawlOptions, here: string): Promise<unknown> {
  const signal = new AbortController().signal
  const connector = createConnector(options)
  const proxy = await startGuardProxy({ connector, policy: options, signal, verifiesTls: true })
  const headers = {
    'proxy-authorization': `Basic ${Buffer.from(`${proxy.username}:${proxy.password}`).toString('base64')}`,
  }
  const tunnelTo = (host: string) =>
    new Promise<number | undefined>((done, failed) => {
      askHttp(proxy.server, { method: 'CONNECT', path: host, headers })
        .on('connect', (response, socket) => (socket.destroy(), done(response.statusCode)))
        .on('error', failed)
        .end()
    })
  const reply = { six: await tunnelTo('six.example.com:443'), well: await tunnelTo(here) }
  await proxy.close()
  return reply
}
