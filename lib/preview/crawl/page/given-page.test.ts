/** What is refused before it is read as a page, by its bytes. */
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { SOURCE_BYTES_MAX } from '../../vocabulary/http-facts'
import { faultOfSource, readGivenPage } from './given-page'

const of = (bytes: string | Uint8Array) => faultOfSource({ bytes: Buffer.from(bytes) })
const PAGE = '<!doctype html><html><head><title>Rye</title></head><body></body></html>'

describe('faultOfSource', () => {
  it('takes pages, and pieces of them, in the encodings that pages have', () => {
    for (const source of [PAGE, ` \n${PAGE}`, `\ufeff${PAGE}`, '<title>Rye</title>', '<meta property="og:title" content="Rye">', '<p>Rye'])
      expect(of(source)).toBeNull()
    expect(of(Buffer.from(`\ufeff${PAGE}`, 'utf16le'))).toBeNull()
    expect(of(Buffer.from('<title>Br\u00f6tchen</title>', 'latin1'))).toBeNull()
  }) // prettier-ignore

  it('names what it is not', async () => {
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } }).jpeg().toBuffer() // prettier-ignore
    const cases = {
      empty: ['', ' \n\t', '\ufeff', Buffer.alloc(50)],
      'no-html': ['Rye loaf', '{"title": "Rye"}', 'https://shop.test/'],
      'other-file': [jpeg, gzipSync(PAGE), Buffer.from('PK\x03\x04zip'), Buffer.from('%PDF-1.7 <html>'), Buffer.from(`${PAGE}\0\x01`), '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      mhtml: ['From: <Saved by Blink>\r\nSnapshot-Content-Location: https://shop.test/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<html>'],
      'too-large': [Buffer.alloc(SOURCE_BYTES_MAX + 1, PAGE)],
    } as const // prettier-ignore
    for (const [fault, sources] of Object.entries(cases))
      for (const source of sources) expect(of(source), `${fault} ${String(source).slice(0, 30)}`).toBe(fault)
  })
})

it('reads up to the end of the head, and asks whether to read on where it does not come', async () => {
  const as = { visitor: 'browser', shouldReadTail: () => false } as const
  const short = await readGivenPage('https://shop.test/', { kind: 'pasted', bytes: Buffer.from(PAGE) }, as)
  expect(short).toMatchObject({ given: 'pasted', hops: [], headers: [], stoppedBecause: 'head-complete' })
  expect(Buffer.from(short.body).toString()).toMatch(/<\/head>$/)
  const bytes = Buffer.from(`<head><style>${'a'.repeat(400_000)}</style></head>`)
  const long = await readGivenPage('https://shop.test/', { kind: 'uploaded', bytes }, { ...as, readsOn: () => true })
  expect(long).toMatchObject({ stoppedBecause: 'limit', headEndByte: null })
  expect(long.body.length).toBe(307_200)
  expect(long.beyondLimit).toMatchObject({ stoppedBecause: 'head-complete', headEndByte: bytes.length })
}) // prettier-ignore
