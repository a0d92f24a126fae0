/** A head as each client reads it, and any bytes at all. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inHead, pageOf } from '../testing/sample-pages'
import { readHead } from '../testing/sample-pages'

const read = (markup: string) => readHead(pageOf(inHead(markup)))
const og = (key: string, value: string): string => `<meta property="${key}" content="${value}">`

describe('fallbacks', () => {
  it.each([
    [
      og('og:title', 'A') + og('twitter:title', 'B') + '<meta name="title" content="C"><title>D</title>',
      'A',
      'og:title',
    ],
    [og('twitter:title', 'B') + '<meta name="title" content="C"><title>D</title>', 'B', 'twitter:title'],
    ['<meta name="title" content="C"><title>D</title>', 'C', 'meta title'],
    ['<title data-rh="true">\n D\n E </title>', 'D E', '<title>'],
    ['<title></title>' + og('og:title', ' '), undefined, undefined],
  ])('title of %s', (markup, value, rule) => {
    const { android, ios, lenient } = read(markup)
    for (const fields of [android, ios, lenient]) {
      expect([fields.title?.value, fields.title?.rule]).toEqual([value, rule])
    }
  })

  it('goes through descriptions and addresses in order', () => {
    const all =
      og('og:description', 'A') + og('twitter:description', 'B') + '<meta name="description" content="C">'
    expect(read(all).android.description).toMatchObject({ value: 'A', rule: 'og:description' })
    expect(read('<meta name="description" content="C">').android.description?.rule).toBe('meta description')
    expect(read(og('twitter:url', 'https://x.example/')).android.url?.rule).toBe('twitter:url')
    expect(read('').android).toEqual({ title: null, description: null, url: null, images: [] })
  })

  it('lists images in the order in which they are tried, each address once', () => {
    const { android } = read(
      og('thumbnail', 'https://x.example/5') +
        og('og:thumbnail', 'https://x.example/4') +
        og('image', 'https://x.example/1') +
        og('twitter:image', 'https://x.example/2') +
        og('og:image', 'https://x.example/1') +
        '<link rel="icon" href="/i.png">',
    )
    expect(android.images.map(({ rule, url }) => [rule, url])).toEqual([
      ['og:image', 'https://x.example/1'],
      ['twitter:image', 'https://x.example/2'],
      ['og:thumbnail', 'https://x.example/4'],
      ['meta thumbnail', 'https://x.example/5'],
    ])
  })

  it('takes a link icon only when no meta tag names an image, the last one on Android', () => {
    const links =
      '<link rel="icon" href="/a.png"><link rel="apple-touch-icon" href="/b.png"><link rel="shortcut icon" href="/c.png">'
    const { android, ios } = read(links)
    expect(android.images).toEqual([
      {
        value: '/b.png',
        rule: 'link apple-touch-icon',
        tag: 1,
        url: 'https://www.example.com/b.png',
        problem: null,
      },
    ])
    expect(ios.images[0]?.value).toBe('/a.png')
    expect(read(links + og('og:image', 'x.png')).android.images).toMatchObject([
      { rule: 'og:image', problem: 'relative' },
    ])
  })

  it.each(['og:image:secure_url', 'og:image:url'])(
    'takes %s for no client of WhatsApp, and finds it',
    (key) => {
      const alone = read(og(key, 'https://x.example/s'))
      expect(alone.android.images).toEqual([])
      expect(alone.lenient.images).toMatchObject([{ rule: key, value: 'https://x.example/s' }])
    },
  )

  it('takes twitter:image:src last of the meta tags, and for no client of WhatsApp', () => {
    const src = og('twitter:image:src', 'https://x.example/s')
    const alone = read(`${src}<link rel="icon" href="/i.png">`)
    expect(alone.lenient.images).toMatchObject([{ rule: 'twitter:image:src', value: 'https://x.example/s' }])
    for (const { images } of [alone.android, alone.ios]) expect(images).toMatchObject([{ rule: 'link icon' }])
    const beside = read(src + og('thumbnail', 'https://x.example/t'))
    expect(beside.lenient.images.map(({ rule }) => rule)).toEqual(['meta thumbnail', 'twitter:image:src'])
  })

  it('never takes an image of the body', () => {
    expect(readHead(pageOf('<head></head><img src="https://x.example/a.png">')).android.images).toEqual([])
  })
})

describe('clients', () => {
  it('lets the last duplicate win on Android and the first on iOS', () => {
    const { android, ios, lenient, tags } = read(og('og:title', 'A') + og('og:title', 'B'))
    expect([android.title, ios.title, lenient.title]).toMatchObject([
      { value: 'B' },
      { value: 'A' },
      { value: 'B' },
    ])
    expect(tags[android.title?.tag ?? -1]?.value).toBe('B')
  })

  it('finds unquoted tags everywhere but on Android', () => {
    const { android, ios, lenient } = read('<title>T</title><meta property=og:title content="A">')
    expect([android.title?.value, ios.title?.value, lenient.title?.value]).toEqual(['T', 'A', 'A'])
  })

  it('finds tags of the body in the lenient reading only', () => {
    const page = readHead(
      pageOf(`<head></head><body>${og('og:title', 'A')}<meta itemprop="description" content="B">`),
    )
    expect([page.android.title, page.ios.title, page.lenient.title?.value]).toEqual([null, null, 'A'])
    expect(page.lenient.description).toBeNull()
  })

  it('finds nothing in comments, scripts and templates', () => {
    const tag = og('og:title', 'A')
    const { lenient, android } = read(`<!--${tag}--><script>${tag}</script><template>${tag}</template>`)
    expect([lenient.title, android.title]).toEqual([null, null])
  })
})

describe('the title element', () => {
  it('is taken too greedily by Android when an icon brings a second one', () => {
    const head = read('<title>Bread</title><style>a>b{}</style><svg><title>Menu &amp; more</title></svg>')
    expect(head.android.title).toEqual({ value: 'Bread Menu & more', rule: '<title>', tag: 0 })
    expect(head.ios.title?.value).toBe('Bread')
    expect(head.lenient.title?.value).toBe('Bread')
  })

  it('is not an icon’s title', () => {
    expect(read('<svg><title>Menu</title></svg><title>Bread</title>').ios.title?.value).toBe('Bread')
  })

  it('is not found when it is never closed, but the tags in it are, on Android', () => {
    const head = readHead(pageOf(`<head><title>Bread ${og('og:description', 'A')}</head>`))
    expect(head.android.title).toBeNull()
    expect(head.android.description?.value).toBe('A')
    expect(head.ios.description).toBeNull()
  })
})

describe('the rest', () => {
  it('reads site name, type and declared size', () => {
    const head = read(
      og('og:site_name', 'Kitchen') +
        og('og:type', 'article') +
        og('og:image:width', '1200') +
        og('og:image', 'https://x.example/a'),
    )
    expect(head.siteName).toMatchObject({ value: 'Kitchen', rule: 'og:site_name' })
    expect(head.ogType?.value).toBe('article')
    expect(head.declaredWidth?.value).toBe('1200')
    expect(head.declaredHeight).toBeNull()
  })

  it('takes the size that belongs to the winning image', () => {
    const first =
      og('og:image', 'https://x.example/1') + og('og:image:width', '100') + og('og:image:height', '50')
    const head = read(`${first}${og('og:image', 'https://x.example/2')}${og('og:image:width', '900')}`)
    expect(head.declaredWidth?.value).toBe('900')
    expect(head.declaredHeight).toBeNull()
  })

  it('reads a page that is cut off in the middle of a tag', () => {
    const head = readHead(
      pageOf(`<head>${og('og:title', 'A')}<meta property="og:des`, { stoppedBecause: 'limit' }),
    )
    expect(head.android.title?.value).toBe('A')
    expect(head.headEnd).toBeNull()
  })

  it('does not present a value as markup or strip it', () => {
    const head = read(`<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt;">`)
    expect(head.android.title?.value).toBe('<script>alert(1)</script>')
  })
})

const PIECES = [
  '< > " \' = / <!-- --> <head> </head> <title> </title> property= name=" content=" og:title og:image rel="icon"'.split(
    ' ',
  ),
  '<script> </script> <svg> </svg> <template> </template> <noscript> <textarea> <![CDATA[ ]]> <?xml &amp; &#'.split(
    ' ',
  ),
  [' ', '<meta ', '<link ', '\0', '\n', 'é', '🍞', '\ud800'],
].flat()

describe('any input', () => {
  it('is read without throwing, and every number points at its tag', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        const page = pageOf(pieces.join(''))
        const head = readHead(page)
        const lines = head.text.split('\n')
        for (const tag of head.tags) {
          expect(lines[tag.line - 1]?.slice(tag.column - 1).startsWith(tag.source.split('\n')[0] ?? '')).toBe(
            true,
          )
          if (tag.startByte !== null) expect(page.body[tag.startByte]).toBe(0x3c)
        }
        for (const fields of [head.android, head.ios, head.lenient]) {
          for (const field of [fields.title, fields.description, fields.url, ...fields.images]) {
            if (field) expect(head.tags[field.tag]).toBeDefined()
          }
        }
        expect(head.text.isWellFormed() && !head.text.includes('\0')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('may be any bytes in any encoding', () => {
    const labels = fc.constantFrom(
      'utf-8',
      'utf-16le',
      'shift_jis',
      'gb18030',
      'iso-2022-jp',
      'big5',
      'banana',
      'utf-7',
      '',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), labels, (body, label) => {
        expect(() => readHead(pageOf(body, { contentType: `text/html; charset=${label}` }))).not.toThrow()
      }),
    )
  })

  // Work must grow with the input, not with its square: four times the bytes may take eight times as long, not sixteen.
  it.each([
    ['open meta tags', '<meta'],
    ['meta tags without an end', '<meta property="og:title" '],
    ['meta tags', '<meta property="a" content="b">'],
    ['nested elements', '<div>'],
    ['nested templates', '<template>'],
    ['attributes', ' a="b"'],
    ['open quotes', '<meta content="'],
    ['open comments', '<!--'],
    ['comments', '<!---->'],
    ['open titles', '<title>'],
    ['closed titles', '<title></title>'],
    ['closing titles', '</title>'],
    ['angle brackets', '>'],
    ['less-than signs', '<'],
    ['heads', '<head '],
    ['closing heads', '</head '],
    ['ampersands', '&amp'],
    ['mount points', '<div id="root"><script>'],
    ['white space', ' \n'],
    ['equals signs', '= '],
    ['charsets', '<meta charset=banana>'],
    ['unclosed scripts', '<script><!--'],
  ])('takes linear time for %s', { retry: 2 }, (_, piece) => {
    const timeOf = (bytes: number, wrap: (text: string) => string): number => {
      const page = pageOf(wrap(piece.repeat(Math.ceil(bytes / piece.length))))
      const start = performance.now()
      readHead(page)
      return performance.now() - start
    }
    for (const wrap of [
      (text: string) => text,
      (text: string) => `<head><title>${text}</title></head>`,
      (text: string) => `<head><meta property="og:title" content="x" ${text}></head>`,
    ]) {
      const best = (bytes: number): number => Math.min(timeOf(bytes, wrap), timeOf(bytes, wrap))
      const small = best(60_000)
      expect(best(240_000)).toBeLessThan(Math.max(small, 25) * 12)
    }
  })
})
