/** Redirects, cookies within a chain, the headers each visitor sends, and https:// asked for http://. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcp } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, type AskOptions, codeOf, pageOf } from '../testing/test-ask'
import { createAuthority, type TestAuthority } from '../testing/test-certificates'
import { serve, started, type TestServer } from '../testing/test-servers'

const PAGE = '<html><head><title>there</title></head><body></body></html>'
let site: TestServer
let requests: { url: string; raw: string[] }[] = []

/** `/to?l=…&s=…&c=…` responds with Location, status and Set-Cookie as asked. */
function reply(request: IncomingMessage, response: ServerResponse): void {
  requests.push({ url: request.url ?? '', raw: request.rawHeaders })
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
  const count = Number(searchParams.get('n') ?? '0')
  if (pathname === '/to') {
    const location = Buffer.from(searchParams.get('l') ?? '').toString('latin1')
    const cookies = searchParams.getAll('c')
    response.writeHead(Number(searchParams.get('s') ?? '302'), {
      ...(searchParams.has('l') && { location }),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    })
    response.end('moved')
  } else if (pathname === '/countdown' && count > 0) {
    response.writeHead(301, { location: `/countdown?n=${count - 1}` }).end()
  } else if (pathname === '/wall' && !request.headers.cookie?.includes('seen=1')) {
    response.writeHead(302, { location: '/wall', 'set-cookie': 'seen=1; Path=/; HttpOnly' }).end()
  } else if (pathname === '/endless-redirect') {
    response.writeHead(302, { location: '/' })
    const timer = setInterval(() => response.write('x'.repeat(16_384)), 1)
    response.once('close', () => clearInterval(timer))
  } else {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  }
}

beforeAll(async () => {
  site = await serve(reply)
})
afterAll(() => site.close())
beforeEach(() => {
  requests = []
})

const get = (path: string, options: AskOptions = {}) =>
  ask(`${site.origin}${path}`, { allow: [site.endpoint], ...options })
const via = (location: string, rest = '') => `/to?l=${encodeURIComponent(location)}${rest}`
const headersOf = (index: number) => {
  const raw = requests[index]?.raw ?? []
  return Object.fromEntries(raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1]]] : [])))
}

describe('credentials in a Location', () => {
  it.each([
    'https://me:s3cret@example.com/x',
    ' HTTP://me:s3cret@example.com/x',
    '//me:s3cret@example.com/x',
    'https:\\\\me:s3cret@example.com/x',
    'https://me:s3cret@@@example.com/x',
    'https:me:s3cret@example.com/x',
  ])('are not kept: %j', async (location) => {
    const result = await get(via(location, '&s=302'))
    const [hop] = result.ok ? [] : result.failure.hops
    expect(codeOf(result)).toBe('url-has-credentials')
    expect(JSON.stringify([hop?.location, hop?.headers])).not.toContain('s3cret')
    expect(hop?.location).toContain('example.com/x')
  })

  it('an at sign elsewhere is no such thing', async () => {
    const page = pageOf(await get(via('/@me?to=a@b'), {}))
    expect(page.hops[0]?.location).toBe('/@me?to=a@b')
  })
})

describe('a visitor with few requests left', () => {
  it('is asked about before each request, and stops at the redirect that it may not follow', async () => {
    const asked: string[] = []
    const page = pageOf(
      await get('/countdown?n=5', { mayAsk: (url) => asked.push(url.pathname + url.search) <= 2 }),
    )
    expect(asked).toEqual(['/countdown?n=5', '/countdown?n=4', '/countdown?n=3'])
    expect(requests.map(({ url }) => url)).toEqual(['/countdown?n=5', '/countdown?n=4'])
    expect(page).toMatchObject({ status: 301, finalUrl: `${site.origin}/countdown?n=4` })
    expect(page.hops.at(-1)?.location).toBe('/countdown?n=3')
  })

  it('stops at a redirect whose body never ends', async () => {
    let left = 1
    const page = pageOf(await get('/endless-redirect', { mayAsk: () => left-- > 0 }))
    expect(page.status).toBe(302)
  })

  it('is not sent at all without one', async () => {
    expect(codeOf(await get('/', { mayAsk: () => false }))).toBe('interrupted')
    expect(requests).toEqual([])
  })
})

