/** The test web itself: real TLS, real addresses, the responses its cases promise. */
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSite } from './load-site'
import { serveSite, type RunningSite } from './serve-site'

let site: RunningSite
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

interface HttpResponse {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

function get(url: string, headers: Record<string, string> = {}): Promise<HttpResponse> {
  const { protocol, hostname, port, pathname, search, host } = new URL(url)
  const options = {
    host: site.hosts[hostname],
    port,
    path: pathname + search,
    headers: { host, ...headers },
    servername: hostname,
    ca: site.caPem,
    agent: false as const,
  }
  return new Promise((resolve, reject) => {
    const request = (protocol === 'https:' ? httpsRequest : httpRequest)(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject).end()
  })
}

describe('the recorded cases', () => {
  it('are at least 28, each with its own host and a route for its own address', () => {
    const cases = loadSite()
    expect(cases.length).toBeGreaterThanOrEqual(28)
    expect(new Set(cases.map(({ host }) => host)).size).toBe(cases.length)
    for (const each of cases)
      expect(each.routes.map(({ path }) => path)).toContain(each.path.replace(/#.*/, ''))
  })
})

describe('serveSite', () => {
  it('serves a page over trusted TLS, gzipped, with its own addresses carrying the port', async () => {
    const url = site.urlOf('nextjs-blog')
    expect(url).toBe('https://blog.northwind-press.com:8443/posts/quiet-kitchens')
    const { status, headers, body } = await get(url, { 'accept-encoding': 'gzip' })
    expect(status).toBe(200)
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toContain(
      'content="https://blog.northwind-press.com:8443/covers/quiet-kitchens.jpg"',
    )
  })

  it('answers WhatsApp with the challenge and a browser with the page', async () => {
    const url = site.urlOf('waf-blocks-whatsapp')
    expect((await get(url, { 'user-agent': 'WhatsApp/2.23.20.0' })).status).toBe(403)
    expect((await get(url, { 'user-agent': 'Mozilla/5.0' })).status).toBe(200)
  })

  it('speaks TLS and plain HTTP on both ports', async () => {
    const plain = site.urlOf('image-http').replace('https:', 'http:')
    expect((await get(plain)).status).toBe(200)
    expect((await get(site.urlOf('image-http').replace('8443', '8080'))).status).toBe(200)
  })

  it('shows a certificate nobody trusts, and nothing at all on the https port of the plain host', async () => {
    await expect(get(site.urlOf('self-signed'))).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
    const plain = site.urlOf('http-only')
    expect((await get(plain)).status).toBe(200)
    await expect(get(plain.replace('http:', 'https:').replace('8080', '8443'))).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
  })

  it('sends the heavy PNG at exactly 712 KB, and Shift_JIS as bytes', async () => {
    const png = await get(
      'https://shop.lindholm-ceramics.com:8443/wp-content/uploads/2026/09/teapot-glaze-blue.png',
    )
    expect(png.body.length).toBe(712 * 1024)
    const { body } = await get(site.urlOf('japanese-shift-jis'))
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(body)).toContain('喫茶やまぶき')
  })

  it('puts the tags of the stylish shop behind 400 KB', async () => {
    const { body } = await get(site.urlOf('tags-after-400k'))
    expect(body.indexOf('og:title')).toBeGreaterThan(400 * 1024)
  })

  it('answers 404 for what nobody recorded', async () => {
    expect((await get('https://www.opengrid.dev:8443/robots.txt')).status).toBe(404)
  })
})
