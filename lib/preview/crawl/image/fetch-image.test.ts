/** Images over the wire: caps, formats by bytes, statuses, and the decoder's word on real pictures. */
import sharp, { type Color } from 'sharp'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '../../vocabulary/facts'
import type { FetchedImage, Network } from '../../vocabulary/network'
import type { CrawlOptions } from '../crawl-options'
import { createNetwork } from '../create-network'
import { askImage, codeOf, IMPATIENT, QUICK } from '../testing/test-ask'
import { serve, serveRaw, type TestServer } from '../testing/test-servers'

interface Served {
  status?: number
  headers?: Record<string, string>
  body: Buffer | string
}
let site: TestServer
let network: Network & { close(): Promise<void> }
let served: Served = { body: '' }
let seenHeaders: string[] = []

beforeAll(async () => {
  site = await serve((request, response) => {
    seenHeaders = request.rawHeaders
    const { status = 200, headers = { 'content-type': 'image/png' }, body } = served
    if (request.url === '/moved') response.writeHead(302, { location: '/' }).end()
    else response.writeHead(status, headers).end(body)
  })
  network = createNetwork({ allow: [site.endpoint], timeouts: { ...QUICK, imageTotalMs: 15_000 } })
})
afterAll(async () => {
  await Promise.all([site.close(), network.close()])
})

const get = (given: Served, path = '/') => {
  served = given
  return askImage(network, `${site.origin}${path}`)
}
function fetched(result: Result<FetchedImage>): FetchedImage {
  if (!result.ok) throw new Error(`expected an image, got ${result.failure.code} (${result.failure.detail})`)
  return result.value
}
const flat = (width: number, height: number, background: Color = '#336699') =>
  sharp({ create: { width, height, channels: 4, background } })

describe('an image that decodes', () => {
  it('is weighed, measured and made into the two thumbnails', async () => {
    const body = await flat(1200, 630).png().toBuffer()
    const { image, picture, decodeFailure } = fetched(await get({ body }, '/moved'))
    expect(image).toMatchObject({ status: 200, bytes: body.length, bytesExact: true, format: 'png', contentType: 'image/png' })
    expect(image.hops.map(({ status }) => status)).toEqual([302, 200])
    expect(image.timings.headCompleteMs).toBeNull()
    expect(decodeFailure).toBeNull()
    expect(picture).toMatchObject({ format: 'png', width: 1200, height: 630, animated: false, hasAlpha: true })
    expect(picture?.thumbnails).toMatchObject({ small: { width: 140, height: 140 }, large: { width: 1024, height: 538 } })
    const large = await sharp(picture?.thumbnails.large?.jpeg).metadata()
    expect(large).toMatchObject({ format: 'jpeg', width: 1024, height: 538, hasAlpha: false })
    expect(picture?.thumbnails.large?.sha256).toMatch(/^[0-9a-f]{64}$/)
  }) // prettier-ignore

  it('is handed over undecoded to whoever wants the file, and only when it is there', async () => {
    const files: Uint8Array[] = []
    const options = {
      visitor: 'whatsapp-android',
      onStep: () => {},
      signal: new AbortController().signal,
      onWholeFile: (bytes: Uint8Array) => void files.push(bytes),
    } as const
    const candidate = { url: `${site.origin}/`, value: '/', rule: 'og:image', tag: 0, problem: null }
    const body = Buffer.from('any bytes at all')
    served = { body }
    const { picture, decodeFailure } = fetched(await network.fetchImage(candidate, options))
    expect([picture, decodeFailure]).toEqual([null, null])
    expect(files.map((file) => Buffer.from(file))).toEqual([body])
    served = { status: 404, body }
    await network.fetchImage(candidate, options)
    served = { headers: { 'content-length': '99' }, body }
    await network.fetchImage(candidate, { ...options, signal: AbortSignal.timeout(500) })
    expect(files).toHaveLength(1)
  })

  it('is asked for with the user agent and nothing about languages', async () => {
    await get({ body: '' })
    expect(seenHeaders.filter((_, at) => at % 2 === 0)).toEqual([
      'host',
      'connection',
      'User-Agent',
      'Accept-Encoding',
    ])
  })

  it.each(['jpeg', 'webp', 'gif', 'avif'] as const)(
    'can be %s, whatever its declared type',
    async (format) => {
      const body = await flat(300, 200).toFormat(format).toBuffer()
      const { image, picture } = fetched(await get({ body, headers: { 'content-type': 'text/plain' } }))
      expect([image.format, picture?.format]).toEqual([format, format])
      expect(picture).toMatchObject({ width: 300, height: 200 })
    },
  )

  it('may come gzipped; its own bytes are counted', async () => {
    const body = await flat(320, 200).png().toBuffer()
    const { image, picture } = fetched(
      await get({ body: gzipSync(body), headers: { 'content-encoding': 'gzip' } }),
    )
    expect(image).toMatchObject({ bytes: body.length, bytesExact: true })
    expect(picture).not.toBeNull()
  })
})

