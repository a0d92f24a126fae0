/** Heads as careless templates, plugins and attackers write them, and text in every script: what is found, and what is not. */
import { describe, expect, it } from 'vitest'
import { type HeadForTest, inHead, pageOf, readHead } from '../testing/sample-pages'

const read = (markup: string) => readHead(pageOf(inHead(markup)))
const whole = (text: string) => readHead(pageOf(text))
const og = (key: string, value: string): string => `<meta property="${key}" content="${value}">`
const TITLE = og('og:title', 'Bread')
const titles = ({ android, ios, lenient }: HeadForTest) =>
  [android, ios, lenient].map(({ title }) => title?.value ?? null)

describe('where tags are found', () => {
  it.each([
    ['without a head element', `<!doctype html>${TITLE}<p>x`],
    ['without any element around', TITLE],
    ['behind an XML prolog', `<?xml version="1.0" encoding="shift_jis"?>\n<!doctype html><html><head>${TITLE}</head></html>`],
    ['behind white space and a comment', `\n\n <!-- made by hand -->\n<html><head>${TITLE}</head>`],
    ['in a head with RDFa prefixes', `<html prefix="og: http://ogp.me/ns#" xmlns:og="http://ogp.me/ns#" vocab="https://schema.org/"><head prefix="og: https://ogp.me/ns#">${TITLE}</head>`],
    ['behind a downlevel-revealed comment', `<head><![if !IE]>${TITLE}<![endif]></head>`],
    ['behind an unclosed paragraph and stray ends', `<head></p></div></i>${TITLE}</head>`],
    ['between misnested elements', `<head><a><b><i></a></b>${TITLE}</i></head>`],
    ['in a table of the head', `<head><table><tr>${TITLE}</table></head>`],
    ['behind a script that names </script in a string', `<head><script>var a = "<\\/script>"</script>${TITLE}</head>`],
    ['behind a comment that ends with --!>', `<head><!-- x --!>${TITLE}</head>`],
    ['behind an empty comment', `<head><!-->${TITLE}</head>`],
  ])('%s', (_, text) => {
    expect(titles(whole(text))).toEqual(['Bread', 'Bread', 'Bread'])
  }) // prettier-ignore

  it.each([
    ['a template', `<template>${TITLE}</template>`],
    ['a declarative shadow root', `<template shadowrootmode="open">${TITLE}</template>`],
    ['a textarea', `<textarea>${TITLE}</textarea>`],
    ['an iframe', `<iframe>${TITLE}</iframe>`],
    ['xmp', `<xmp>${TITLE}</xmp>`],
    ['noembed', `<noembed>${TITLE}</noembed>`],
    ['noframes', `<noframes>${TITLE}</noframes>`],
    ['plaintext', `<plaintext>${TITLE}`],
    ['a style sheet', `<style>a::after{content:'${TITLE}'}</style>`],
    ['a string of a script', `<script>document.write('${TITLE}')</script>`],
    ['JSON-LD', `<script type="application/ld+json">{"a":"${TITLE.replaceAll('"', '\\"')}"}</script>`],
    ['a comment', `<!-- ${TITLE} -->`],
    ['a conditional comment', `<!--[if IE]>${TITLE}<![endif]-->`],
    ['an attribute', `<p data-x='${TITLE}'></p>`],
  ])('not in %s', (_, markup) => {
    const head = whole(`<head>${markup}</head>`)
    expect(head.lenient.title).toBeNull()
    expect(head.ios.title).toBeNull()
  }) // prettier-ignore
})

