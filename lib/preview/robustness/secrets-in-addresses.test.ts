/** Sites that put credentials into every address they send: all is fetched whole, and nothing that is kept or printed repeats one. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNetwork } from '../crawl/create-network'
import { createAuthority } from '../crawl/testing/test-certificates'
import { scan } from '../pipeline'
import type { Report } from '../report/schema'
import { wordsOf } from '../words/languages'
import { reportInWords } from '../words/report-in-words'
import { reportToText } from '../words/text/to-text'
import { openSite, type HttpResponses, type Site } from './open-site'
import { og } from './served-pages'
import { plain } from './served-pictures'

let site: Site
let picture: Buffer
beforeAll(async () => {
  site = await openSite(await createAuthority())
  picture = await plain(1200, 630).png().toBuffer()
})
afterAll(() => site.close())

/** All that leaves the pipeline and is stored, exported or shown: the document, and its words. */
function kept(report: Report): string {
  const words = wordsOf('en')
  const inWords = reportInWords(report, words)
  return [
    JSON.stringify(report),
    JSON.stringify(inWords),
    reportToText(inWords, words, { notice: null, color: false, width: 100 }),
  ].join('\n')
}

/** Not even a part of one that could be told from chance. */
function expectNone(text: string, secrets: readonly string[]): void {
  const PART_CHARS = 8
  for (const secret of secrets)
    for (const each of new Set([secret, encodeURIComponent(secret)]))
      for (let at = 0; at + PART_CHARS <= each.length; at++) {
        const part = each.slice(at, at + PART_CHARS)
        const found = text.indexOf(part)
        expect(found === -1 ? '' : text.slice(found - 80, found + 80), `part of ${secret}`).toBe('')
      }
}

const DIGEST = 'def3e221c3f4c4debda091b8e49420ea'
const PARAMETERS = [
  'token', 'access_token', 'apiKey', 'key', 'client_secret', 'password', 'pwd', 'sig', 'signature', 'X-Amz-Signature',
  'X-Amz-Security-Token', 'X-Goog-Signature', 'AWSAccessKeyId', 'auth', 'sessionid', 'user%5Bpassword%5D',
] as const // prettier-ignore

/** Every place of a page and of its headers where an address may be. */
const siteWith = (query: string, password: string): HttpResponses => {
  const user = `https://joe:${password}@`
  const at = (path: string, host = '{other}') => `${host}${path}?${query}`
  const raw = (address: string) => address.replaceAll('&', '&amp;')
  const withUser = at('/u.png', '{site}').replace('{site}', `${user}shop.test`)
  const head = [
    '<meta charset="utf-8">',
    `<title>See ${raw(at('/title'))}</title>`,
    og('title', `Rye loaf ${raw(withUser)}`),
    og('description', `Baked at dawn, ${raw(withUser)} and ${raw(at('/text'))} until noon.`),
    og('url', raw(withUser)),
    og('image', raw(withUser)),
    og('image', raw(at('/bread.png'))),
    og('image:secure_url', at('/bread.png')),
    og('video', raw(withUser)),
    `<meta name="twitter:image" content='${raw(at('/moved.png'))}'>`,
    `<meta name=twitter:url content=${at('/plain')}>`,
    `<meta property="og:see_also" content="{other}/in?next=${encodeURIComponent(`${user}b.test/?${query}`)}">`,
    `<link rel="canonical" href="${raw(withUser)}">`,
    `<link rel="icon" href="/icon.png?${raw(query)}">`,
    `<link rel="apple-touch-icon" href="//joe:${password}@shop.test/icon.png">`,
    `<meta http-equiv="refresh" content="900;url=${raw(withUser)}">`,
    `<script type="application/ld+json">{"image":"${withUser.replaceAll('/', String.raw`\/`)}"}</script>`,
  ].join('')
  const headers = {
    link: `<${at('/style.css', '{site}')}>; rel=preload, <${withUser}>; rel="canonical"`,
    'content-location': at('/there', '{site}'),
    'x-forwarded-to': withUser,
    refresh: `900;url=${withUser}`,
  }
  const page = { headers, body: `<!doctype html><html><head>${head}</head><body>Bread</body></html>` }
  return {
    [`/start?${query}`]: { status: 302, headers: { ...headers, location: `/page?${query}#${query}` } },
    [`/page?${query}`]: page,
    [`/bread.png?${query}`]: { status: 302, headers: { location: `/final.png?${query}` } },
    [`/final.png?${query}`]: { headers: { ...headers, 'content-type': 'image/png' }, body: picture },
    [`/leak?${query}`]: { status: 302, headers: { location: withUser } },
    [`/app?${query}`]: { status: 302, headers: { location: `app:open?${query}` } },
    [`/login?${query}`]: { status: 302, headers: { location: `/signin?next=${encodeURIComponent(`/x?${query}`)}` } },
  } // prettier-ignore
}

