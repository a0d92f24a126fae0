/** The front door on a real HTTP server: what a handler behind it gets to see, and what the client gets back. */
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { newVisitorId, readVisitor, signVisitor, VISITOR_COOKIE, visitorValueIn } from '@/lib/auth/visitor'
import { wantStatus } from './answer-status'
import { trustedProxies } from './client-address'
import { frontDoor, type FrontDoorOptions } from './front-door'

const SECRET = 'a secret of the tests, long enough to be one'
let server: Server | null = null

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

interface Seen {
  url: string
  inside: IncomingHttpHeaders
  outside: IncomingHttpHeaders
}

async function knock(
  path: string,
  headers: Record<string, string> = {},
  more: Partial<FrontDoorOptions> = {},
  method = 'GET',
): Promise<Seen> {
  const options = { secret: SECRET, isTrusted: trustedProxies([]), baseUrl: null, dev: false, ...more }
  server = createServer((request, response) => {
    frontDoor(request, response, options)
    response.end(JSON.stringify({ url: request.url, inside: request.headers }))
  })
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += String(chunk)))
      answer.on('end', () =>
        resolve({ ...(JSON.parse(text) as Pick<Seen, 'url' | 'inside'>), outside: answer.headers }),
      ) // safe: our own server wrote it
    })
      .on('error', reject)
      .end()
  })
}