describe('redirects', () => {
  it('keeps each hop with status, address, location and times', async () => {
    const page = pageOf(await get(via('/dir/next')))
    expect(page.hops).toMatchObject([
      { status: 302, location: '/dir/next', address: '127.0.0.1' },
      { status: 200, location: null, url: `${site.origin}/dir/next` },
    ])
    expect(page.finalUrl).toBe(`${site.origin}/dir/next`)
    const [first, second] = page.hops.map(({ timings }) => timings)
    expect(page.timings.firstByteMs).toBeGreaterThanOrEqual(second?.firstByteMs ?? Infinity)
    expect(page.timings.tcpMs).toBe(first?.tcpMs)
    expect(page.timings.totalMs).toBeGreaterThanOrEqual(page.timings.headCompleteMs ?? Infinity)
  })

  it.each([300, 301, 302, 303, 307, 308])('follows %s', async (status) => {
    expect(pageOf(await get(via('/', `&s=${status}`))).hops).toHaveLength(2)
  })
  it.each([304, 305, 306])('does not follow %s', async (status) => {
    expect(pageOf(await get(via('/', `&s=${status}`)))).toMatchObject({ status })
  })

  it('reports a redirect that names no address', async () => {
    expect(pageOf(await get('/to?s=302'))).toMatchObject({ status: 302 })
    expect(pageOf(await get('/to?l=&s=302'))).toMatchObject({ status: 302, hops: [{}] })
  })

  it('reads a Location with raw UTF-8 and spaces', async () => {
    const page = pageOf(await get(via('/日本語 x')))
    expect(page.finalUrl).toBe(`${site.origin}/%E6%97%A5%E6%9C%AC%E8%AA%9E%20x`)
    expect(page.hops[0]?.location).toBe('/日本語 x')
  })

  it('does not read the body of a redirect', async () => {
    expect(pageOf(await get('/endless-redirect')).status).toBe(200)
  })

  it('follows 20 redirects and not 21', async () => {
    expect(pageOf(await get('/countdown?n=20')).hops).toHaveLength(21)
    const result = await get('/countdown?n=21')
    expect(result).toMatchObject({ failure: { code: 'too-many-redirects', hops: { length: 21 } } })
  })

  it('sees a loop at once', async () => {
    const loop = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    const looped = await ask(loop.origin, { allow: [loop.endpoint] })
    expect(looped).toMatchObject({ failure: { code: 'redirect-loop', detail: null } })
    expect(loop.connections()).toBe(1)
    await loop.close()
  })

  it.each([
    ['https://', 'redirect-invalid'],
    ['ftp://example.com/', 'redirect-invalid'],
    ['http://user:pw@example.com/', 'url-has-credentials'],
    ['http://example.com:22/', 'port-blocked'],
    ['http://10.0.0.1/', 'blocked-address'],
  ])('ends at %s with %s, keeping the hop', async (location, code) => {
    expect(await get(via(location))).toMatchObject({ failure: { code, hops: [{ status: 302 }] } })
  })

  it('spans one deadline over all hops', async () => {
    const slow = await serve((request, response) => {
      const step = Number(request.url?.slice(1) || '0')
      setTimeout(() => response.writeHead(302, { location: `/${step + 1}` }).end(), 150)
    })
    const startedAt = performance.now()
    const result = await ask(slow.origin, { allow: [slow.endpoint], timeouts: { totalMs: 500 } })
    expect(codeOf(result)).toBe('timed-out')
    expect(performance.now() - startedAt).toBeLessThan(1_400)
    await slow.close()
  })
})

describe('cookies', () => {
  it('climb a wall that wants one back', async () => {
    expect(pageOf(await get('/wall')).hops.map(({ status }) => status)).toEqual([302, 200])
  })

  it('are first name=value pairs, sent to the host that set them only', async () => {
    const other = await serve(reply)
    const there = via(`${other.origin}/`, '&c=a%3D1%3B+Path%3D%2F%3B+Secure&c=b%3D2')
    await get(via(`${site.origin}${there}`, '&c=first%3D0'), { allow: [site.endpoint, other.endpoint] })
    expect(requests.map((_, index) => headersOf(index)['Cookie'])).toEqual([undefined, 'first=0', undefined])
    await other.close()
  })

  it('are never kept for the next visit, and never shown', async () => {
    const page = pageOf(await get(via('/', '&c=session%3Dsecret-value%3B+HttpOnly')))
    expect(JSON.stringify(page.hops.map(({ headers }) => headers))).not.toContain('secret-value')
    expect(page.hops[0]?.headers).toContainEqual({
      name: 'set-cookie',
      value: 'session=[redacted]; HttpOnly',
    })
    await get('/')
    expect(headersOf(2)).not.toHaveProperty('Cookie')
  })
})

