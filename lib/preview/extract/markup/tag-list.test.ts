/** How each way of writing a tag is read, by Android and by a forgiving parser. */
import { describe, expect, it } from 'vitest'
import type { TagFact } from '../../vocabulary/tags'
import { inHead, pageOf } from '../../testing/sample-pages'
import { TAGS_MAX } from '../read-head'
import { readHead } from '../../testing/sample-pages'

const headOf = (markup: string) => readHead(pageOf(inHead(markup)))
const only = (markup: string): TagFact => {
  const { tags } = headOf(markup)
  expect(tags).toHaveLength(1)
  return tags[0] as TagFact // Safe: the length was just asserted.
}

describe('tags Android reads', () => {
  it.each([
    ['double quotes', '<meta property="og:title" content="Bread">', 'og:title'],
    ['single quotes', `<meta property='og:title' content='Bread'>`, 'og:title'],
    ['content first', '<meta content="Bread" property="og:title" />', 'og:title'],
    ['no space between attributes', '<meta property="og:title"content="Bread">', 'og:title'],
    ['element in capitals', '<META property="og:title" content="Bread">', 'og:title'],
    ['line breaks', '<meta\n  property="og:title"\n  content="Bread"\n>', 'og:title'],
    ['name', '<meta name="og:title" content="Bread">', 'og:title'],
    ['itemprop alone', '<meta itemprop="image" content="Bread">', 'image'],
    ['property before name', '<meta name="twitter:title" property="og:title" content="Bread">', 'og:title'],
    ['empty property, then name', '<meta property="" name="description" content="Bread">', 'description'],
    ['a bare word that touches nothing', '<meta property="og:title" content="Bread" async>', 'og:title'],
    ['an unquoted stranger', '<meta data-rh=true property="og:title" content="Bread">', 'og:title'],
    ['> behind both values', '<meta property="og:title" content="Bread" data-x="a>b">', 'og:title'],
    [
      'in a noscript of the head',
      '<noscript><meta property="og:title" content="Bread"></noscript>',
      'og:title',
    ],
    [
      'in a downlevel-revealed condition',
      '<![if !IE]><meta property="og:title" content="Bread"><![endif]>',
      'og:title',
    ],
    [
      'an unquoted property, so the name counts',
      '<meta property=og:title name="title" content="Bread">',
      'title',
    ],
  ])('%s', (_, markup, key) => {
    expect(only(markup)).toMatchObject({ key, value: 'Bread', readByAndroid: true, unreadable: null })
  })
})

describe('tags Android does not read', () => {
  it.each([
    ['key-unquoted', '<meta property=og:title content="Bread">'],
    ['value-unquoted', '<meta property="og:title" content=Bread>'],
    ['key-unquoted', '<meta property=og:title content=Bread>'],
    ['key-case', '<meta property="OG:Title" content="Bread">'],
    ['key-case', '<meta name="Description" content="Bread">'],
    ['key-spaces', '<meta property=" og:title" content="Bread">'],
    ['attribute-case', '<meta Property="og:title" content="Bread">'],
    ['attribute-case', '<meta property="og:title" Content="Bread">'],
    ['space-around-equals', '<meta property = "og:title" content="Bread">'],
    ['space-around-equals', '<meta property="og:title" content= "Bread">'],
    ['bare-attribute-before', '<meta itemscope property="og:title" content="Bread">'],
    ['bare-attribute-before', '<meta property="og:title" itemscope content="Bread">'],
    ['bare-attribute-before', '<meta/property="og:title"/content="Bread">'],
    ['angle-bracket-in-value', '<meta data-x="a > b" property="og:title" content="Bread">'],
    ['angle-bracket-in-value', '<meta property="og:title" data-x="a > b" content="Bread">'],
    ['key-not-read', '<meta property="og:type" content="Bread">'],
    ['key-not-read', '<meta property="og:image:secure_url" content="Bread">'],
    ['key-not-read', '<meta name=viewport content=Bread>'],
    ['key-not-read', '<meta property="__proto__" content="Bread">'],
    ['inside-comment', '<!-- <meta property="og:title" content="Bread"> -->'],
    ['inside-script', '<script>"<meta property=\\"og:title\\" content=\\"Bread\\">"</script>'],
    ['inside-script', '<style><meta property="og:title" content="Bread"></style>'],
    ['inside-template', '<template><p><meta property="og:title" content="Bread"></p></template>'],
    [
      'inside-template',
      '<template><noscript></noscript><meta property="og:title" content="Bread"></template>',
    ],
    ['inside-template', '<template><!-- --><meta property="og:title" content="Bread"></template>'],
    ['inside-template', '<textarea><meta property="og:title" content="Bread"></textarea>'],
  ])('%s: %s', (unreadable, markup) => {
    expect(only(markup)).toMatchObject({ value: 'Bread', readByAndroid: false, unreadable })
  })

  it.each([
    ['value-empty', '<meta property="og:title" content="">'],
    ['value-empty', '<meta property="og:title" content="  ">'],
    ['value-missing', '<meta property="og:title" value="Bread">'],
    ['value-missing', '<meta property="og:title" content>'],
    ['value-empty', '<title></title>'],
  ])('%s: %s', (unreadable, markup) => {
    expect(only(markup)).toMatchObject({ value: '', readByAndroid: false, unreadable })
  })

  it('breaks a tag whose value holds a >, which a browser reads whole', () => {
    const tag = only('<meta property="og:title" content="Bread > cake">')
    expect(tag).toMatchObject({
      value: 'Bread > cake',
      readByAndroid: false,
      unreadable: 'angle-bracket-in-value',
    })
    expect(tag.source).toBe('<meta property="og:title" content="Bread > cake">')
  })

  it('marks the loser of two tags with one key', () => {
    const { tags } = headOf('<meta property="og:title" content="A"><meta name="og:title" content="B">')
    expect(tags.map(({ readByAndroid, unreadable }) => [readByAndroid, unreadable])).toEqual([
      [true, 'overridden'],
      [true, null],
    ])
  })
})

