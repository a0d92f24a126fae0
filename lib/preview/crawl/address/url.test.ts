/** What may be asked for: the table of addresses in url-cases.json, and how input and redirects are read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CrawlError } from '../crawl-error'
import { parseHop, parseInput } from './url'
import cases from '../url-cases.json' with { type: 'json' }

const refused = Object.entries(cases.refused).flatMap(([code, urls]) =>
  urls.map((url) => [url, code] as const),
)

describe('parseInput', () => {
  it.each(refused)('refuses %j as %s', (url, code) => {
    const result = parseInput(url)
    expect(result.ok ? 'allowed' : result.failure.code).toBe(code)
  })
  it.each(cases.allowed)('lets %j pass', (url) => expect(parseInput(url)).toMatchObject({ ok: true }))

  it('adds https:// when there is no scheme, and says so', () => {
    expect(parseInput('  Example.com:8080/a?b#c ')).toMatchObject({
      value: {
        url: 'https://example.com:8080/a?b',
        scheme: 'https',
        schemeTyped: false,
        host: 'example.com',
      },
    })
    expect(parseInput('http://example.com')).toMatchObject({ value: { scheme: 'http', schemeTyped: true } })
  })

  describe('of a longer text', () => {
    it.each([
      ['See this: https://example.com/x, thanks', 'https://example.com/x'],
      ['https://example.com/x, thanks', 'https://example.com/x'],
      ['https://example.com/a b', 'https://example.com/a'],
      ['Rye loaf (https://example.com/a?b=c).', 'https://example.com/a?b=c'],
      ['Read https://en.wikipedia.org/wiki/Rye_(bread)!', 'https://en.wikipedia.org/wiki/Rye_(bread)'],
      ['“Rye loaf” http://example.com/x', 'http://example.com/x'],
      ['Link:https://example.com/x please', 'https://example.com/x'],
      ['look at www.example.com/x?', 'https://www.example.com/x'],
      ['example.com, the bakery', 'https://example.com/'],
      ['e.g. node.js, or me@example.com, at bücher.de', 'https://xn--bcher-kva.de/'],
      ['https://example.com/x and again https://example.com/x', 'https://example.com/x'],
      ['https://web.example.com/https://other.org/ is one', 'https://web.example.com/https://other.org/'],
      ['看看这个https://example.com/x，谢谢', 'https://example.com/x'],
      ['خبز https://example.com/x', 'https://example.com/x'],
      ['https://example.com\u00a0is nice', 'https://example.com/'],
    ])('takes the one address of %j', (text, url) => {
      expect(parseInput(text)).toMatchObject({ ok: true, value: { url, input: text, fromText: true } })
    })

    it.each([
      ['https://a.example.com/x or https://b.example.com/y', 'a.example.com/x and b.example.com/y'],
      ['example.com or example.org', 'example.com and example.org'],
      ['https://example.com and http://127.0.0.1/', 'example.com and 127.0.0.1/'],
      ['a.com b.com c.com d.com e.com', 'a.com, b.com, c.com and 2 more'],
    ])('does not choose among the addresses of %j', (text, detail) => {
      expect(parseInput(text)).toMatchObject({
        ok: false,
        failure: { code: 'url-several', url: null, detail },
      })
    })

    it.each([
      ['see http://127.0.0.1/ there', 'blocked-address'],
      ['see http://localhost:8080/ there', 'blocked-address'],
      ['see http://2130706433/ there', 'blocked-address'],
      ['see https://me:secret@example.com/ there', 'url-has-credentials'],
      ['https://me:secret@example.com/ there', 'url-has-credentials'],
      ['see https://example.com:22/ there', 'port-blocked'],
      ['see https://example.com/\r\nHost: x', 'url-invalid'],
      ['see\thttps://example.com/', 'url-invalid'],
      ['see file:///etc/passwd there', 'url-invalid'],
      ['javascript:alert(1) //https://example.com/', 'scheme-unsupported'],
      ['see 127.0.0.1 there', 'url-invalid'],
      ['see router.local there', 'url-invalid'],
      ['no address here', 'url-invalid'],
      [`see https://example.com/${'a'.repeat(2_048)}`, 'url-too-long'],
    ])('lets nothing through that is refused alone: %.60j', (text, code) => {
      const result = parseInput(text)
      expect(result.ok ? result.value.url : result.failure.code).toBe(code)
      expect(JSON.stringify(result.ok ? '' : result.failure)).not.toContain('secret')
    })

    it('never asks for what would be refused alone, whatever stands around it', () => {
      const word = fc.oneof(
        fc.constantFrom(...refused.map(([url]) => url), ...cases.allowed),
        fc.string({ maxLength: 12 }),
        fc.constantFrom('http://', 'https://', '@', '//', '(', '）', '\u00a0'),
      )
      fc.assert(
        fc.property(fc.array(word, { maxLength: 5 }), fc.constantFrom(' ', '', '，'), (words, between) => {
          const result = parseInput(words.join(between))
          if (!result.ok) return
          expect(parseInput(result.value.url)).toMatchObject({ ok: true, value: { fromText: false } })
        }),
        { numRuns: 2_000 },
      )
    })

    it.each(refused)('%j is refused within a sentence too', (url) => {
      expect(parseInput(`See this: ${url} , thanks`).ok).toBe(false)
    })
  })

  it('shows an international host decoded and keeps www.', () => {
    expect(parseInput('https://www.Bücher.de/')).toMatchObject({
      value: { host: 'www.xn--bcher-kva.de', displayHost: 'www.bücher.de' },
    })
  })

  it('drops a trailing dot of the host, so that certificates match', () => {
    expect(parseInput('https://example.com./x')).toMatchObject({ value: { url: 'https://example.com/x' } })
  })

  it('counts characters: 2,048 pass, 2,049 do not', () => {
    const start = 'https://example.com/'
    expect(parseInput(start.padEnd(2_048, 'a')).ok).toBe(true)
    expect(parseInput(start.padEnd(2_049, 'a'))).toMatchObject({
      failure: { code: 'url-too-long', detail: '2049 > 2048' },
    })
  })

  it('never repeats credentials, and shows no address for what is none', () => {
    const result = parseInput('https://me:secret@example.com/')
    expect(JSON.stringify(result)).not.toContain('secret')
    expect(parseInput('hello world')).toMatchObject({ failure: { url: null } })
  })

  it('lets private things pass only with allowPrivate', () => {
    const wanted = [
      'http://localhost:3000/',
      'http://10.0.0.1:9000/',
      'http://nas/',
      'http://x.test/',
      'http://[::1]:81/',
    ]
    for (const url of wanted) {
      expect(parseInput(url).ok).toBe(false)
      expect(parseInput(url, { allowPrivate: true }).ok).toBe(true)
    }
    expect(parseInput('file:///etc/passwd', { allowPrivate: true }).ok).toBe(false)
    expect(parseInput('http://a:b@localhost/', { allowPrivate: true }).ok).toBe(false)
  })

  it('lets an allowed endpoint pass, and nothing beside it', () => {
    const policy = { allow: ['127.0.0.1:4321', '[::1]:4322'] }
    expect(parseInput('http://127.0.0.1:4321/', policy).ok).toBe(true)
    expect(parseInput('http://[::1]:4322/', policy).ok).toBe(true)
    expect(parseInput('http://127.0.0.1:4322/', policy).ok).toBe(false)
    expect(parseInput('http://127.0.0.1/', policy).ok).toBe(false)
    expect(parseInput('http://127.0.0.2:4321/', policy).ok).toBe(false)
  })

  it('lets a mapped host name pass although the public DNS has none like it', () => {
    expect(parseInput('https://shop.test/', { hosts: { 'shop.test': '127.0.0.1' } }).ok).toBe(true)
    expect(parseInput('https://constructor/', { hosts: {} }).ok).toBe(false)
  })
})

describe('parseHop', () => {
  const base = 'https://example.com/dir/page?x=1'
  const to = (location: string) => parseHop(location, base).href

  it('resolves every relative form and drops the fragment', () => {
    expect(to('next?x=1')).toBe('https://example.com/dir/next?x=1')
    expect(to('?a=b')).toBe('https://example.com/dir/page?a=b')
    expect(to('//other.com/z#frag')).toBe('https://other.com/z')
    expect(to(' /a b ')).toBe('https://example.com/a%20b')
    expect(to('/日本語')).toBe('https://example.com/%E6%97%A5%E6%9C%AC%E8%AA%9E')
  })

  it.each([
    ['//127.0.0.1/', 'blocked-address'],
    ['\\\\127.0.0.1\\x', 'blocked-address'],
    ['http:127.0.0.1/', 'blocked-address'],
    ['http://localhost/', 'blocked-address'],
    ['file:///etc/passwd', 'redirect-invalid'],
    ['javascript:alert(1)', 'redirect-invalid'],
    ['intent://shop/#Intent;scheme=shop;end', 'redirect-invalid'],
    ['https://-dash.example.com/', 'redirect-invalid'],
    ['https://shop.invalid/', 'dns-not-found'],
    ['http://u:p@example.com/', 'url-has-credentials'],
    ['https://example.com:22/', 'port-blocked'],
    ['https://', 'redirect-invalid'],
    ['/a\u0000b', 'redirect-invalid'],
  ])('refuses %j as %s', (location, code) => {
    expect(() => to(location)).toThrow(CrawlError)
    expect(() => to(location)).toThrow(code)
  })

  it('lets sites point at longer addresses than people paste, up to 8,192 characters', () => {
    expect(to(`/${'a'.repeat(5_000)}`)).toHaveLength(5_020)
    expect(() => to(`/${'a'.repeat(8_192)}`)).toThrow('url-too-long')
  })
})