describe('how tags are spelled', () => {
  it('prefixes and full names of other vocabularies are not Open Graph, and are listed', () => {
    const { android, lenient, tags } = whole(
      `<head prefix="x: http://ogp.me/ns#">${og('x:title', 'A')}${og('http://ogp.me/ns#title', 'B')}</head>`,
    )
    expect([android.title, lenient.title]).toEqual([null, null])
    expect(tags.map(({ key, unreadable }) => [key, unreadable])).toEqual([
      ['x:title', 'key-not-read'],
      ['http://ogp.me/ns#title', 'key-not-read'],
    ])
  })

  it('property instead of name, and name instead of property, are both read', () => {
    const head = read('<meta property="description" content="A"><meta name="og:title" content="B">')
    expect([head.android.description?.value, head.android.title?.value]).toEqual(['A', 'B'])
  })

  it('names of an object’s own parts are nothing special', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
    const head = read(keys.map((key) => og(key, 'x')).join(''))
    expect(head.tags.map(({ key }) => key)).toEqual(keys)
    expect(head.android).toEqual({ title: null, description: null, url: null, images: [] })
    expect(Object.prototype).not.toHaveProperty('x')
  })

  it('JSON-LD is not parsed at all, however deep, broken or poisoned', () => {
    for (const json of ['['.repeat(100_000), '{"a":1,}', '{"__proto__":{"x":1}}', '<!-- {} -->{}{}'])
      expect(
        titles(read(`<script type="application/ld+json">${json}</script>${TITLE}`)),
        json.slice(0, 20),
      ).toEqual(['Bread', 'Bread', 'Bread'])
  })

  it('sizes belong to the image before them', () => {
    const image = (n: number) =>
      og('og:image', `https://x.example/${n}.png`) + og('og:image:width', `${n}00`) + og('og:image:height', `${n}0`)
    const head = read(image(1) + image(2) + image(3))
    expect(head.android.images[0]?.url).toBe('https://x.example/3.png')
    expect([head.declaredWidth?.value, head.declaredHeight?.value]).toEqual(['300', '30'])
    expect(head.ios.images[0]?.url).toBe('https://x.example/1.png')
  }) // prettier-ignore

  it('one address fifty times is one candidate', () => {
    expect(read(og('og:image', 'https://x.example/a.png').repeat(50)).android.images).toHaveLength(1)
  })

  it('a base address moves no Open Graph address', () => {
    for (const base of ['https://cdn.example/', 'javascript:alert(1)', '//127.0.0.1/']) {
      const head = read(`<base href="${base}"><base href="https://second.example/">${og('og:image', '/a.png')}`)
      expect(head.android.images).toMatchObject([{ url: null, problem: 'relative' }])
    }
  }) // prettier-ignore

  it.each([
    ['https://x.example/a b.png', 'https://x.example/a%20b.png', null],
    ['https://x.example/?a=1&amp;b=2', 'https://x.example/?a=1&b=2', null],
    ['https://x.example/?a=1&amp;amp;b=2', 'https://x.example/?a=1&amp;b=2', null],
    ['data:image/png;base64,AAAA', null, 'data-url'],
    [`data:image/png;base64,${'A'.repeat(2_000_000)}`, null, 'data-url'],
    ['javascript:alert(1)', null, 'scheme'],
    ['file:///etc/passwd', null, 'scheme'],
    ['https://', null, 'malformed'],
  ])('an image at %.60s', (value, url, problem) => {
    expect(read(og('og:image', value)).android.images).toMatchObject([{ url, problem }])
  })

  it('an address in a value keeps its bidi marks only in percent signs', () => {
    const [image] = read(og('og:image', 'https://x.example/\u202egnp.a')).android.images
    expect(image?.url).toBe('https://x.example/%E2%80%AEgnp.a')
  })
})

