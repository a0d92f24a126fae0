/** How much of a page is read, how its codings are undone, what counts as a page, and what is told meanwhile. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_CAPS } from '../crawl-options'
import { ask, type AskOptions, codeOf, pageOf, textOf } from '../testing/test-ask'
import { serve, type TestServer } from '../testing/test-servers'

interface Served {
  status?: number
  type?: string | null
  encoding?: string
  body: Buffer | string
}
let site: TestServer
let served: Served = { body: '' }
beforeAll(async () => {
  site = await serve((_, response) => {
    const { status = 200, type = 'text/html; charset=utf-8', encoding, body } = served
    response.writeHead(status, {
      ...(type !== null && { 'content-type': type }),
      ...(encoding && { 'content-encoding': encoding }),
    })
    response.end(body)
  })
})
afterAll(() => site.close())

const get = (given: Served, options: AskOptions = {}) => {
  served = given
  return ask(`${site.origin}/`, { allow: [site.endpoint], ...options })
}
const HEAD = '<!doctype html><html><head><title>Grüße</title></head>'

describe('where reading stops', () => {
  it('behind </head> and a bounded tail', async () => {
    const page = pageOf(await get({ body: `${HEAD}<body>${'x'.repeat(400_000)}` }))
    const headBytes = Buffer.byteLength(HEAD)
    expect(page).toMatchObject({ stoppedBecause: 'head-complete', headEndByte: headBytes })
    expect(page.bytesDecoded).toBe(headBytes + DEFAULT_CAPS.tailBytesMax)
    expect(page.body).toHaveLength(page.bytesDecoded)
    expect(page.timings.headCompleteMs).not.toBeNull()
  })

  it('right behind </head> when the tail is not wanted, which is asked once', async () => {
    const asked: string[] = []
    const shouldReadTail = (head: Uint8Array) => asked.push(Buffer.from(head).toString()) < 0
    for (const encoding of ['gzip', undefined]) {
      const plain = Buffer.from(`${HEAD}<body>${'x'.repeat(400_000)}`)
      const page = pageOf(
        await get(
          { body: encoding ? gzipSync(plain) : plain, ...(encoding && { encoding }) },
          { shouldReadTail },
        ),
      )
      expect(textOf(page)).toBe(HEAD)
      expect(page).toMatchObject({ stoppedBecause: 'head-complete', readToEnd: false })
    }
    expect(asked).toEqual([HEAD, HEAD])
  })

  it('behind the tail of an error page, whoever wants it', async () => {
    const shouldReadTail = () => false
    const page = pageOf(await get({ status: 404, body: `${HEAD}<body>not here` }, { shouldReadTail }))
    expect(textOf(page)).toContain('not here')
  })

  it.each<[string, boolean, Served]>([
    ['a page without a head', true, { body: '<title>no head element</title>' }],
    ['a page that is over within the tail', true, { body: `${HEAD}<body>short` }],
    ['the same through gzip', true, { body: gzipSync(`${HEAD}<body>short`), encoding: 'gzip' }],
    ['the same through br', true, { body: brotliCompressSync(`${HEAD}<body>short`), encoding: 'br' }],
    ['a page longer than the tail', false, { body: `${HEAD}<body>${'x'.repeat(20_000)}` }],
    [
      'a page cut in the tail',
      false,
      { body: gzipSync(`${HEAD}<body>short`).subarray(0, -9), encoding: 'gzip' },
    ],
    ['a page longer than the limit', false, { body: `<head>${'x'.repeat(400_000)}` }],
  ])('says of %s whether it was read to its end: %s', async (_, readToEnd, given) => {
    expect(pageOf(await get(given)).readToEnd).toBe(readToEnd)
  })

  it('at the limit, to the byte, when the head does not end', async () => {
    const page = pageOf(await get({ body: `<html><head><style>${'a'.repeat(400_000)}</style></head>` }))
    expect(page).toMatchObject({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200 })
  })

  it('a head that ends exactly at the limit is complete; one byte later it is not', async () => {
    const head = (bytes: number) => `<head>${'a'.repeat(bytes - 13)}</head>${'b'.repeat(50_000)}`
    expect(pageOf(await get({ body: `<html>${head(307_194)}` }))).toMatchObject({ headEndByte: 307_200 })
    const late = pageOf(await get({ body: `<html>${head(307_195)}` }))
    expect(late).toMatchObject({ headEndByte: null, stoppedBecause: 'limit', bytesDecoded: 307_200 })
  })

  it('at the end of a short page', async () => {
    const page = pageOf(await get({ body: '<title>no head element</title>' }))
    expect(page).toMatchObject({ stoppedBecause: 'end-of-body', headEndByte: null, bytesDecoded: 30 })
  })

  it.each([
    ['<html><HEAD lang="x"><title>a</title></HeAd><body>', 44],
    ['<html><header></header></head><head></head>', 43],
    ['</head><html><head\n></head>', 27],
    ['<html><head><!-- </head> --></head>', 24],
  ])('at the literal closing tag: %s', async (body, headEndByte) => {
    expect(pageOf(await get({ body: body.padEnd(60, ' ') })).headEndByte).toBe(headEndByte)
  })

  it('finds the closing tag wherever the chunks are cut', async () => {
    const whole = '<html><head><title>x</title></head><body>'
    for (let cut = 1; cut < whole.length; cut += 1) {
      const chunked = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write(whole.slice(0, cut))
        setImmediate(() => response.end(whole.slice(cut)))
      })
      const page = pageOf(await ask(chunked.origin, { allow: [chunked.endpoint] }))
      expect(page.headEndByte).toBe(35)
      await chunked.close()
    }
  })

  it('reads UTF-16 to the end and gives its bytes untouched', async () => {
    const body = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`${HEAD}<body>x</body></html>`, 'utf16le'),
    ])
    const page = pageOf(await get({ body, type: 'text/html' }))
    expect(page).toMatchObject({ stoppedBecause: 'end-of-body', headEndByte: null })
    expect(Buffer.from(page.body).equals(body)).toBe(true)
  })

  it('gives bytes of any charset untouched', async () => {
    const body = Buffer.concat([Buffer.from('<head><title>'), Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x00, 0xff]), Buffer.from('</title></head>')])
    const page = pageOf(await get({ body, type: 'text/html; charset=shift_jis' }))
    expect(Buffer.from(page.body).equals(body)).toBe(true)
    expect(page.contentType).toBe('text/html; charset=shift_jis')
  }) // prettier-ignore

  it('reads a text file to its own limit, whatever stands in it', async () => {
    const body = `User-agent: *\nDisallow: /\n</head>${'#'.repeat(600_000)}`
    const page = pageOf(await get({ body, type: 'text/plain' }, { read: 'text' }))
    expect(page).toMatchObject({ bytesDecoded: 512_000, stoppedBecause: 'limit', headEndByte: null })
    expect(pageOf(await get({ body: '', type: 'text/plain' }, { read: 'text' })).bytesDecoded).toBe(0)
    expect(pageOf(await get({ body: 'x', status: 404 }, { read: 'text' })).status).toBe(404)
  })
})

describe('content codings', () => {
  const body = `${HEAD}<body>hello</body></html>`
  it.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['GZIP', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['zstd', zstdCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['identity', Buffer.from(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
  ])('%s is undone', async (encoding, bytes) => {
    const page = pageOf(await get({ body: bytes, encoding }))
    expect(textOf(page)).toBe(body)
    expect(page).toMatchObject({ bytesOnWire: bytes.length, bytesDecoded: Buffer.byteLength(body) })
  })

  it.each([
    ['snappy', Buffer.from('x'), 'encoding-unsupported'],
    ['compress', Buffer.from('x'), 'encoding-unsupported'],
    ['gzip, gzip, gzip', gzipSync(body), 'encoding-unsupported'],
    ['gzip', Buffer.from(body), 'encoding-broken'],
    ['br', Buffer.from(body), 'encoding-broken'],
    ['zstd', Buffer.from(body), 'encoding-broken'],
  ])('%s that cannot be undone is %3$s', async (encoding, bytes, code) => {
    expect(codeOf(await get({ body: bytes, encoding }))).toBe(code)
    expect(pageOf(await get({ body: bytes, encoding, status: 403 })).status).toBe(403)
  })

  it('what was decoded before the break is kept', async () => {
    const truncated = gzipSync(`<html><head><title>a</title>${Array.from({ length: 9_000 }, (_, n) => n)}`)
    const page = pageOf(await get({ body: truncated.subarray(0, 9_000), encoding: 'gzip' }))
    expect(page.stoppedBecause).toBe('cut-off')
    expect(textOf(page)).toContain('<title>a</title>')
    const trailing = Buffer.concat([gzipSync(body), Buffer.from('\x1f\x8bjunk')])
    expect(pageOf(await get({ body: trailing, encoding: 'gzip' }))).toMatchObject({
      stoppedBecause: 'head-complete',
    })
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(100_000_000, ' '))],
    ['br', brotliCompressSync(Buffer.alloc(100_000_000, ' '))],
    ['zstd', zstdCompressSync(Buffer.alloc(100_000_000, ' '))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(100_000_000, ' ')))],
  ])('a %s bomb ends at the limit, in little memory and time', async (encoding, bomb) => {
    const before = process.memoryUsage.rss()
    const startedAt = performance.now()
    expect(codeOf(await get({ body: bomb, encoding }))).toBe('empty-page')
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(80_000_000)
  })

  it('an inner coding that grows for ever is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, gzipSync('')))
    expect(codeOf(await get({ body: bomb, encoding: 'gzip, gzip' }))).toBe('encoding-broken')
  })
})

describe('what counts as a page', () => {
  it.each([401, 403, 404, 429, 500, 503])('status %s is an answer', async (status) => {
    expect(pageOf(await get({ status, body: 'no' }))).toMatchObject({ status, bytesDecoded: 2 })
    expect(pageOf(await get({ status, body: '%PDF-1.7', type: 'application/pdf' })).status).toBe(status)
  })

  it.each<[string | null, Buffer | string, string]>([
    ['application/pdf', '%PDF-1.7 …', 'not-html'],
    ['text/html', '%PDF-1.7 …', 'not-html'],
    ['image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-html'],
    ['video/mp4', Buffer.from('\0\0\0\x18ftypmp42'), 'not-html'],
    ['application/zip', 'PK\x03\x04', 'not-html'],
    ['application/octet-stream', Buffer.alloc(300_000, 7), 'not-html'],
    ['application/json', '{"a":1}', 'not-html'],
    ['text/plain', 'just words', 'not-html'],
    [null, 'just words', 'not-html'],
    ['text/plain', HEAD, 'ok'],
    ['application/octet-stream', HEAD, 'ok'],
    ['image/png', HEAD, 'ok'],
    [null, `\uFEFF  <?xml version="1.0"?>\n<!-- x -->\n${HEAD}`, 'ok'],
    ['text/html, application/json', 'words', 'ok'],
    ['application/xhtml+xml', 'words', 'ok'],
  ])('%s with %j is %s', async (type, body, code) => {
    expect(codeOf(await get({ type, body }))).toBe(code)
  })

  it('names the type of what is no page, and stops reading it', async () => {
    const result = await get({ type: 'Application/PDF; x=y', body: Buffer.alloc(3_000_000, '%PDF-1.7 ') })
    expect(result).toMatchObject({
      failure: { code: 'not-html', detail: 'application/pdf', hops: [{ status: 200 }] },
    })
  })

  it.each([
    [200, ''],
    [204, ''],
    [200, ' \r\n\t '],
    [200, '\uFEFF'],
    [200, Buffer.alloc(400_000)],
    [200, Buffer.alloc(2_000_000, ' ')],
  ])('status %s with nothing but blanks is an empty page', async (status, body) => {
    expect(codeOf(await get({ status, body }))).toBe('empty-page')
  })
})

describe('the steps that are told', () => {
  it('come in order, with their times and the bytes read', async () => {
    const steps: NonNullable<AskOptions['steps']> = []
    await get({ body: `<html><head><style>${'a'.repeat(150_000)}</style></head>` }, { steps })
    const names = steps.map(({ name, state }) => `${name} ${state}`)
    expect([...new Set(names)]).toEqual([
      'resolve started', 'resolve skipped', 'connect started', 'connect done', 'first-byte started', 'first-byte done',
      'head started', 'head progress', 'head done',
    ]) // prettier-ignore
    const bytes = steps.filter(({ state }) => state === 'progress').map((step) => step.bytes ?? 0)
    expect(bytes.length).toBeGreaterThan(1)
    expect(bytes.toSorted((a, b) => a - b)).toEqual(bytes)
    expect(steps.at(-1)).toMatchObject({ name: 'head', state: 'done', bytes: 150_034 })
    expect(steps.filter(({ state }) => state === 'done').every(({ ms }) => ms !== null && ms >= 0)).toBe(true)
  })

  it('end with the step that failed', async () => {
    const steps: NonNullable<AskOptions['steps']> = []
    await ask('https://nowhere.example.com/', { resolve: async () => [], steps })
    expect(steps.at(-1)).toMatchObject({ name: 'resolve', state: 'failed', detail: 'dns-not-found' })
  })
})
