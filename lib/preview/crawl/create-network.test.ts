/** The whole crawl behind the pipeline's two functions: one gate for both, and an orderly end. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createNetwork } from './create-network'
import { askImage, codeOf, QUICK } from './testing/test-ask'
import { serve, type TestServer } from './testing/test-servers'

let site: TestServer
let atOnce = 0
let most = 0
beforeEach(async () => {
  most = 0
  site = await serve((_, response) => {
    most = Math.max(most, ++atOnce)
    setTimeout(() => {
      atOnce -= 1
      response.setHeader('content-type', 'text/html').end('<html><head><title>x</title></head></html>')
    }, 40)
  })
})
afterEach(() => site.close())

const wanted = () => ({
  visitor: 'whatsapp-ios' as const,
  read: 'head' as const,
  onStep: () => {},
  signal: new AbortController().signal,
})

describe('createNetwork', () => {
  it('asks one host at most four times at once, pages and images together', async () => {
    const network = createNetwork({ allow: [site.endpoint], timeouts: QUICK })
    const asked = [
      ...Array.from({ length: 6 }, (_, n) => network.fetchPage(`${site.origin}/${n}`, wanted())),
      ...Array.from({ length: 3 }, () => askImage(network, site.origin)),
    ]
    expect((await Promise.all<{ ok: boolean }>(asked)).every(({ ok }) => ok)).toBe(true)
    expect(most).toBe(4)
    await network.close()
  })

  it('counts a redirect for the host it leads to, whatever host it comes from', async () => {
    const sender = await serve((_, response) => response.writeHead(302, { location: site.origin }).end())
    const names = Array.from({ length: 9 }, (_, n) => `sender${n}.test`)
    const network = createNetwork({
      allow: [site.endpoint, sender.endpoint],
      hosts: Object.fromEntries(names.map((name) => [name, '127.0.0.1'])),
      timeouts: QUICK,
    })
    const origins = names.map((name) => `http://${name}.:${sender.port}/`)
    const asked = origins.map((url, n) =>
      n % 3 === 0 ? askImage(network, url) : network.fetchPage(url, wanted()),
    )
    expect((await Promise.all<{ ok: boolean }>(asked)).map(({ ok }) => ok)).toEqual(names.map(() => true))
    expect(most).toBe(4)
    await network.close()
    await sender.close()
  })

  it('says that it is busy instead of queueing without end', async () => {
    const network = createNetwork({
      allow: [site.endpoint],
      timeouts: QUICK,
      caps: { queueMax: 1, fetchesPerHostMax: 2 },
    })
    const results = await Promise.all(
      Array.from({ length: 5 }, () => network.fetchPage(`${site.origin}/`, wanted())),
    )
    expect(results.map(codeOf)).toEqual(['ok', 'ok', 'ok', 'busy', 'busy'])
    await network.close()
  })

  it('returns a failure for an address that is none', async () => {
    const network = createNetwork()
    expect(codeOf(await network.fetchPage('not an address', wanted()))).toBe('url-invalid')
    expect(codeOf(await askImage(network, 'data:image/png;base64,AAAA'))).toBe('scheme-unsupported')
    await network.close()
    await network.close()
  })
})
