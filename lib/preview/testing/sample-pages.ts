/** Builds page facts for tests from text or bytes, and reads them for the real clients. */
import { CLIENTS } from '../clients/index'
import { readingOf } from '../vocabulary/client'
import type { HeadFact, Header, PageFact } from '../vocabulary/facts'
import type { FieldsFact, TagFact } from '../vocabulary/tags'
import { readHead as readHeadFor } from '../extract/read-head'

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
    readToEnd: (overrides.stoppedBecause ?? 'end-of-body') === 'end-of-body',
    timings,
    body: bytes,
    beyondLimit: null,
    upgradedToHttps: false,
    upgradeFailure: null,
    ...overrides,
  }
}

export const inHead = (markup: string): string =>
  `<!doctype html>\n<html>\n<head>\n${markup}\n</head>\n<body><p>Bread</p></body></html>`

export const headersOf = (headers: Record<string, string>): Header[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))

export interface HeadForTest extends HeadFact {
  /** Finds tags by pattern. */
  android: FieldsFact
  /** Finds them as an HTML parser does. */
  ios: FieldsFact
  tags: (TagFact & { readByAndroid: boolean })[]
}

/** The head with the readings of two clients by short names. */
export function readHead(page: PageFact): HeadForTest {
  const head = readHeadFor(page, CLIENTS)
  const of = (id: string) => readingOf(head, { id })
  return {
    ...head,
    android: of('whatsapp-android'),
    ios: of('whatsapp-ios'),
    tags: head.tags.map((tag) => ({ ...tag, readByAndroid: tag.readBy.includes('whatsapp-android') })),
  }
}
