/** Builds page facts for tests from text or bytes. */
import type { Header, PageFact } from '../vocabulary/facts'

const utf8 = new TextEncoder()
const timings = { dnsMs: 1, tcpMs: 2, tlsMs: 3, firstByteMs: 4, headCompleteMs: 5, totalMs: 6 }

export function pageOf(body: string | Uint8Array, overrides: Partial<PageFact> = {}): PageFact {
  const bytes = typeof body === 'string' ? utf8.encode(body) : body
  const url = overrides.finalUrl ?? 'https://www.example.com/bread/'
  return {
    visitor: 'whatsapp-android',
    requestedUrl: url,
    finalUrl: url,
    status: 200,
    hops: [],
    headers: [],
    contentType: 'text/html; charset=utf-8',
    bytesOnWire: bytes.length,
    bytesDecoded: bytes.length,
    headEndByte: null,
    stoppedBecause: 'end-of-body',
    timings,
    body: bytes,
    behind: null,
    upgradedToHttps: false,
    upgradeFailure: null,
    ...overrides,
  }
}

export const inHead = (markup: string): string =>
  `<!doctype html>\n<html>\n<head>\n${markup}\n</head>\n<body><p>Bread</p></body></html>`

export const headersOf = (headers: Record<string, string>): Header[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))