describe('an image that does not decode', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><rect width="9" height="9"/></svg>'
  const bmp = Buffer.alloc(70)
  bmp.write('BM')
  bmp.writeUInt32LE(40, 14)
  bmp.writeInt32LE(640, 18)
  bmp.writeInt32LE(-480, 22)

  it.each<[string, Buffer | string, string | null, isOurs?: boolean]>([
    ['SVG', svg, 'svg', true],
    [
      'SVG behind a prolog',
      `<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg PUBLIC "a" "b">\n${svg}`,
      'svg',
      true,
    ],
    ['TIFF', Buffer.from('49492a0008000000', 'hex'), 'tiff', true],
    ['ICO', Buffer.from('00000100010010100000010020006804', 'hex'), 'ico', true],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heif', true],
    ['JPEG XL', Buffer.from('ff0a1234', 'hex'), 'other', true],
    ['BMP', bmp, 'bmp', true],
    ['PDF', '%PDF-1.7', null],
    ['HTML', '<!doctype html><title>x</title><svg></svg>', null],
    ['nothing', '', null],
    ['half a PNG header', Buffer.from('89504e470d0a1a0a', 'hex'), 'png'],
    ['a JPEG of noise', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(500, 7)]), 'jpeg'],
  ])('%s is a fact with its format and the reason', async (_, body, format, isOurs = false) => {
    const { image, decodeFailure } = fetched(await get({ body }))
    expect(image).toMatchObject({ status: 200, format, bytes: Buffer.byteLength(body), bytesExact: true })
    expect(decodeFailure?.code).toBe(isOurs ? 'image-format-not-decoded' : 'image-undecodable')
    expect(decodeFailure?.detail ?? '').not.toMatch(/\n| at /)
  })

  it('a BMP still tells its size', async () => {
    expect(fetched(await get({ body: bmp })).picture).toMatchObject({
      width: 640,
      height: 480,
      thumbnails: { large: null },
    })
  })

  it.each([404, 403, 500])('status %s is a fact without a picture or a decode failure', async (status) => {
    const body = await flat(300, 200).png().toBuffer()
    expect(fetched(await get({ status, body }))).toMatchObject({
      image: { status },
      picture: null,
      decodeFailure: null,
    })
  })
})

describe('the cap on bytes', () => {
  const MB = 1_048_576
  const png = Buffer.from('89504e470d0a1a0a', 'hex')

  it('an announced length over the cap is known without reading it', async () => {
    const body = Buffer.concat([png, Buffer.alloc(12 * MB)])
    const { image, picture, decodeFailure } = fetched(
      await get({ body, headers: { 'content-length': String(body.length) } }),
    )
    expect(image).toMatchObject({ bytes: body.length, bytesExact: false, format: 'png' })
    expect(picture).toBeNull()
    expect(decodeFailure).toMatchObject({
      code: 'image-too-large-to-read',
      detail: `${body.length} B`,
    })
  })

  it('an endless image is cut at the cap, and its weight is a lower bound', async () => {
    const endless = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n')
      socket.write(png)
      const more = () => {
        while (socket.writable && socket.write(Buffer.alloc(262_144)));
      }
      socket.on('drain', more)
      more()
    })
    const own = createNetwork({ allow: [endless.endpoint], timeouts: { ...QUICK, imageTotalMs: 10_000 } })
    const { image, picture } = fetched(await askImage(own, endless.origin))
    expect(image).toMatchObject({ bytes: 10 * MB, bytesExact: false, format: 'png' })
    expect(picture).toBeNull()
    await Promise.all([endless.close(), own.close()])
  })

  it('a gzip bomb is cut at the cap too', async () => {
    const body = gzipSync(Buffer.concat([png, Buffer.alloc(100 * MB)]))
    const { image } = fetched(await get({ body, headers: { 'content-encoding': 'gzip' } }))
    expect(image).toMatchObject({ bytes: 10 * MB, bytesExact: false })
  })
})

describe('an image that announces its weight and does not come', () => {
  const responding = async (bytes: number, timeouts: CrawlOptions['timeouts']) => {
    const server = await serveRaw((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: ${bytes}\r\n\r\n`),
    )
    const own = createNetwork({ allow: [server.endpoint], timeouts: { ...IMPATIENT, ...timeouts } })
    const result = await askImage(own, server.origin)
    await Promise.all([server.close(), own.close()])
    return result
  }

  it('is too heavy by its own word, beyond what we read and beyond what WhatsApp shows', async () => {
    const patient = { imageHeadersMs: 60_000, imageIdleMs: 60_000, imageTotalMs: 60_000 }
    // Nobody waits for its bytes: only the sample's own time ends this.
    const huge = fetched(await responding(10 * 1_073_741_824, { ...patient, sampleMs: 50 }))
    expect(huge.image).toMatchObject({ status: 200, bytes: 10 * 1_073_741_824, bytesExact: false })
    expect(huge).toMatchObject({ picture: null, decodeFailure: { code: 'image-too-large-to-read' } })
    const heavy = fetched(await responding(700_000, {}))
    expect(heavy.image).toMatchObject({ bytes: 700_000, bytesExact: false })
    expect(heavy).toMatchObject({ picture: null, decodeFailure: { code: 'body-timed-out' } })
  })

  it('is a failure when it would have been light enough', async () => {
    expect(codeOf(await responding(614_400, {}))).toBe('body-timed-out')
  })
})

describe('an image that breaks on the way', () => {
  it.each<[string, Parameters<typeof serveRaw>[0], string]>([
    [
      'cut short',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nabc'),
      'connection-reset',
    ],
    [
      'stalled',
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nabc'),
      'body-timed-out',
    ],
    ['never answered', () => {}, 'headers-timed-out'],
  ])('%s is a failure', async (_, talk, code) => {
    const server = await serveRaw(talk)
    const own = createNetwork({ allow: [server.endpoint], timeouts: IMPATIENT })
    expect(codeOf(await askImage(own, server.origin))).toBe(code)
    await Promise.all([server.close(), own.close()])
  })
})
