/** Content codings, honest and not: what is unpacked, where it ends, and what is never taken for HTML. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect } from 'vitest'
import { describeCases, type Case } from './describe-cases'
import type { HttpResponse } from './open-site'
import { html, PAGE, TAGS } from './served-pages'

const coded = (coding: string, body: Buffer | string, status = 200): HttpResponse => ({
  status,
  headers: { 'content-encoding': coding },
  body,
})
const PACK = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync, zstd: zstdCompressSync }
const plain = PAGE.replaceAll('{site}', 'https://shop.test')
/** Compresses to almost nothing, and is a page at its start. */
const bomb = Buffer.from(`${html(TAGS).replace('</head>', '')}${' '.repeat(60_000_000)}`)
const bounded = {
  title: 'Rye loaf',
  findings: { 'head-within-limit': 'warn' },
  report: { fetch: { bytesDecoded: 307_200, stoppedBecause: 'limit' } },
} as const
/** Android asks for gzip and plain bytes; what else comes is read here, to say what it is, and is no card there. */
const notOffered = { title: null, layout: 'none', findings: { 'page-reachable': 'warn' } } as const

const CASES: readonly Case[] = [
  {
    name: 'gzip_bomb',
    what: '60 MB in gzip: unpacked to the limit and no further',
    sends: { '/': coded('gzip', gzipSync(bomb)) },
    says: bounded,
  },
  {
    name: 'brotli_bomb',
    what: '60 MB in some hundred bytes of Brotli',
    sends: { '/': coded('br', brotliCompressSync(bomb)) },
    says: { ...bounded, ...notOffered, said: '"br"' },
  },
  {
    name: 'zstd_bomb',
    what: '60 MB in Zstandard',
    sends: { '/': coded('zstd', zstdCompressSync(bomb)) },
    says: { ...bounded, ...notOffered },
  },
  {
    name: 'gzip_twice',
    what: 'gzip in gzip',
    sends: { '/': coded('gzip, gzip', gzipSync(gzipSync(plain))) },
    says: { title: 'Rye loaf', findings: { 'og-title': 'pass' } },
  },
  {
    name: 'gzip_twice_bomb',
    what: 'gzip in gzip, whose inner stage is a bomb too',
    sends: { '/': coded('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200_000_000), { level: 1 }))) },
    says: { failure: 'empty-page', findings: { 'page-reachable': 'fail' } },
  },
  {
    name: 'gzip_six_times',
    what: 'six codings on top of each other',
    sends: { '/': coded('gzip, gzip, gzip, gzip, gzip, gzip', gzipSync(plain)) },
    says: { failure: 'encoding-unsupported', findings: { 'page-reachable': 'fail' } },
  },
  {
    // The phone's library unpacks whatever is called gzip and fails on this; we do not guess better than it.
    name: 'gzip_header_plain_body',
    what: 'plain text that is called gzip',
    sends: { '/': coded('gzip', plain) },
    says: { failure: 'encoding-broken', layout: 'none', findings: { 'page-reachable': 'fail' } },
  },
  ...(['gzip', 'deflate', 'br', 'zstd'] as const).map((coding): Case => ({
    name: `${coding}_undeclared`,
    what: `${coding} that nothing calls so: no card, and the tags are judged all the same`,
    sends: { '/': { body: PACK[coding](plain) } },
    says: {
      layout: 'none',
      codes: { 'page-reachable': 'packed-unsaid' },
      findings: { 'og-title': 'pass', 'tags-in-server-html': 'pass' },
      said: 'say-the-coding',
    },
  })),
  {
    name: 'br_undeclared_bomb',
    what: 'a bomb in Brotli that nothing calls so: no more is unpacked than of a page that says it',
    sends: { '/': { body: brotliCompressSync(bomb) } },
    says: { ...bounded, title: null, layout: 'none', codes: { 'page-reachable': 'packed-unsaid' } },
  },
  {
    name: 'gzip_file',
    what: 'a packed file that says what it is',
    sends: { '/': { headers: { 'content-type': 'application/gzip' }, body: gzipSync(plain) } },
    says: { failure: 'not-html' },
  },
  {
    name: 'gzip_trailing_garbage',
    what: 'gzip with something behind it: what was packed counts',
    sends: { '/': coded('gzip', Buffer.concat([gzipSync(plain), Buffer.from('more')])) },
    says: { title: 'Rye loaf' },
  },
  {
    name: 'gzip_cut_short',
    what: 'gzip without its end',
    sends: { '/': coded('gzip', gzipSync(plain.replace('</head>', '')).subarray(0, -20)) },
    says: { title: 'Rye loaf', report: { fetch: { stoppedBecause: 'cut-off' } } },
  },
  {
    // Never offered. Both forms that go by this name are unpacked, because the tags can then be judged; the coding is named.
    name: 'deflate_raw',
    what: 'deflate without its zlib frame',
    sends: { '/': coded('deflate', deflateRawSync(plain)) },
    says: { ...notOffered, said: '"deflate"' },
  },
  {
    name: 'deflate_zlib',
    what: 'deflate with its frame',
    sends: { '/': coded('deflate', deflateSync(plain)) },
    says: notOffered,
  },
  ...['snappy', 'compress'].map((coding): Case => ({
    name: coding === 'snappy' ? 'unknown_encoding' : 'compress_lzw',
    what: `"${coding}", which nobody offered and nobody reads`,
    sends: { '/': coded(coding, plain) },
    says: { failure: 'encoding-unsupported', layout: 'none', findings: { 'page-reachable': 'fail' } },
  })),
  {
    name: 'br_uppercase',
    what: 'Brotli in capitals',
    sends: { '/': coded('BR', brotliCompressSync(plain)) },
    says: notOffered,
  },
  {
    name: 'identity',
    what: '"identity", which means nothing',
    sends: { '/': coded('identity', plain) },
    says: { title: 'Rye loaf', findings: { 'page-reachable': 'pass' } },
  },
  {
    name: 'encoding_on_204',
    what: 'a coding of nothing at all',
    sends: { '/': coded('gzip', '', 204) },
    says: { failure: 'empty-page' },
  },
  {
    name: 'encoding_on_error_page',
    what: 'a refusal in gzip: read for its reason',
    sends: {
      '/': {
        status: 403,
        headers: { 'content-encoding': 'gzip', server: 'cloudflare' },
        body: gzipSync('<title>Attention Required! | Cloudflare</title>'),
      },
    },
    says: {
      status: 403,
      layout: 'none',
      findings: { 'page-not-blocked': 'unknown', 'og-title': 'unknown' },
      and: ({ report }) =>
        expect(report.findings.find(({ id }) => id === 'page-not-blocked')?.params).toMatchObject({
          by: 'Cloudflare',
        }),
    },
  },
  {
    name: 'broken_encoding_on_error_page',
    what: 'a refusal whose coding is broken: still a refusal',
    sends: { '/': coded('gzip', 'not gzip', 403) },
    says: { status: 403, layout: 'none', findings: { 'page-reachable': 'unknown', 'og-title': 'unknown' } },
  },
]

describeCases('encoding-compression', CASES)
