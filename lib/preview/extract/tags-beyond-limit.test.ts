/** Tags behind WhatsApp's limit are found, with their places, and change nothing of what WhatsApp reads before it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BeyondLimitFact, HeadFact, PageFact } from '../vocabulary/facts'
import { shouldReadPastLimit } from './should-read-past-limit'
import { pageOf } from '../testing/sample-pages'
import { TAGS_MAX } from './read-head'
import { readHead } from '../testing/sample-pages'
import { visitHeadOf } from './visit-head'

/** The limit is wherever the first part ends. */
function pageCut(
  before: string | Uint8Array,
  beyondLimit: string | Uint8Array,
  rest: Partial<BeyondLimitFact> = {},
  page: Partial<PageFact> = {},
): PageFact {
  const bytes = typeof beyondLimit === 'string' ? new TextEncoder().encode(beyondLimit) : beyondLimit
  return pageOf(before, {
    stoppedBecause: 'limit',
    ...page,
    beyondLimit: { bytes, headEndByte: null, stoppedBecause: 'head-complete', ...rest },
  })
}
const valuesOf = ({ lenient: { title, description, images } }: HeadFact) => [
  title?.value ?? null,
  description?.value ?? null,
  images[0]?.value ?? null,
]
const tagOf = (head: HeadFact, key: string) => head.tags.find((tag) => tag.key === key)

const FRONT = '<!doctype html>\n<html><head>\n<title>Grüße</title>\n<style>a{}</style>\n'
const BACK =
  '<meta property="og:title" content="Käse">\n<meta property="og:image" content="https://x.example/a.jpg">\n' +
  '<meta property="og:type" content="article">\n<meta property="og:site_name" content="Laden">\n</head>'

describe('tags behind the limit', () => {
  const head = readHead(pageCut(FRONT, BACK))

  it('are listed with their line and byte in the whole page, and why they are not read', () => {
    expect(tagOf(head, 'og:title')).toMatchObject({
      value: 'Käse',
      line: 5,
      column: 1,
      startByte: new TextEncoder().encode(FRONT).length,
      endByte: new TextEncoder().encode(FRONT + BACK).indexOf(62, FRONT.length + 10) + 1,
      place: 'beyond-limit',
      readByAndroid: false,
      unreadable: 'beyond-limit',
    })
    expect(tagOf(head, 'og:image')).toMatchObject({ line: 6, place: 'beyond-limit' })
  })

  it('are what a parser without the limit reads, and no client of WhatsApp does', () => {
    expect(valuesOf(head)).toEqual(['Käse', null, 'https://x.example/a.jpg'])
    expect(head.siteName?.value).toBe('Laden')
    for (const client of [head.android, head.ios]) {
      expect(client.title).toMatchObject({ value: 'Grüße', rule: '<title>' })
      expect(client.images).toEqual([])
    }
  })

  it('keep a reason that holds anywhere', () => {
    expect(tagOf(head, 'og:type')).toMatchObject({ place: 'beyond-limit', unreadable: 'key-not-read' })
    const off = readHead(pageCut(FRONT, `<!-- ${BACK} -->`))
    expect(tagOf(off, 'og:title')).toMatchObject({ place: 'comment', unreadable: 'inside-comment' })
    expect(valuesOf(off)).toEqual(['Grüße', null, null])
    const empty = readHead(pageCut(FRONT, '<meta property="og:title" content="">'))
    expect(tagOf(empty, 'og:title')?.unreadable).toBe('value-empty')
  })

  it('come after what stands before it, also for a forgiving parser', () => {
    const both = readHead(pageCut(`${FRONT}<meta property=og:title content=Brot>`, BACK))
    expect(both.lenient.title).toMatchObject({ value: 'Brot', rule: 'og:title' })
    expect(both.tags[both.lenient.title?.tag ?? -1]).toMatchObject({ unreadable: 'key-unquoted' })
  })

  it('are no difference between visitors', () => {
    const page = pageCut(`${FRONT}<link rel="icon" href="/i.png">`, BACK)
    const alone = readHead({ ...page, beyondLimit: null })
    expect(visitHeadOf(readHead(page), page)).toEqual(visitHeadOf(alone, page))
    const canonical = pageCut(FRONT, '<link rel="canonical" href="https://x.example/">')
    expect(visitHeadOf(readHead(canonical), canonical).canonical).toBeNull()
  })

  it('win their fields among very many others', () => {
    const many = '<meta property="og:see_also" content="x">'.repeat(700)
    const full = readHead(pageCut(FRONT + many, many + BACK))
    expect(full.tags).toHaveLength(TAGS_MAX)
    expect(full.tags[full.lenient.title?.tag ?? -1]?.value).toBe('Käse')
    expect(full.tags[full.beyondLimit?.lenientBefore.title?.tag ?? -1]?.value).toBe('Grüße')
  })

  it('may be cut by it', () => {
    const cut = readHead(pageCut(`${FRONT}<meta property="og:ti`, 'tle" content="Käse"></head>'))
    expect(tagOf(cut, 'og:title')).toMatchObject({ line: 5, unreadable: 'beyond-limit', value: 'Käse' })
    expect(valuesOf(cut)[0]).toBe('Käse')
  })

  it('are none when the head ended before, in an encoding that hides its end from a reader of bytes', () => {
    const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
    const contentType = 'text/html; charset=utf-16le'
    const before = utf16(`${FRONT}</head><body>`)
    const ended = readHead(pageCut(before, utf16(BACK), {}, { contentType }))
    expect(ended.beyondLimit).toBeNull()
    expect(tagOf(ended, 'og:title')).toBeUndefined()
  })
})

