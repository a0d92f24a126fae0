/** On a real HTTP server: which language a request gets, and what the browser is told to keep. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/preview/words/languages'
import { addressIn, readerLanguage } from './reader-language'

const server = createServer((request, response) =>
  response.end(JSON.stringify(readerLanguage(request, response))),
)
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  // Safe: a TCP server that listens has an address of this kind.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

async function asked(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, { headers: { 'accept-language': '', ...headers } })
  const [kept = null] = response.headers.getSetCookie()
  // Safe: what the server above sends.
  const chosen = (await response.json()) as { language: string; isAsked: boolean }
  return { ...chosen, kept, vary: response.headers.get('vary') }
}

describe.each(LANGUAGES)('%s', (language) => {
  it('is taken from what the browser asks for, and not kept', async () => {
    const found = await asked('/', { 'accept-language': `xx;q=0.9, ${language};q=0.8` })
    expect(found).toMatchObject({ language, kept: null })
  })

  it('is taken from the cookie before that', async () => {
    const cookie = `theme=dark; language=${language}`
    expect(await asked('/', { cookie, 'accept-language': 'en' })).toMatchObject({ language, kept: null })
  })

  it('is taken from the address before all, and kept for a year', async () => {
    const { kept, ...found } = await asked(`/rules?a=1&lang=${language}`, { cookie: 'language=en' })
    expect(found.language).toBe(language)
    expect(kept).toBe(`language=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`)
  })

  it('names a picture without being kept: a cache in between must not hand out cookies', async () => {
    expect(await asked(`/s/x/picture.jpg?lang=${language}`)).toMatchObject({ language, kept: null })
  })
})

it.each<[headers: Record<string, string>, isAsked: boolean]>([
  [{}, false],
  [{ 'accept-language': '*' }, false],
  [{ 'accept-language': ';;q=,,,' }, false],
  [{ 'accept-language': 'fi' }, true],
  [{ 'accept-language': 'a'.repeat(4_000) }, true],
  [{ cookie: 'language=__proto__' }, false],
  [{ cookie: 'language' }, false],
])('is English where nothing fits, whatever is sent: %j', async (headers, isAsked) => {
  expect(await asked('/?lang=constructor', headers)).toMatchObject({ language: 'en', isAsked, kept: null })
})

it('tells caches that it matters who asks', async () => {
  expect((await asked('/')).vary).toBe('Accept-Language, Cookie')
})

it('keeps the secure flag where people come by https', async () => {
  const { kept } = await asked('/?lang=en', { 'x-forwarded-proto': 'https' })
  expect(kept).toMatch(/; Secure$/)
})

describe('addressIn', () => {
  it.each([
    ['/', '/?lang=en'],
    ['/compare?a=1&b=2', '/compare?a=1&b=2&lang=en'],
    ['/rules?lang=xx&_rsc=abc', '/rules?lang=en'],
    ['/?q=%26lang%3D', '/?q=%26lang%3D&lang=en'],
    ['//evil.example/x', '/evil.example/x?lang=en'],
  ])('leads %s to %s', (url, expected) => {
    expect(addressIn('en', url)).toBe(expected)
  })
})