describe('frontDoor', () => {
  it('overwrites what a stranger claims about his origin', async () => {
    const { inside } = await knock('/', {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-client-address': '1.2.3.4',
      'x-nonce': 'guessed',
      'content-security-policy': `script-src 'nonce-guessed'`,
    })
    expect(inside['x-client-address']).toBe('127.0.0.1')
    expect(inside['x-forwarded-for']).toBe('127.0.0.1')
    expect(inside['x-forwarded-proto']).toBe('http')
    expect(inside['x-forwarded-host']).toBeUndefined()
    expect(JSON.stringify(inside)).not.toMatch(/guessed|evil/)
  })

  it('believes a trusted proxy', async () => {
    const { inside, outside } = await knock(
      '/',
      {
        'x-forwarded-for': '6.6.6.6, 198.51.100.4',
        'x-forwarded-host': 'cards.example',
        'x-forwarded-proto': 'https',
      },
      { isTrusted: trustedProxies(['127.0.0.1']) },
    )
    expect(inside['x-client-address']).toBe('198.51.100.4')
    expect(inside['x-forwarded-host']).toBe('cards.example')
    expect(outside['set-cookie']?.[0]).toMatch(/; Secure$/)
    expect(outside['strict-transport-security']).toBeTruthy()
  })

  it('gives the same fresh nonce to the page and to the browser', async () => {
    const [first, second] = [await knock('/'), await knock('/')]
    const policy = String(first.outside['content-security-policy'])
    expect(first.inside['content-security-policy']).toBe(policy)
    expect(policy).toContain(`'nonce-${String(first.inside['x-nonce'])}'`)
    expect(first.inside['x-nonce']).not.toBe(second.inside['x-nonce'])
    expect(policy).not.toContain('unsafe-eval')
    expect(first.outside['x-content-type-options']).toBe('nosniff')
  })

  it('makes a newcomer a visitor at once, and knows him again', async () => {
    const { inside, outside } = await knock('/history', { cookie: `theme=dark; ${VISITOR_COOKIE}=forged` })
    const visitor = readVisitor(visitorValueIn(inside.cookie), SECRET)
    expect(visitor).toMatch(/^[\w-]{22}$/)
    expect(inside.cookie).toContain('theme=dark')
    const given = visitorValueIn(outside['set-cookie']?.[0]?.split('; ')[0])
    expect(readVisitor(given, SECRET)).toBe(visitor)

    const back = await knock('/history', { cookie: `${VISITOR_COOKIE}=${given}` })
    expect(readVisitor(visitorValueIn(back.inside.cookie), SECRET)).toBe(visitor)
    expect(back.outside['set-cookie']).toBeUndefined()
  })

  it('renews a visitor on the home page', async () => {
    const value = signVisitor(newVisitorId(), SECRET)
    const { outside } = await knock('/', { cookie: `${VISITOR_COOKIE}=${value}` })
    expect(outside['set-cookie']?.[0]).toContain(`${VISITOR_COOKIE}=${value};`)
  })

  it.each(['/_next/static/a.js', '/s/token', '/icon.svg', '/healthz'])(
    'gives no cookie on %s',
    async (path) => {
      expect((await knock(path)).outside['set-cookie']).toBeUndefined()
    },
  )

  it('makes a visitor of whoever acts on a page that anybody may open', async () => {
    const { inside, outside } = await knock('/s/token', {}, {}, 'POST')
    const visitor = readVisitor(visitorValueIn(inside.cookie), SECRET)
    expect(visitor).toMatch(/^[\w-]{22}$/)
    expect(outside['set-cookie']).toHaveLength(1)
  })

  it('makes no visitor of a program with a key', async () => {
    const { inside, outside } = await knock('/api/v1/reports', { authorization: 'Bearer x' }, {}, 'POST')
    expect(inside.authorization).toBe('Bearer x')
    expect(outside['set-cookie']).toBeUndefined()
  })

  it('lets a page have the status of its refusal, and no other page', async () => {
    const statuses: number[] = []
    const options = { secret: SECRET, isTrusted: trustedProxies([]), baseUrl: null, dev: false }
    server = createServer((request, response) => {
      frontDoor(request, response, options)
      if (request.url === '/gone') wantStatus(String(request.headers['x-nonce']), 404)
      response.setHeader('content-type', 'text/html')
      if (request.url === '/moved') response.writeHead(307, { location: '/' })
      response.end('<h1>Nothing here</h1>')
    })
    await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const origin = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
    for (const path of ['/gone', '/there', '/moved']) {
      const answer = await fetch(origin + path, { redirect: 'manual' })
      statuses.push(answer.status)
      expect(answer.headers.get('content-type')).toBe('text/html')
    }
    expect(statuses).toEqual([404, 200, 307])
  })

  it.each([
    ['/s/%E0%A4?x=%E0%A4', '/s/%25E0%25A4?x=%E0%A4'],
    ['/rules/%', '/rules/%25'],
    ['/history?q=%', '/history?q=%'],
    ['/s/%41', '/s/%41'],
  ])('hands %s on as %s: escapes that are no text would be a bare 500', async (path, handedOn) => {
    expect((await knock(path)).url).toBe(handedOn)
  })

  it.each([
    ['/./insights', '/insights'],
    ['/x/../insights?a=/../b', '/insights?a=/../b'],
    ['/x/%2e%2E/insights', '/insights'],
    ['/%2e/insights', '/insights'],
    ['/../../insights/', '/insights/'],
    ['//host/../insights', '//insights'],
    ['/a/..', '/'],
    ['/a..b/.well-known/...', '/a..b/.well-known/...'],
  ])('hands %s on as %s: whoever looks at a path sees the one that is opened', async (path, handedOn) => {
    expect((await knock(path)).url).toBe(handedOn)
  })

  it.each([
    '/',
    '/s/token',
    '/s/token/card.svg',
    '/s/token/card/more',
    '/s/token/cards',
    '/scans/card',
    '/s/card',
  ])('lets nobody frame %s', async (path) => {
    const { outside } = await knock(path)
    expect(outside['x-frame-options']).toBe('DENY')
    expect(outside['content-security-policy']).toContain(`frame-ancestors 'none'`)
  })

  it('lets everybody frame an embedded card, which can do nothing', async () => {
    const { outside } = await knock('/s/token/card?theme=dark')
    expect(outside['x-frame-options']).toBeUndefined()
    expect(outside['set-cookie']).toBeUndefined()
    const policy = String(outside['content-security-policy'])
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/script-src|allow-scripts|allow-same-origin|allow-forms/)
  })

  it.each(['/pictures/abc', '/s/token/picture.jpg', '/s/token/card.svg', '/s/token/card.png'])(
    'lets nothing in the picture %s act',
    async (path) => {
      const policy = String((await knock(path)).outside['content-security-policy'])
      expect(policy).toMatch(/^default-src 'none'; img-src data:;.* sandbox$/)
    },
  )

  it('lets no other site show a stored thumbnail', async () => {
    const { outside } = await knock('/pictures/abc')
    expect(outside['cross-origin-resource-policy']).toBe('same-origin')
    expect((await knock('/s/token/card.png')).outside['cross-origin-resource-policy']).toBeUndefined()
  })

  it('keeps share links out of Referer and indexes', async () => {
    const { outside } = await knock('/s/token')
    expect(outside['referrer-policy']).toBe('no-referrer')
    expect(outside['x-robots-tag']).toBe('noindex')
  })
})