/** No run of letters that a word of our own could hold, such as `construc`. */
const secret = fc
  .stringMatching(/^[A-Za-z0-9]{10}[A-Za-z0-9~_.-]{2,20}[A-Za-z0-9]$/)
  .filter((text) => !/[a-z]{6}/i.test(text))

describe('a site whose every address holds a credential', () => {
  it('is followed and its signed picture fetched whole; the report shows the addresses without them', async () => {
    const query = `w=1200&X-Amz-Signature=s1gn3d-9Xy7Qw2p&token=t0kenOfTheSite&s=${DIGEST}`
    const seen = await site.scan(siteWith(query, 'pa55wordOfJoe'), `/start?${query}`)
    const { report, asked } = seen
    expect(asked).toEqual(
      expect.arrayContaining([
        `/start?${query}`,
        `/page?${query}`,
        `/bread.png?${query}`,
        `/final.png?${query}`,
      ]),
    )
    expect(report.image).toMatchObject({ status: 200, width: 1200 })
    expectNone(kept(seen.report), ['s1gn3d-9Xy7Qw2p', 't0kenOfTheSite', 'pa55wordOfJoe', DIGEST])

    const shown = 'w=1200&X-Amz-Signature=•••&token=•••&s=•••'
    expect(report.url).toBe(`${seen.origin}/start?${shown}`)
    expect(report.finalUrl).toBe(`${seen.origin}/page?${shown}`)
    expect(report.image?.url).toMatch(`/bread.png?${shown}`)
    expect(report.tags.find(({ key }) => key === 'og:url')?.value).toBe(
      `https://•••@shop.test/u.png?${shown}`,
    )
    expect(report.fetch.curl).toContain(`/start?${shown}'`)
    expect(report.fetch.hops.map(({ location }) => location)).toContain(`/page?${shown}#${shown}`)
  })

  it.each(['/leak', '/app', '/login', '/nowhere'])(
    'ends at %s, and that repeats none either',
    async (path) => {
      const query = 'token=t0kenOfTheSite&a=1'
      const seen = await site.scan(siteWith(query, 'pa55wordOfJoe'), `${path}?${query}`)
      expect(seen.report.url).toContain('token=•••&a=1')
      expectNone(kept(seen.report), ['t0kenOfTheSite', 'pa55wordOfJoe'])
    },
  )

  it.each([
    'https://joe:pa55wordOfJoe@shop.test/',
    'joe:pa55wordOfJoe@shop.test',
    'look at https://joe:pa55wordOfJoe@shop.test/ and https://shop.test/?token=pa55wordOfJoe',
    'https://joe:pa55wordOfJoe@[nonsense/?key=pa55wordOfJoe',
  ])('was pasted as %s', async (input) => {
    const { report } = await scan(input, createNetwork({}))
    expect(report.failure).not.toBeNull()
    expectNone(kept(report), ['pa55wordOfJoe'])
  })

  it('whatever the names and the credentials are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...PARAMETERS), { minLength: 1, maxLength: 4 }),
        secret,
        secret,
        async (names, value, password) => {
          const query = ['v=2', ...names.map((name) => `${name}=${value}`), 'w=3'].join('&')
          const seen = await site.scan(siteWith(query, password), `/start?${query}`)
          expect(seen.report.image?.status).toBe(200)
          expectNone(kept(seen.report), [value, password])
        },
      ),
      { numRuns: 8, endOnFailure: true },
    )
  })
})
