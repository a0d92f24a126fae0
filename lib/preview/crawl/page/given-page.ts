/** A page whose source was handed over: read by the same reader and up to the same limits as a response, without asking anybody. */
import type { PageFact, Visitor } from '../../vocabulary/facts'
import { type GivenSource, SOURCE_BYTES_MAX, type SourceFault } from '../../vocabulary/http-facts'
import { DEFAULT_CAPS, DEFAULT_TIMEOUTS } from '../crawl-options'
import type { FetchPageOptions } from '../../vocabulary/network'
import { PIECE_BYTES_MAX } from '../http/piece-bytes'
import { sniffImage } from '../image/sniff-image'
import { readBody } from './read-body'
import { isBlank, looksLikeHtml } from './sniff-html'

const NO_TIMES = {
  dnsMs: null,
  tcpMs: null,
  tlsMs: null,
  firstByteMs: null,
  headCompleteMs: null,
  totalMs: 0,
}
const PREFIX_BYTES = 8_192

/** Null when it can be read as a page. */
export function faultOfSource({ bytes }: Pick<GivenSource, 'bytes'>): SourceFault | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (source.length > SOURCE_BYTES_MAX) return 'too-large'
  if (isBlank(source)) return 'empty'
  const start = withoutMark(source.subarray(0, PREFIX_BYTES))
  if (isMhtml(start)) return 'mhtml'
  if (!looksLikeHtml('text/html', source) || sniffImage(bytes) !== null) return 'other-file'
  if (isBinary(source)) return 'other-file'
  return start.includes('<') ? null : 'no-html'
}

/** What stands for the response. Nothing of it was seen: no status, no headers, no times. */
export async function readGivenPage(
  url: string,
  { kind, bytes }: GivenSource,
  {
    visitor,
    readsOn,
    shouldReadTail,
  }: Pick<FetchPageOptions, 'readsOn' | 'shouldReadTail'> & { visitor: Visitor },
): Promise<PageFact> {
  const hop = { url, status: 200, address: null, headers: [], location: null, timings: NO_TIMES }
  const response = { hop, status: 200, setCookies: [], location: null, body: piecesOf(bytes), overHttp2: false, close: () => {} } // prettier-ignore
  const { tailBytesMax, beyondLimitBytesMax } = DEFAULT_CAPS
  const read = await readBody(response, {
    bytesMax: DEFAULT_CAPS.headBytesMax,
    wireBytesMax: SOURCE_BYTES_MAX + 1,
    head: {
      tailBytesMax,
      tailMs: DEFAULT_TIMEOUTS.tailMs,
      shouldReadTail: (head) => shouldReadTail?.(head) ?? true,
    },
    beyondLimit: readsOn
      ? { bytesMax: beyondLimitBytesMax, ms: DEFAULT_TIMEOUTS.beyondLimitMs, readsOn }
      : null,
    goesOn: null,
    onBytes: () => {},
  })
  return {
    given: kind,
    visitor,
    requestedUrl: url,
    finalUrl: url,
    status: 200,
    hops: [],
    headers: [],
    contentType: 'text/html',
    bytesOnWire: read.bytes.length,
    bytesDecoded: read.bytes.length,
    headEndByte: read.headEndByte,
    stoppedBecause: read.stoppedBecause,
    readToEnd: read.readToEnd,
    timings: NO_TIMES,
    body: read.bytes,
    beyondLimit: read.beyondLimit,
    upgradedToHttps: false,
    upgradeFailure: null,
  }
}

/** A response arrives in pieces, and the reader asks its questions between them. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES_MAX)
    yield Buffer.from(bytes.subarray(at, at + PIECE_BYTES_MAX))
}

/** UTF-16 is text in which every other byte may be zero. */
function isBinary(source: Buffer): boolean {
  const isUtf16 = (source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff)
  return !isUtf16 && source.subarray(0, PREFIX_BYTES).includes(0)
}

const withoutMark = (start: Buffer): string => start.toString('latin1').replace(/^\xef\xbb\xbf/, '')

/** What browsers call "web page, single file": a mail whose parts are the page and its pictures. */
const isMhtml = (start: string): boolean =>
  /^(?:from|snapshot-content-location|mime-version|content-type|subject|date):/i.test(start) &&
  /^content-type:\s*multipart\/related/im.test(start)