describe('where a tag stands', () => {
  const page = (text: string) => readHead(pageOf(text)).tags
  const META = '<meta property="og:title" content="Bread">'

  it.each([
    ['after-head', `<head></head>${META}<body>`, false],
    ['body', `<head></head><body>${META}`, false],
    ['body', `<body>${META}`, true],
    ['head', META, true],
    ['head', `<html>${META}</head>`, true],
    ['head', `<html>${META}<head></head>`, false],
    ['head', `<head><div>${META}</div></head>`, true],
    ['svg', `<head><svg>${META}</svg></head>`, true],
    ['head', `<head><svg>${META}</head>`, true],
    ['svg', '<head><svg><link rel="icon" href="/i.png"></svg></head>', true],
    ['noscript', `<head><noscript>${META}</noscript></head>`, true],
    ['body', `<head><noscript></head><body>${META}`, false],
    ['svg', '<head></head><body><svg><link rel="icon" href="/i.png"></svg>', false],
  ])('%s: %s', (place, text, readByAndroid) => {
    const tags = page(text)
    expect(tags).toHaveLength(1)
    expect(tags[0]).toMatchObject({ place, readByAndroid })
    if (!readByAndroid) expect(tags[0]?.unreadable).toBe('outside-head')
  })

  it('counts lines, columns and bytes', () => {
    const [tag] = page(`<head>\n<title>é日</title> ${META}\n</head>`).slice(1)
    const before = new TextEncoder().encode('<head>\n<title>é日</title> ').length
    expect(tag).toMatchObject({
      source: META,
      line: 2,
      column: 19,
      startByte: before,
      endByte: before + META.length,
    })
  })

  it('does not list body microdata as a broken tag, nor icons’ titles', () => {
    const tags = page(
      '<head></head><body><meta itemprop="image" content="x.png"><svg><title>Icon</title></svg>',
    )
    expect(tags.map(({ unreadable }) => unreadable)).toEqual(['key-not-read'])
  })

  it('leaves out what cannot make a card from comments and scripts', () => {
    expect(page('<head><!-- <meta name="viewport" content="x"> --></head>')).toEqual([])
  })
})

describe('links', () => {
  it.each([
    ['<link rel="icon" href="/i.png">', true, null],
    ['<link rel="apple-touch-icon" sizes="180x180" href="/i.png">', true, null],
    ['<link rel="shortcut icon" href="/i.png">', false, 'key-not-read'],
    ['<link rel="canonical" href="/i.png">', false, 'key-not-read'],
    ['<link rel=icon href="/i.png">', false, 'key-unquoted'],
    ['<link rel="icon" href=/i.png>', false, 'value-unquoted'],
    ['<link rel="Icon" href="/i.png">', false, 'key-case'],
  ])('%s', (markup, readByAndroid, unreadable) => {
    expect(only(markup)).toMatchObject({ element: 'link', value: '/i.png', readByAndroid, unreadable })
  })

  it('lists no other links', () => {
    expect(headOf('<link rel="alternate" hreflang="de" href="/de">'.repeat(1_000)).tags).toEqual([])
  })
})

describe('limits', () => {
  it('keeps the tags that win when there are too many, and numbers them anew', () => {
    const head = headOf(
      `${'<meta name="x" content="y">'.repeat(1_500)}<meta property="og:title" content="Bread">`,
    )
    expect(head.tags).toHaveLength(TAGS_MAX)
    expect(head.tags[head.android.title?.tag ?? -1]).toMatchObject({ key: 'og:title', value: 'Bread' })
  })

  it('says when a guard ended the reading', () => {
    expect(headOf('<b>'.repeat(9_000)).guardTripped).toBe(false)
    expect(headOf('<b>'.repeat(11_000)).guardTripped).toBe(true)
    expect(headOf('<template>'.repeat(300)).guardTripped).toBe(true)
    expect(headOf(`<meta ${'a '.repeat(300)} property="og:title" content="x">`).guardTripped).toBe(true)
  })

  it('cuts a long source', () => {
    const tag = only(`<meta property="og:title" content="${'x'.repeat(9_000)}">`)
    expect(tag.source).toHaveLength(2_000)
    expect(tag.value).toHaveLength(5_000)
    expect(tag).toMatchObject({ sourceChars: 9_037, valueChars: 9_000 })
    expect(only('<meta property="og:title" content="Bread">')).not.toHaveProperty('sourceChars')
    expect(tag.endByte).toBe((tag.startByte ?? 0) + 9_037)
  })
})
