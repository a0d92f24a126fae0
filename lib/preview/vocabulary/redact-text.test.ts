/** What is taken out of addresses and what stays: every way of writing them that pages use, and secrets at random. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactStrings, redactText, redactUrl } from './redact-text'

describe('redactText', () => {
  it.each([
    ['user and password', 'https://joe:pw@shop.example/a', 'https://•••@shop.example/a'],
    ['a user alone', 'https://ghp_4f3@shop.example/', 'https://•••@shop.example/'],
    ['an @ in the password', 'https://joe:p@ss@shop.example/@b', 'https://•••@shop.example/@b'],
    ['quotes and blanks in the password', `https://joe:p 'w"@shop.example/`, 'https://•••@shop.example/'],
    ['no scheme', '//joe:pw@shop.example/', '//•••@shop.example/'],
    ['the slashes that a browser forgives', 'https:\\\\joe:pw@shop.example', 'https:\\\\•••@shop.example'],
    ['no slashes', 'https:joe:pw@shop.example', 'https:•••@shop.example'],
    ['a token', 'https://a.example/?x=1&token=abc&y=2', 'https://a.example/?x=1&token=•••&y=2'],
    ['a value of several parts', 'https://a.example/?token=a;b="c d"&y=2', 'https://a.example/?token=•••&y=2'],
    ['an empty value', 'https://a.example/?token=&y=2', 'https://a.example/?token=&y=2'],
    ['the fragment', 'https://a.example/#/in?x=1&access_token=abc', 'https://a.example/#/in?x=1&access_token=•••'],
    ['a fragment that begins with it', 'https://a.example/#id_token=abc', 'https://a.example/#id_token=•••'],
    ['semicolons', 'https://a.example/x;jsessionid=1A2B?y=2;key=z', 'https://a.example/x;jsessionid=•••'],
    ['an encoded name', 'https://a.example/?access%5Ftoken=abc', 'https://a.example/?access%5Ftoken=•••'],
    ['a name in brackets', 'https://a.example/?user[password]=abc', 'https://a.example/?user[password]=•••'],
    ['a relative address', '/next?token=abc#a', '/next?token=•••#a'],
    ['a header of links', '<https://a.example/?key=abc>; rel=preload', '<https://a.example/?key=•••>; rel=preload'],
    ['a refresh', '0;url=//joe:pw@a.example/?sig=x y', '0;url=//•••@a.example/?sig=••• y'],
    ['a sentence', 'See https://joe:pw@a.example/ and mail joe@a.example', 'See https://•••@a.example/ and mail joe@a.example'],
    ['an address within an address', 'https://a.example/?u=https%3A%2F%2Fjoe%3Apw%40b.example%2F%3Ftoken%3Dabc', 'https://a.example/?u=https%3A%2F%2F•••%40b.example%2F%3Ftoken%3D•••'],
    ['encoded twice', 'https://a.example/?u=https%253A%252F%252Fb.example%252F%253Ftoken%253Dabc&x=1', 'https://a.example/?u=https%253A%252F%252Fb.example%252F%253Ftoken%253D•••&x=1'],
    ['a tag', `<meta property="og:image" content="https://joe:pw@a.example/?a=1&amp;token=it's">`, `<meta property="og:image" content="https://•••@a.example/?a=1&amp;token=•••">`],
    ['a tag without quotes', '<link rel=icon href=https://joe:pw@a.example/i.png?key=abc>', '<link rel=icon href=https://•••@a.example/i.png?key=•••>'],
    ['references', 'x href="https:&#x2F;&#x2F;joe:pw&#64;a.example&#x2F;?token&#x3D;a&#x2F;b&#x3D;&#038;x=1"', 'x href="https:&#x2F;&#x2F;•••&#64;a.example&#x2F;?token&#x3D;•••&#038;x=1"'],
    ['a script', String.raw`{"u":"https:\/\/joe:pw@a.example\/?a=1\u0026token=abc"}`, String.raw`{"u":"https:\/\/•••@a.example\/?a=1\u0026token=•••"}`],
    ['a command', "curl --url 'https://a.example/?token=abc'", "curl --url 'https://a.example/?token=•••'"],
    ['a password that was cut off', 'x https://joe:longpass…', 'x https://•••'],
    ['our own mark as a browser writes it', 'https://%E2%80%A2@a.example/?key=%E2%80%A2%E2%80%A2', 'https://•••@a.example/?key=•••'],
  ])('%s', (_, text, shown) => {
    expect(redactText(text)).toBe(shown)
    expect(redactText(shown)).toBe(shown)
  }) // prettier-ignore

  it.each([
    'https://a.example/?page=2&v=3#top',
    'https://a.example:8443/x',
    'http://[2001:db8::1]:8080/',
    'https://a.example/@joe/posts//team@2x.png',
    'Mail joe@a.example: the token is token=abc, key=5 & more',
    'mailto:joe@a.example',
    'a&b=1 ?keyword=x&monkey=y&sort=key&author=z&assign=1&passage=2&design=3&signal=4',
    '<meta name="keywords" content="key, token"><meta charset=utf-8>',
    'content-type: text/html; charset=utf-8',
    'https://a.example/?s=winter+boots+for+women+2026&code=SUMMER26&ticket=12',
  ])('leaves %s', (text) => expect(redactText(text)).toBe(text))
})

describe('the names', () => {
  it.each([
    'token', 'access_token', 'accesstoken', 'refreshToken', 'id-token', 'X-Amz-Security-Token', '__token__', 'TOKEN2',
    'key', 'apikey', 'api_key', 'apiKey', 'APIkey', 'auth_key', 'AWSAccessKeyId', 'OSSAccessKeyId', 'Key-Pair-Id', 'subscription-key',
    'secret', 'client_secret', 'clientSecret', 'X-Amz-Credential', 'X-Goog-Credential',
    'password', 'user[password]', 'passwd', 'pwd', 'pass', 'userpass', 'otp',
    'signature', 'X-Amz-Signature', 'X-Goog-Signature', 'x-oss-signature', 'q-signature', 'sig', 'hmac', 'hdnts',
    'auth', 'authorization', 'sessionid', 'session_id', 'PHPSESSID', 'JSESSIONID', 'ASP.NET_SessionId', 'jwt', 'SAMLResponse',
  ])('%s is secret', (name) => expect(redactText(`https://a.example/?${name}=x`)).toBe(`https://a.example/?${name}=•••`)) // prettier-ignore

  it.each([
    'monkey', 'keyword', 'keywords', 'turkey', 'hockey', 'tokenize', 'secretary', 'passenger', 'compass', 'design', 'signup',
    'author', 'authority', 'possession', 'keynote', 's', 'q', 'v', 'w', 'ex', 'code', 'sid', 'Expires', 'utm_source',
  ])('%s is not', (name) => expect(redactText(`https://a.example/?${name}=x`)).toBe(`https://a.example/?${name}=x`)) // prettier-ignore

  it.each([
    ['imgix', 's=def3e221c3f4c4debda091b8e49420ea'],
    ['Discord', 'hm=0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'],
    ['Tencent', 'sign=1764800000-r4nd-0-def3e221c3f4c4debda091b8e49420ea'],
    ['OAuth', 'code=4/0AbCdEfGhIjKlMnOpQ'],
  ])('%s, by the shape of its value', (_, parameter) => {
    const name = parameter.slice(0, parameter.indexOf('='))
    expect(redactText(`https://a.example/?w=1&${parameter}&h=2`)).toBe(
      `https://a.example/?w=1&${name}=•••&h=2`,
    )
  })
})

describe('redactUrl', () => {
  it.each([
    ['joe:pw@shop.example', '•••@shop.example'],
    ['joe:pw@shop.example/?token=abc', '•••@shop.example/?token=•••'],
    ['mailto:joe@shop.example', 'mailto:joe@shop.example'],
    ['shop.example:8443/@joe', 'shop.example:8443/@joe'],
  ])('%s', (typed, shown) => expect(redactUrl(typed)).toBe(shown))
})

describe('at random', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9][\w.~+:;!*()-]{6,40}[A-Za-z0-9]$/)
  const name = fc.constantFrom('token', 'api_key', 'X-Amz-Signature', 'client%5Fsecret', 'Password', 'sig')
  const wrap = fc.constantFrom<(url: string) => string>(
    (url) => url,
    (url) => `<meta content="${url.replaceAll('&', '&amp;')}">`,
    (url) => `<a href=${url}>x</a>`,
    (url) => `<${url}>; rel=preload, <${url}>`,
    (url) => `https://b.example/?next=${encodeURIComponent(url)}&x=1`,
    (url) => JSON.stringify({ text: `at ${url} now`, url }),
    (url) => url.replace('https:', ''),
  )

  it('no secret is left, what is left is the address, and twice is once', () => {
    fc.assert(
      fc.property(secret, secret, name, wrap, (user, value, key, wrapped) => {
        const text = wrapped(`https://joe:${user}@a.example/p?a=1&${key}=${value}&b=2`)
        const shown = redactText(text)
        expect(shown).not.toContain(user)
        expect(shown).not.toContain(value)
        expect(shown).not.toContain(encodeURIComponent(user))
        expect(shown).not.toContain(encodeURIComponent(value))
        expect(shown).toContain('a.example')
        expect(redactText(shown)).toBe(shown)
      }),
      { numRuns: 500 },
    )
  })

  it('any text at all: twice is once', () => {
    const bits = [
      '//',
      'https:',
      '@',
      ':',
      '?',
      '&',
      '=',
      '%3D',
      '%2F%2F',
      '&#64;',
      'token',
      '"',
      ' ',
      '…',
      'x',
    ]
    const anyText = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, (text) => {
        const once = redactText(text)
        expect(redactText(once)).toBe(once)
      }),
      { numRuns: 3_000 },
    )
  })

  it('reaches every string of a document', () => {
    const document = { a: [{ b: 'https://x:y@a.example', n: 1, z: null }], c: true }
    expect(redactStrings(document)).toEqual({ a: [{ b: 'https://•••@a.example', n: 1, z: null }], c: true })
  })
})
