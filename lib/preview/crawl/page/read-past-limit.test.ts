/** What is read beyond the limit of a head when somebody asks for it, and that the page itself stays what it was. */
import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BeyondLimitFact, PageFact } from '../../vocabulary/facts'
import { DEFAULT_CAPS } from '../crawl-options'
import { ask, type AskOptions, codeOf, pageOf } from '../testing/test-ask'
import { serve, type TestServer } from '../testing/test-servers'

const LIMIT = DEFAULT_CAPS.headBytesMax
const CAP = DEFAULT_CAPS.beyondLimitBytesMax
type HttpResponses = (response: ServerResponse) => void

let site: TestServer
let responses: HttpResponses
beforeAll(async () => {
  site = await serve((_, response) => responses(response))
})
afterAll(() => site.close())

const always = () => true
const get = (given: HttpResponses, options: AskOptions = {}) => {
  responses = given
  return ask(`${site.origin}/`, { allow: [site.endpoint], readsOn: always, ...options })
}
const sends =
  (body: Buffer | string, encoding?: string, status = 200): HttpResponses =>
  (response) => {
    const headers = { 'content-type': 'text/html', ...(encoding && { 'content-encoding': encoding }) }
    response.writeHead(status, headers).end(body)
  }
/** A page whose head ends just after this byte. */
const endingAt = (headEndByte: number) => {
  const [open, close] = ['<html><head><style>', '</style><meta name="a" content="b"></head>']
  return `${open}${'a'.repeat(headEndByte - open.length - close.length)}${close}<body>${'c'.repeat(60_000)}`
}
const beyondLimitOf = (page: PageFact): BeyondLimitFact => {
  if (!page.beyondLimit) throw new Error('nothing was read behind the limit')
  return page.beyondLimit
}

describe('a head that goes on behind the limit', () => {
  it.each([LIMIT + 1, LIMIT + 6, 320_000, 700_000, CAP])('is read to its end at byte %i', async (end) => {
    const whole = endingAt(end)
    const page = pageOf(await get(sends(whole)))
    expect(page).toMatchObject({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: LIMIT })
    expect(page.body).toHaveLength(LIMIT)
    const { bytes, ...rest } = beyondLimitOf(page)
    expect(rest).toEqual({ headEndByte: end, stoppedBecause: 'head-complete' })
    expect(Buffer.from(bytes).toString()).toBe(whole.slice(LIMIT, end))
  })

  it.each([
    ['gzip', gzipSync(endingAt(500_000))],
    ['br', brotliCompressSync(endingAt(500_000))],
    ['zstd', zstdCompressSync(endingAt(500_000))],
  ])('is read through %s', async (encoding, bytes) => {
    const page = pageOf(await get(sends(bytes, encoding)))
    expect(page).toMatchObject({ stoppedBecause: 'limit', bytesDecoded: LIMIT })
    expect(beyondLimitOf(page).headEndByte).toBe(500_000)
  })

  it('is not read on when nobody asks, or who was asked says no', async () => {
    expect(pageOf(await get(sends(endingAt(400_000)), { readsOn: () => false })).beyondLimit).toBeNull()
    responses = sends(endingAt(400_000))
    expect(pageOf(await ask(site.origin, { allow: [site.endpoint] })).beyondLimit).toBeNull()
  })

  it('is asked about once, with the bytes that WhatsApp reads', async () => {
    const asked: Uint8Array[] = []
    const readsOn = (bytes: Uint8Array) => asked.push(bytes) > 0
    const page = pageOf(await get(sends(endingAt(900_000)), { readsOn }))
    expect(asked).toHaveLength(1)
    expect(Buffer.compare(asked[0] ?? Buffer.alloc(0), page.body)).toBe(0)
  })

  it.each<[string, HttpResponses, AskOptions]>([
    ['a head that ends at the limit', sends(endingAt(LIMIT)), {}],
    ['a page that ends before it', sends('<html><head><title>short</title>'), {}],
    ['an error page', sends(endingAt(400_000), undefined, 500), {}],
    ['a text file', sends(endingAt(400_000)), { read: 'text' }],
    ['what is no HTML', sends(Buffer.alloc(400_000, '%PDF-1.7 ')), {}],
  ])('nobody is asked about %s', async (_, body, options) => {
    let asked = 0
    await get(body, { ...options, readsOn: () => (asked += 1) > 0 })
    expect(asked).toBe(0)
  })
})