describe('text', () => {
  const valueOf = (text: string) => read(og('og:title', text)).android.title?.value ?? null

  it.each([
    ['a family, a flag, a skin tone, a keycap', '👨‍👩‍👧‍👦 🇩🇪 👍🏽 1️⃣'],
    ['letters of mathematics', '𝕿𝖎𝖙𝖑𝖊'],
    ['private use', '\ue000\uf8ff'],
    ['right to left', 'خبز طازج'],
    ['Devanagari with a zero-width joiner', 'क्\u200dष'],
    ['two hundred marks on one letter', `e${'\u0301'.repeat(200)}`],
    ['one word of 4,000 letters', 'a'.repeat(4_000)],
    ['SQL', `&#39;; DROP TABLE scans; --`.replace('&#39;', '’')],
    ['Markdown', '[x](javascript:alert(1)) ![](http://127.0.0.1)'],
  ])('keeps %s', (_, text) => {
    expect(valueOf(text)).toBe(text)
  })

  it.each([
    ['control characters', 'a\u0001b\u0008c\u007fd\u0085e', 'abcde'],
    ['escape sequences', '\u001b[2J\u001b]0;x\u0007Bread', '[2J]0;xBread'],
    ['lines and tabs', '  Fresh\n\t bread \r\n today ', 'Fresh bread today'],
    ['entities, once', 'A&amp;amp;B &lt;b&gt;', 'A&amp;B <b>'],
    ['control characters written as entities', 'a&#1;b&#27;c', 'abc'],
  ])('cleans %s', (_, text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  it('markup in a value is text', () => {
    const value = '</title><script>alert(1)</script>'
    const head = read(og('og:title', value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')))
    expect(titles(head)).toEqual([value, value, value])
    expect(head.text).toContain('&lt;script')
  })

  it('a title of 10,000 characters is cut, its tag too', () => {
    const head = read(og('og:title', 'a'.repeat(10_000)))
    expect([head.android.title?.value.length, head.tags[0]?.source.length]).toEqual([5_000, 2_000])
  })

  it('a page of nothing but blanks or NUL has no tags', () => {
    for (const body of [new Uint8Array(300_000), new Uint8Array(300_000).fill(0x20)])
      expect(readHead(pageOf(body))).toMatchObject({ tags: [], guardTripped: false })
  })
})

describe('charsets', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
  const titled = (bytes: string, meta = '') => latin1(`<head>${meta}<title>${bytes}</title></head>`)

  it.each([
    ['ISO-2022-JP', '\x1b$BF|K\\\x1b(B', 'text/html; charset=iso-2022-jp', '日本'],
    ['windows-1251', '\xd5\xeb\xe5\xe1', 'text/html; charset=windows-1251', 'Хлеб'],
    ['EUC-JP', '\xc6\xfc\xcb\xdc', 'text/html; charset=euc-jp', '日本'],
    ['Big5', '\xa4\xa4', 'text/html; charset=big5', '中'],
    ['GB18030', '\xd6\xd0', 'text/html; charset=gb18030', '中'],
    ['Latin 1 in the header, UTF-8 in the bytes: as declared, and so garbled', '\xc3\xa9', 'text/html; charset=iso-8859-1', 'Ã©'],
  ])('%s', (_, bytes, contentType, title) => {
    expect(readHead(pageOf(titled(bytes), { contentType })).ios.title?.value).toBe(title)
  }) // prettier-ignore

  it('a declaration in an XML prolog is not followed, and does no harm', () => {
    const body = latin1('<?xml version="1.0" encoding="shift_jis"?><head><title>Br\xc3\xb6tchen</title></head>')
    const head = readHead(pageOf(body, { contentType: 'application/xhtml+xml' }))
    expect([head.charset.used, head.ios.title?.value]).toEqual(['utf-8', 'Brötchen'])
  }) // prettier-ignore

  it('UTF-7 never becomes markup', () => {
    const head = readHead(
      pageOf(titled('+ADw-script+AD4-alert(1)', '<meta charset="utf-7">'), { contentType: 'text/html; charset=utf-7' }),
    )
    expect(head.ios.title?.value).toBe('+ADw-script+AD4-alert(1)')
    expect(head.charset.unknownLabel).toBe('utf-7')
  }) // prettier-ignore
})

describe('a title that is not closed', () => {
  const placesIn = (text: string) =>
    whole(text).tags.map(({ key, place, unreadable }) => [key, place, unreadable])

  it('holds all that follows for a parser; the phone finds tags, and no title', () => {
    const text = `<head><title>abc\n${og('og:description', 'x')}</head><body>y`
    expect(placesIn(text)).toEqual([
      ['title', 'head', 'not-closed'],
      ['og:description', 'title', null],
    ])
    const { android, ios } = whole(text)
    expect([android.title, android.description?.value]).toEqual([null, 'x'])
    expect([ios.title?.value.startsWith('abc <meta'), ios.description]).toEqual([true, null])
  })

  it('ends at the next end of a title', () => {
    const text = `<head><title>abc ${TITLE}<svg><title>icon</title></svg>${og('og:url', 'https://a.example/')}</head>`
    expect(placesIn(text)).toEqual([
      ['title', 'head', null],
      ['og:title', 'title', null],
      ['title', 'title', null],
      ['og:url', 'head', null],
    ])
  })

  it('is another thing than the title of an icon', () => {
    expect(placesIn(`<head><title>a</title><svg><title>icon</title></svg>${TITLE}</head>`).at(-1)).toEqual([
      'og:title',
      'head',
      null,
    ])
  })
})