describe('request headers', () => {
  it('are exactly those of Android: the language on the first request only', async () => {
    await get(via('/'), { visitor: 'whatsapp-android' })
    const always = {
      host: site.endpoint,
      connection: 'close',
      'User-Agent': 'WhatsApp/2.23.20.0',
      'Accept-Encoding': 'gzip',
    }
    expect(headersOf(0)).toEqual({ ...always, 'Accept-Language': 'en' })
    expect(headersOf(1)).toEqual(always)
  })

  it('name the other visitors', async () => {
    for (const visitor of ['whatsapp-ios', 'browser', 'facebook'] as const) await get('/', { visitor })
    expect(headersOf(0)).toMatchObject({ 'User-Agent': 'WhatsApp/2.22.19.78 I', Range: 'bytes=0-1024000' })
    expect(headersOf(1)['User-Agent']).toContain('Chrome/')
    expect(headersOf(1)['Accept']).toContain('text/html')
    expect(headersOf(2)['User-Agent']).toContain('facebookexternalhit/1.1')
  })
})

describe('http:// is asked as https://', () => {
  let authority: TestAuthority
  beforeAll(async () => {
    authority = await createAuthority()
  })

  /** Plain HTTP and TLS on one port, as a default-port site looks to the client. */
  async function both(names: string[]): Promise<TestServer & { asked: string[] }> {
    const asked: string[] = []
    const tls = createTlsServer(await authority.issue(names), (request, response) => {
      asked.push(`https ${request.url}`)
      reply(request, response)
    })
    const plain = createServer((request, response) => {
      asked.push(`http ${request.url}`)
      reply(request, response)
    })
    const front = createTcp((socket) => {
      socket.once('readable', () => {
        const first: Buffer | null = socket.read(1)
        if (!first) return
        socket.unshift(first)
        ;(first[0] === 0x16 ? tls : plain).emit('connection', socket)
      })
    })
    return Object.assign(await started(front), { asked })
  }

  it('at the first URL and at each hop, keeping an explicit port', async () => {
    const server = await both(['shop.test'])
    const options = { allow: [server.endpoint], hosts: { 'shop.test': '127.0.0.1' }, ca: authority.ca }
    const back = via(`http://shop.test:${server.port}/end`)
    const page = pageOf(
      await ask(`http://shop.test:${server.port}${back}`, { ...options, visitor: 'whatsapp-android' }),
    )
    expect(page).toMatchObject({ upgradedToHttps: true, upgradeFailure: null })
    expect(page.finalUrl).toBe(`https://shop.test:${server.port}/end`)
    expect(server.asked.every((line) => line.startsWith('https '))).toBe(true)

    const ios = pageOf(await ask(`http://shop.test:${server.port}/`, { ...options, visitor: 'whatsapp-ios' }))
    expect(ios).toMatchObject({ upgradedToHttps: false, hops: [{ url: `http://shop.test:${server.port}/` }] })
    await server.close()
  })

  it('and when that fails, the http:// answer is had for diagnosis, with the reason', async () => {
    const server = await both(['another.test'])
    const hosts = { 'shop.test': '127.0.0.1' }
    const url = `http://shop.test:${server.port}/`
    const steps: NonNullable<AskOptions['steps']> = []
    const page = pageOf(
      await ask(url, {
        allow: [server.endpoint],
        hosts,
        ca: authority.ca,
        visitor: 'whatsapp-android',
        steps,
      }),
    )
    expect(page).toMatchObject({
      finalUrl: url,
      status: 200,
      upgradedToHttps: false,
      upgradeFailure: { code: 'tls-name-mismatch', url: url.replace('http:', 'https:') },
    })
    expect(steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'resolve started', 'resolve done', 'connect started', 'connect progress', 'connect done',
      'first-byte started', 'first-byte done', 'head started', 'head done',
    ]) // prettier-ignore
    await server.close()
  })

  it('and when both fail, https:// says why', async () => {
    const closed = await serve(reply)
    await closed.close()
    const result = await ask(`${closed.origin}/`, { allow: [closed.endpoint], visitor: 'whatsapp-android' })
    expect(result).toMatchObject({
      failure: { code: 'connection-refused', url: `https://${closed.endpoint}/` },
    })
  })
})

describe('a request that nobody responds to', () => {
  let silent: TestServer
  beforeAll(async () => {
    silent = await started(createServer(() => undefined))
  })
  afterAll(() => silent.close())
  const timeouts = { headersMs: 10_000, totalMs: 300 }

  it('is silence, whichever deadline ends it', async () => {
    const result = await ask(silent.origin, { allow: [silent.endpoint], timeouts })
    expect(codeOf(result)).toBe('headers-timed-out')
  })

  it('is nobody’s silence when the caller’s own deadline ends it', async () => {
    const signal = AbortSignal.timeout(100)
    const result = await ask(silent.origin, { allow: [silent.endpoint], timeouts, signal })
    expect(codeOf(result)).toBe('timed-out')
  })
})
