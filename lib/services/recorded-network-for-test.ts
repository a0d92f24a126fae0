/** The pipeline's network port for service tests: answers recorded pages from memory, in this process, through the real pipeline. */
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { PageFact, Thumbnail, Timings } from '@/lib/preview/vocabulary/facts'
import type { ImageCandidate } from '@/lib/preview/vocabulary/tags'
import type { FetchedImage } from '@/lib/preview/vocabulary/network'
import type { Network } from '@/lib/preview/pipeline'

const timings: Timings = { dnsMs: 1, tcpMs: 2, tlsMs: 3, firstByteMs: 4, headCompleteMs: 5, totalMs: 6 }

/** `answer` gives the HTML of an address; what it throws is a bug of the network, and it may be slow. */
export function recordedNetwork(
  response: (url: string, signal: AbortSignal) => string | Promise<string>,
): Network {
  return {
    fetchPage: async (url, { visitor, read, onStep, signal }) => {
      const isRobots = read === 'text'
      const html = isRobots ? '' : await response(url, signal)
      onStep({ name: 'head', state: 'done', ms: 5, bytes: html.length, detail: null })
      return { ok: true, value: pageOf(url, html, visitor, isRobots ? 404 : 200) }
    },
    fetchImage: async (candidate) => ({ ok: true, value: await imageOf(candidate) }),
  }
}

export const page = (
  title: string,
) => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:description" content="Seen in a test.">
<meta property="og:url" content="https://shop.boots-demo.com/"><meta property="og:image" content="https://shop.boots-demo.com/a.jpg">
</head><body></body></html>`

function pageOf(url: string, html: string, visitor: PageFact['visitor'], status: number): PageFact {
  const body = new TextEncoder().encode(html)
  const headers = [{ name: 'content-type', value: 'text/html; charset=utf-8' }]
  const headEnd = html.indexOf('</head>')
  return {
    visitor,
    requestedUrl: url,
    finalUrl: url,
    status,
    hops: [{ url, status, address: '203.0.113.7', headers, location: null, timings }],
    headers,
    contentType: 'text/html; charset=utf-8',
    bytesOnWire: body.byteLength,
    bytesDecoded: body.byteLength,
    headEndByte: headEnd < 0 ? null : headEnd + 7,
    stoppedBecause: headEnd < 0 ? 'end-of-body' : 'head-complete',
    readToEnd: true,
    timings,
    body,
    beyondLimit: null,
    upgradedToHttps: false,
    upgradeFailure: null,
  }
}

async function imageOf(candidate: ImageCandidate & { url: string }): Promise<FetchedImage> {
  const [small, large] = await Promise.all([thumbnail(140, 73), thumbnail(1024, 536)])
  return {
    image: {
      candidate,
      requestedUrl: candidate.url,
      finalUrl: candidate.url,
      status: 200,
      hops: [],
      headers: [],
      contentType: 'image/jpeg',
      bytes: 40_000,
      bytesExact: true,
      format: 'jpeg',
      integrity: { kind: 'complete' },
      timings,
      upgradedToHttps: false,
      upgradeFailure: null,
    },
    picture: {
      format: 'jpeg',
      width: 1200,
      height: 628,
      animated: false,
      hasAlpha: false,
      lostOnWhite: null,
      decodeWarning: null,
      rowsDrawn: null,
      thumbnails: { small, large },
    },
    decodeFailure: null,
  }
}

async function thumbnail(width: number, height: number): Promise<Thumbnail> {
  const jpeg = await sharp({ create: { width, height, channels: 3, background: '#2a6' } })
    .jpeg()
    .toBuffer()
  return {
    width,
    height,
    jpeg: new Uint8Array(jpeg),
    sha256: createHash('sha256').update(jpeg).digest('hex'),
  }
}
