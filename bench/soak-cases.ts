/** What the soak's server says: pages as they are, and pages made to hurt. Each kind names what a scan of it may end in. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { crc32, deflateSync, gzipSync } from 'node:zlib'

export interface SoakCase {
  name: string
  /** How often it comes up, out of the sum of all. */
  share: number
  /** Failure codes, or `report` for a scan that has a page. */
  ends: readonly string[]
  reply(request: IncomingMessage, response: ServerResponse): void
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }
const GZIPPED = { ...HTML, 'content-encoding': 'gzip' }
const page = (head: string, body = '<p>Bread</p>') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Bread</title>${head}</head><body>${body}</body></html>`
/** A real PNG of one grey, without an image library: the server may not cost what it measures. */
function greyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const framed = Buffer.alloc(named.length + 8)
    framed.writeUInt32BE(data.length, 0)
    named.copy(framed, 4)
    framed.writeUInt32BE(crc32(named), named.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc((width + 1) * height, 90))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const PICTURE = greyPng(600, 315)
const PIXEL_BOMB = greyPng(600, 315)
PIXEL_BOMB.writeUInt32BE(20_000, 16)
PIXEL_BOMB.writeUInt32BE(20_000, 20)
PIXEL_BOMB.writeUInt32BE(crc32(PIXEL_BOMB.subarray(12, 29)), 29)
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><script>0</script></svg>'
const LONG_PAGE = gzipSync(page('', '<p>Bread</p>'.repeat(30_000)))
const BOMB = gzipSync(Buffer.alloc(50_000_000, ' '))
const STYLED = Buffer.from(`<html><head><style>${'a{}'.repeat(5_000)}`)

const html =
  (body: string | Buffer, headers: Record<string, string> = HTML): SoakCase['reply'] =>
  (_, response) =>
    void response.writeHead(200, headers).end(body)

/** Android takes absolute addresses only. */
const withImage =
  (path: string): SoakCase['reply'] =>
  (request, response) => {
    const image = `https://${request.headers.host}${path}`
    const tags = `<meta property="og:title" content="Bread"><meta property="og:description" content="Fresh every morning"><meta property="og:image" content="${image}">`
    html(page(tags))(request, response)
  }

/** Writes again and again until the visitor has gone. */
function without(end: ServerResponse, piece: string | Buffer, everyMs: number): void {
  const timer = setInterval(() => end.write(piece), everyMs)
  end.once('close', () => clearInterval(timer))
}

/** Asked for by path, whatever the host. */
export const IMAGES: Record<string, SoakCase['reply']> = {
  '/picture.png': html(PICTURE, { 'content-type': 'image/png' }),
  '/pixel-bomb.png': html(PIXEL_BOMB, { 'content-type': 'image/png' }),
  '/drawing.svg': html(SVG, { 'content-type': 'image/svg+xml' }),
  '/no-picture.png': html('<!doctype html><title>x</title>', { 'content-type': 'image/png' }),
  '/gone.png': (_, response) => void response.writeHead(404).end('gone'),
  '/half.png': (_, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': String(PICTURE.length) })
    response.write(PICTURE.subarray(0, 200), () => response.destroy())
  },
  '/moved.png': (_, response) => void response.writeHead(302, { location: '/picture.png' }).end(),
  '/inside.png': (_, response) => void response.writeHead(302, { location: 'https://127.0.0.1/x.png' }).end(),
}

const CUT = ['report', 'connection-reset', 'empty-response', 'protocol-error', 'body-timed-out', 'timed-out']
const LATE = ['headers-timed-out', 'body-timed-out', 'timed-out']

export const CASES: readonly SoakCase[] = [
  { name: 'picture', share: 16, ends: ['report'], reply: withImage('/picture.png') },
  { name: 'long-page', share: 8, ends: ['report'], reply: html(LONG_PAGE, GZIPPED) },
  { name: 'text-only', share: 6, ends: ['report'], reply: html(page('')) },
  ...Object.keys(IMAGES).slice(1).map((path): SoakCase => ({
    name: `image-${path.slice(1).replace('.', '-')}`,
    share: 1,
    ends: ['report'],
    reply: withImage(path),
  })),
  {
    name: 'hops',
    share: 3,
    ends: ['report'],
    reply: (request, response) => {
      const hop = Number(request.url?.slice(5) || 0)
      if (hop === 3) withImage('/picture.png')(request, response)
      else response.writeHead(301, { location: `/hop-${hop + 1}`, 'set-cookie': `hop${hop}=1` }).end()
    },
  },
  {
    name: 'firewall',
    share: 3,
    ends: ['report'],
    reply: (request, response) => {
      const isBrowser = !request.headers['user-agent']?.startsWith('WhatsApp/')
      response.writeHead(isBrowser ? 200 : 403, HTML).end(isBrowser ? page('') : 'no')
    },
  },
  { name: 'missing', share: 2, ends: ['report'], reply: (_, response) => void response.writeHead(404, HTML).end('gone') },
  { name: 'broken', share: 1, ends: ['report'], reply: (_, response) => void response.writeHead(500, HTML).end('oops') },
  { name: 'loop', share: 2, ends: ['redirect-loop'], reply: (_, response) => void response.writeHead(302, { location: '/' }).end() },
  { name: 'inside', share: 2, ends: ['blocked-address'], reply: (_, response) => void response.writeHead(302, { location: 'https://10.0.0.1/' }).end() },
  { name: 'nothing', share: 1, ends: ['empty-page'], reply: html('') },
  { name: 'file', share: 1, ends: ['not-html'], reply: html('%PDF-1.7', { 'content-type': 'application/pdf' }) },
  { name: 'bomb', share: 2, ends: ['empty-page'], reply: html(BOMB, GZIPPED) },
  { name: 'no-gzip', share: 1, ends: ['encoding-broken'], reply: html('plain', GZIPPED) },
  { name: 'nested', share: 1, ends: ['report'], reply: html(page('<div>'.repeat(60_000))) },
  { name: 'titles', share: 1, ends: ['report'], reply: html(page('<svg><title>'.repeat(25_000))) },
  { name: 'metas', share: 1, ends: ['report'], reply: html(page('<meta name="a" content="b">'.repeat(10_000))) },
  { name: 'attributes', share: 1, ends: ['report'], reply: html(page(`<meta ${'a=b '.repeat(60_000)}>`)) },
  {
    name: 'endless',
    share: 1,
    ends: ['report'],
    reply: (_, response) => {
      response.writeHead(200, HTML)
      without(response, STYLED, 1)
    },
  },
  { name: 'header-flood', share: 1, ends: ['headers-too-large'], reply: html('x', { ...HTML, 'x-a': 'a'.repeat(90_000) }) },
  { name: 'hangs-up', share: 1, ends: CUT, reply: (request) => void request.socket.destroy() },
  {
    name: 'half-a-head',
    share: 1,
    ends: CUT,
    reply: (_, response) => {
      response.writeHead(200, { ...HTML, 'content-length': '90000' })
      response.write('<html><head><title>Bre', () => response.destroy())
    },
  },
  { name: 'silent', share: 1, ends: LATE, reply: () => {} },
  {
    name: 'drip',
    share: 1,
    ends: [...LATE, 'report'],
    reply: (_, response) => {
      response.writeHead(200, HTML)
      without(response, ' ', 50)
    },
  },
] // prettier-ignore
