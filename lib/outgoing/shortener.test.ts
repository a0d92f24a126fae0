/** A service for short links on loopback: what is sent to it, and each way in which it fails. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createShortener, type ShortenerSettings } from './shortener'

interface Seen {
  method: string | undefined
  url: string | undefined
  headers: IncomingMessage['headers']
  body: string
}

let server: Server
let origin = ''
let seen: Seen[] = []
let respond: (response: ServerResponse) => unknown = () => {}

beforeAll(async () => {
  server = createServer((message, response) => {
    const pieces: Buffer[] = []
    message.on('data', (piece: Buffer) => pieces.push(piece))
    message.on('end', () => {
      const { method, url, headers } = message
      seen.push({ method, url, headers, body: Buffer.concat(pieces).toString() })
      respond(response)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Safe: a TCP server that listens has an address with a port.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  seen = []
  respond = (response) => response.end('{"link":"https://s.example/x"}')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const LINK = `https://a.example/p?q=1&x="},{"&utm_source=whatsapp#ä{link}$&`
const never = new AbortController().signal
const made = (settings: Partial<ShortenerSettings> = {}, msMax?: number) =>
  createShortener({ url: `${origin}/new`, body: '{"long_url":"{link}"}', key: 'k-1', header: 'Authorization: Bearer {key}', ...settings }, msMax).shorten(LINK, never) // prettier-ignore
const withBody = (body: string, status = 200) => {
  respond = (response) => response.writeHead(status).end(body)
  return made()
}

describe('asks', () => {
  it('by a document, in which no link can break out of its text', async () => {
    expect(await made()).toEqual({ ok: true, link: 'https://s.example/x' })
    const [asked] = seen
    expect(asked).toMatchObject({ method: 'POST', url: '/new', headers: { authorization: 'Bearer k-1', 'content-type': 'application/json' } }) // prettier-ignore
    expect(JSON.parse(asked?.body ?? '')).toEqual({ long_url: LINK })
  })

  it('by its address, with the key wherever it belongs', async () => {
    await made({ url: `${origin}/api?signature={key}&url={link}`, body: null, key: 'k&2', header: 'X-Api-Key: {key}' })
    const [asked] = seen
    const query = new URL(asked?.url ?? '', origin).searchParams
    expect(asked).toMatchObject({ method: 'GET', headers: { 'x-api-key': 'k&2' }, body: '' })
    expect(Object.fromEntries(query)).toEqual({ signature: 'k&2', url: LINK })
  }) // prettier-ignore

  it('without a header where there is no key, and tells its host without anything secret', async () => {
    await made({ key: null })
    expect(seen[0]?.headers.authorization).toBeUndefined()
    expect(createShortener({ url: 'https://s.example/{key}?u={link}', body: null, key: 'k', header: 'A: {key}' }).host).toBe('s.example') // prettier-ignore
  })
})

describe('reads', () => {
  it.each([
    ['https://s.example/x', 'https://s.example/x'],
    ['"https://s.example/x"', null],
    ['{"shortUrl":"https://s.example/x","url":"https://a.example/"}', 'https://s.example/x'],
    ['{"shorturl":"https://s.example/x","status":"success"}', 'https://s.example/x'],
    ['{"data":{"short_url":"https://s.example/x"}}', 'https://s.example/x'],
    ['{"shortLink":"http://s.example/x"}', 'http://s.example/x'],
    ['{"link":"javascript:alert(1)"}', null],
    ['{"link":"https://joe:pw@s.example/x"}', null],
    ['{"link":"https://s.example/x y"}', null],
    ['{"link":"https://s.example/\\u202ex"}', null],
    ['{"link":7}', null],
    [JSON.stringify({ link: LINK }), null],
    ['{"link":', null],
    ['<h1>Welcome</h1>', null],
    ['', null],
    [`{"x":"${'a'.repeat(70_000)}","link":"https://s.example/x"}`, null],
  ])('%s', async (body, link) =>
    expect(await withBody(body)).toEqual(link === null ? { ok: false, problem: { code: 'no-link' } } : { ok: true, link }),
  )
}) // prettier-ignore

describe('fails by a code', () => {
  it.each([
    [401, { code: 'key-refused' }],
    [403, { code: 'key-refused' }],
    [429, { code: 'too-many' }],
    [302, { code: 'refused', status: 302 }],
    [400, { code: 'refused', status: 400 }],
    [500, { code: 'refused', status: 500 }],
  ] as const)('status %s', async (status, problem) =>
    expect(await withBody('{"link":"https://s.example/x"}', status)).toEqual({ ok: false, problem }),
  )

  it('a server that says nothing', async () => {
    respond = () => {}
    expect(await made({}, 50)).toEqual({ ok: false, problem: { code: 'too-slow' } })
  })

  it('a server that hangs up, and one that is not there', async () => {
    respond = (response) => response.destroy()
    expect(await made()).toEqual({ ok: false, problem: { code: 'not-reached' } })
    expect(await made({ url: 'http://127.0.0.1:1/new' })).toEqual({ ok: false, problem: { code: 'not-reached' } })
  }) // prettier-ignore
})