it.each([
  ['head-complete', true],
  ['end-of-body', true],
  ['limit', false],
  ['cut-off', false],
] as const)('a reading that ended with %s is whole: %s', (stoppedBecause, whole) => {
  expect(readHead(pageCut(FRONT, BACK, { stoppedBecause })).beyondLimit?.whole).toBe(whole)
})

it('a guard behind the limit leaves the page before it alone', () => {
  const head = readHead(pageCut(FRONT, `<meta name="a" content="b">`.repeat(2_500)))
  expect(head.guardTripped).toBe(false)
  expect(head.beyondLimit?.whole).toBe(false)
  expect(head.android.title?.value).toBe('Grüße')
})

describe('wherever the limit cuts', () => {
  const html = (label: string) =>
    `<html>\n<head><meta charset="${label}">\n<title>Zażółć 日本 é</title><!-- <meta property="og:title" content="no"> -->\n` +
    `<meta property="og:title" content="日本 > é">\n<script>"<meta property='og:image' content='no'>"</script>` +
    `<meta name=description content=é><meta property="og:image" content="https://x.example/é"></head>`
  const encoded: [string, (text: string) => Uint8Array][] = [
    ['utf-8', (text) => new TextEncoder().encode(text)],
    ['utf-16le', (text) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['windows-1252', (text) => new Uint8Array(Buffer.from(text, 'latin1'))],
    // Two bytes each, and the second of them may be any letter.
    ['shift_jis', (text) => new Uint8Array(Buffer.from(text.replace(/[^\0-\x7f]/g, '\x83\x5c'), 'latin1'))],
  ]

  it.each(encoded)('the part before it reads as it would alone, in %s', (label, encode) => {
    const bytes = encode(html(label))
    const contentType = `text/html; charset=${label}`
    const whole = readHead(pageOf(bytes, { contentType }))
    for (let cut = 0; cut < bytes.length; cut += 1) {
      const page = pageCut(bytes.subarray(0, cut), bytes.subarray(cut), {}, { contentType })
      const alone = readHead({ ...page, beyondLimit: null })
      if (alone.headEnd !== null) continue
      const { text, headEnd, charset, android, ios, tags, beyondLimit } = readHead(page)
      const { length } = alone.tags
      expect({ text, headEnd, charset, android, ios, tags: tags.slice(0, length) }).toEqual({
        text: alone.text,
        headEnd: null,
        charset: alone.charset,
        android: alone.android,
        ios: alone.ios,
        tags: alone.tags,
      })
      expect(text + beyondLimit?.text).toBe(whole.text)
      const places = (list: HeadFact['tags']) =>
        list.map(({ key, line, column, startByte }) => ({ key, line, column, startByte }))
      expect(places(tags)).toEqual(places(whole.tags))
      expect(charset.malformed).toBe(false)
    }
  })

  it('any bytes, in any encoding, are read without throwing and leave the part before alone', () => {
    const labels = fc.constantFrom('utf-8', 'utf-16be', 'shift_jis', 'gb18030', 'iso-2022-jp', 'banana')
    const bytes = fc.uint8Array({ maxLength: 300 })
    fc.assert(
      fc.property(bytes, bytes, labels, (before, beyondLimit, label) => {
        const page = pageCut(before, beyondLimit, {}, { contentType: `text/html; charset=${label}` })
        const [head, alone] = [readHead(page), readHead({ ...page, beyondLimit: null })]
        expect(head.text).toBe(alone.text)
        expect(head.charset).toEqual(alone.charset)
        expect(head.android).toEqual(alone.android)
        expect(head.ios).toEqual(alone.ios)
      }),
    )
  })
})

describe('who asks for it', () => {
  const named = 'og:title … og:description … og:image'
  it.each([
    [named, false],
    [named.toUpperCase(), false],
    [named.replace('og:image', 'og:image:width'), false],
    [named.replace('og:title', 'Og:Title'), false],
    [named.replace('og:image', 'image'), true],
    [named.replace('og:title', 'title'), true],
    [named.replace('og:description', ''), true],
    ['', true],
  ])('%s: %s', (text, asks) => expect(shouldReadPastLimit(new TextEncoder().encode(text))).toBe(asks))
})
