/** What a head's facts say of what was read and what was not: svg, titles, empty tags, the end of the reading, values that were cut. */
import { describe, expect, it } from 'vitest'
import { inHead, pageOf } from '../testing/sample-pages'
import { readHead } from '../testing/sample-pages'

const read = (markup: string) => readHead(pageOf(inHead(markup)))
const og = (key: string, value: string): string => `<meta property="${key}" content="${value}">`

describe('an svg in the head', () => {
  const SVG = `<svg>${og('og:title', 'Icon')}<link rel="icon" href="/i.png"><title>Menu</title></svg>`

  it('holds no tags of the head to a parser, but does to Android, which looks for patterns', () => {
    const head = read(SVG)
    expect(head.android).toMatchObject({ title: { value: 'Icon' }, images: [{ value: '/i.png' }] })
    for (const fields of [head.ios, head.lenient]) expect(fields).toMatchObject({ title: null, images: [] })
    expect(head.tags.map(({ key, place }) => [key, place])).toEqual([
      ['og:title', 'svg'],
      ['icon', 'svg'],
      ['title', 'svg'],
    ])
  })

  it('changes nothing of the tags around it', () => {
    const head = read(`<title>Bread</title>${SVG}${og('og:description', 'Fresh')}`)
    for (const fields of [head.ios, head.lenient])
      expect([fields.title?.value, fields.description?.value]).toEqual(['Bread', 'Fresh'])
  })

  it('that is never closed was none, from its first meta on', () => {
    const head = read(`<svg>${og('og:title', 'Bread')}${og('og:url', 'https://x.example/')}`)
    expect([head.ios.title?.value, head.lenient.url?.value]).toEqual(['Bread', 'https://x.example/'])
  })
})

describe('what was read', () => {
  it('lists the titles that Android runs into one', () => {
    const head = read('<title>First</title>\n<title>Second</title><svg><title>Icon</title></svg>')
    expect(head.android.title).toEqual({ value: 'First Second Icon', rule: '<title>', tag: 0 })
    expect(head.titles.map((tag) => head.tags[tag]?.value)).toEqual(['First', 'Second', 'Icon'])
    expect(read('<title>One</title>').titles).toHaveLength(1)
    const others = read('<!-- <title>a</title> --><script>"<title>b</title>"</script><title>One</title>')
    expect(others.titles.map((tag) => others.tags[tag]?.value)).toEqual(['One'])
    expect(readHead(pageOf('<head></head><body><title>Late</title>')).titles).toEqual([])
  })

  it.each([
    ['there and empty', '<meta property="og:image" content="">', 'value-empty'],
    ['there and blank', '<meta property="og:image" content=" ">', 'value-empty'],
    ['there without a value', '<meta property="og:image">', 'value-missing'],
    ['not there', '', undefined],
  ])('tells a tag that is %s', (_, markup, unreadable) => {
    const head = read('<meta name="x" content="y">'.repeat(300) + markup)
    expect(head.android.images).toEqual([])
    expect(head.tags.find(({ key }) => key === 'og:image')?.unreadable).toBe(unreadable)
  })

  it('says how far the page was looked at, and whether that was all of it', () => {
    const text = `<head></head><body>Brötchen${og('og:title', 'late')}`
    const { length } = new TextEncoder().encode(text)
    expect(readHead(pageOf(text))).toMatchObject({ readToByte: length, readToEnd: true })
    const cut = readHead(pageOf(text, { stoppedBecause: 'head-complete', readToEnd: false }))
    expect(cut).toMatchObject({ readToByte: length, readToEnd: false })
    const beyondLimit = {
      bytes: new TextEncoder().encode('</head>'),
      headEndByte: 20,
      stoppedBecause: 'head-complete',
    } as const
    const beyond = readHead(pageOf('<head><title>a', { stoppedBecause: 'limit', beyondLimit }))
    expect(beyond).toMatchObject({ readToByte: 14 + 7, readToEnd: false })
    const ended = { ...beyondLimit, headEndByte: null, stoppedBecause: 'end-of-body' } as const
    expect(
      readHead(pageOf('<head><title>a', { stoppedBecause: 'limit', beyondLimit: ended })).readToEnd,
    ).toBe(true)
  })

  it('says how long a value was that was cut, wherever it came from', () => {
    const long = 'x'.repeat(6_000)
    expect(read(og('og:title', long)).ios.title).toMatchObject({ valueChars: 6_000 })
    expect(read(`<title>${long}</title>`).android.title).toMatchObject({ rule: '<title>', valueChars: 6_000 })
    expect(read(`<title>${long}</title><title>y</title>`).android.title?.valueChars).toBe(6_002)
    expect(read(og('og:site_name', long)).siteName?.valueChars).toBe(6_000)
    expect(read(og('og:image', `https://x.example/${long}`)).android.images[0]?.valueChars).toBe(6_018)
    expect(read(`<link rel="icon" href="/${long}">`).android.images[0]?.valueChars).toBe(6_001)
    expect(read(og('og:title', 'x')).ios.title).not.toHaveProperty('valueChars')
  })
})