describe('where reading behind the limit ends', () => {
  it('at its own cap, and an end of the head behind that is none', async () => {
    for (const body of [endingAt(CAP + 1), 'x<'.repeat(1_000_000)]) {
      const { bytes, ...rest } = beyondLimitOf(pageOf(await get(sends(body))))
      expect(rest).toEqual({ headEndByte: null, stoppedBecause: 'limit' })
      expect(bytes).toHaveLength(CAP - LIMIT)
    }
  })

  it('at the end of the page', async () => {
    const page = pageOf(await get(sends('<'.repeat(LIMIT + 10))))
    expect(beyondLimitOf(page)).toMatchObject({ headEndByte: null, stoppedBecause: 'end-of-body' })
    expect(beyondLimitOf(page).bytes).toHaveLength(10)
    const exact = pageOf(await get(sends('<'.repeat(LIMIT))))
    expect(exact.stoppedBecause).toBe('limit')
    expect(beyondLimitOf(exact).stoppedBecause).toBe('end-of-body')
    expect(beyondLimitOf(exact).bytes).toHaveLength(0)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['an answer that falls silent', () => {}],
    ['an answer that breaks off', (response) => response.destroy()],
  ])('with %s, which is no fault of the page', async (_, then) => {
    const page = pageOf(
      await get(
        (response) => {
          response.writeHead(200, { 'content-type': 'text/html' })
          response.write(endingAt(900_000).slice(0, LIMIT + 5_000), () =>
            setTimeout(() => then(response), 50),
          )
        },
        { timeouts: { beyondLimitMs: 300 } },
      ),
    )
    expect(page).toMatchObject({ stoppedBecause: 'limit', bytesDecoded: LIMIT })
    expect(beyondLimitOf(page)).toMatchObject({ headEndByte: null, stoppedBecause: 'cut-off' })
  })

  it('with a coding that breaks there', async () => {
    const noise = Array.from({ length: 200_000 }, (_, n) => (n * 7_919) % 10_007).join()
    const broken = gzipSync(`<html><head><script>${noise}`)
    const page = pageOf(await get(sends(broken.subarray(0, broken.length - 10_000), 'gzip')))
    expect(page).toMatchObject({ stoppedBecause: 'limit', bytesDecoded: LIMIT })
    expect(beyondLimitOf(page).stoppedBecause).toBe('cut-off')
  })

  it('with the scan, and the page is kept', async () => {
    const given = new AbortController()
    const page = pageOf(
      await get(
        (response) => {
          response.writeHead(200, { 'content-type': 'text/html' })
          response.write('<'.repeat(LIMIT), () => setTimeout(() => given.abort(), 50))
        },
        { signal: given.signal },
      ),
    )
    expect(page.stoppedBecause).toBe('limit')
    expect(beyondLimitOf(page).stoppedBecause).toBe('cut-off')
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(100_000_000, '<a>'))],
    ['br', brotliCompressSync(Buffer.alloc(100_000_000, '<a>'))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(100_000_000, '<a>')))],
  ])('in little memory when it is a %s bomb', async (encoding, bomb) => {
    const before = process.memoryUsage.rss()
    expect(beyondLimitOf(pageOf(await get(sends(bomb, encoding)))).bytes).toHaveLength(CAP - LIMIT)
    expect(process.memoryUsage.rss() - before).toBeLessThan(80_000_000)
  })

  it('an empty page stays one', async () => {
    expect(codeOf(await get(sends(Buffer.alloc(2_000_000, ' '))))).toBe('empty-page')
  })
})

it('neither the bytes nor the time of it are counted', async () => {
  const steps: NonNullable<AskOptions['steps']> = []
  let isAsked = () => {}
  // The rest is sent once the limit was reached, so that no piece holds bytes from both sides of it.
  const asked = new Promise<void>((resolve) => (isAsked = resolve))
  const page = pageOf(
    await get(
      (response) => {
        const whole = endingAt(600_000)
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write(whole.slice(0, LIMIT))
        void asked.then(() => setTimeout(() => response.end(whole.slice(LIMIT)), 50))
      },
      {
        steps,
        readsOn: () => {
          isAsked()
          return true
        },
      },
    ),
  )
  expect(beyondLimitOf(page).headEndByte).toBe(600_000)
  expect(page).toMatchObject({ bytesOnWire: LIMIT, bytesDecoded: LIMIT })
  expect(page.timings.totalMs).toBe(page.timings.headCompleteMs)
  expect(Math.max(...steps.map(({ bytes }) => bytes ?? 0))).toBe(LIMIT)
})
