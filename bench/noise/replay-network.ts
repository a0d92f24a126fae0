/** One recorded page as the network of a scan: read as the crawler reads it, with a picture that stands in for its image. */
import { CLIENTS } from '../../lib/preview/clients/index'
import { DEFAULT_CAPS, DEFAULT_TIMEOUTS } from '../../lib/preview/crawl/crawl-options'
import { readBody } from '../../lib/preview/crawl/page/read-body'
import { readHead } from '../../lib/preview/extract/read-head'
import { declaredPixels } from '../../lib/preview/judge/image/declared-size'
import type { HeadFact, HopFact, PageFact, PictureFact, Timings } from '../../lib/preview/vocabulary/facts'
import type { FetchPageOptions, Network } from '../../lib/preview/vocabulary/network'
import type { RecordedPage } from './load-folder'

export const STAND_IN =
  'Images were not recorded: in place of each stands a JPEG of 120 KB that loads at once, as large as the page declares it, else 1200 × 630; in place of an icon a PNG of 180 × 180.'

const TIMINGS: Timings = {
  dnsMs: 9,
  tcpMs: 24,
  tlsMs: 58,
  firstByteMs: 110,
  headCompleteMs: 125,
  totalMs: 130,
}
const CHUNK_BYTES = 16_384
const [PICTURE_BYTES, ICON_BYTES] = [120_000, 9_000]

/** Every visitor gets the same page; there is no robots.txt, and no browser. */
export function replayNetwork(page: RecordedPage): Network {
  let head: HeadFact | null = null
  return {
    async fetchPage(url, options) {
      if (options.read === 'text') return { ok: true, value: { ...NOTHING, ...addressed(url, 404) } }
      const value = await readPage(page, url, options)
      if (options.visitor === CLIENTS[0]?.visitor) head = readHead(value, CLIENTS)
      return { ok: true, value }
    },
    async fetchImage(candidate) {
      const isIcon = candidate.rule.startsWith('link ')
      const picture = pictureOf(isIcon ? { width: 180, height: 180 } : sizeIn(head), isIcon)
      const image = {
        ...addressed(candidate.url, 200),
        candidate,
        contentType: `image/${picture.format}`,
        bytes: isIcon ? ICON_BYTES : PICTURE_BYTES,
        bytesExact: true,
        format: picture.format,
        integrity: { kind: 'complete' } as const,
      }
      return { ok: true, value: { image, picture, decodeFailure: null } }
    },
  }
}

async function readPage(
  { html, contentType }: RecordedPage,
  url: string,
  { visitor, readsOn, shouldReadTail = () => true }: FetchPageOptions,
): Promise<PageFact> {
  const own = addressed(url, 200, [{ name: 'content-type', value: contentType }])
  const [hop] = own.hops
  const body = await readBody(
    {
      hop,
      status: 200,
      setCookies: [],
      location: null,
      body: chunksOf(html),
      overHttp2: false,
      close: () => {},
    },
    {
      bytesMax: DEFAULT_CAPS.headBytesMax,
      wireBytesMax: DEFAULT_CAPS.wireBytesMax,
      head: { tailBytesMax: DEFAULT_CAPS.tailBytesMax, tailMs: DEFAULT_TIMEOUTS.tailMs, shouldReadTail },
      beyondLimit: readsOn
        ? {
            bytesMax: DEFAULT_CAPS.beyondLimitBytesMax,
            ms: DEFAULT_TIMEOUTS.beyondLimitMs,
            readsOn,
          }
        : null,
      goesOn: null,
      onBytes: () => {},
    },
  )
  const { bytes, bytesOnWire, headEndByte, stoppedBecause, readToEnd, beyondLimit } = body
  const read = { bytesDecoded: bytes.length, body: bytes, headEndByte, stoppedBecause, readToEnd }
  return { ...NOTHING, ...own, ...read, visitor, contentType, bytesOnWire, beyondLimit }
}

async function* chunksOf(html: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < html.length; at += CHUNK_BYTES) yield html.subarray(at, at + CHUNK_BYTES)
}

function addressed(url: string, status: number, headers: HopFact['headers'] = []) {
  const hop: HopFact = { url, status, address: '198.51.100.20', headers, location: null, timings: TIMINGS }
  const hops: [HopFact] = [hop]
  return { requestedUrl: url, finalUrl: url, status, hops, headers, timings: TIMINGS, ...NOT_UPGRADED }
}

const NOT_UPGRADED = { upgradedToHttps: false, upgradeFailure: null } as const
const NOTHING = {
  visitor: 'browser',
  contentType: 'text/plain',
  bytesOnWire: 0,
  bytesDecoded: 0,
  headEndByte: null,
  stoppedBecause: 'end-of-body',
  readToEnd: true,
  body: new Uint8Array(),
  beyondLimit: null,
} as const satisfies Partial<PageFact>

function sizeIn(head: HeadFact | null): { width: number; height: number } {
  const [width, height] = [
    declaredPixels(head?.declaredWidth ?? null),
    declaredPixels(head?.declaredHeight ?? null),
  ]
  return width !== null && height !== null ? { width, height } : { width: 1_200, height: 630 }
}

function pictureOf(size: { width: number; height: number }, isIcon: boolean): PictureFact {
  const small = { width: 140, height: 140, jpeg: new Uint8Array([0xff, 0xd8]), sha256: '0'.repeat(64) }
  return {
    ...size,
    format: isIcon ? 'png' : 'jpeg',
    animated: false,
    hasAlpha: false,
    lostOnWhite: null,
    decodeWarning: null,
    rowsDrawn: null,
    thumbnails: { small, large: isIcon ? null : { ...small, width: 1_024, height: 538 } },
  }
}
