/** Where the other visitors begin, what they may spend, and what is kept of them. */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/index'
import { headersOf, inHead, pageOf } from '../testing/sample-pages'
import { readAccess } from '../extract/access/access'
import { decodePage } from '../extract/source/charset'
import { readHead } from '../testing/sample-pages'
import type { Failure, HopFact, PageFact, Result } from '../vocabulary/facts'
import { failureOf, timingsOf } from '../testing/sample-facts'
import { visitAsOthers } from './send-visitors'

const BODY = inHead('<meta property="og:title" content="Bread">')
const hop = (url: string, status = 200, location: string | null = null): HopFact => ({
  url, status, location, address: null, headers: [], timings: timingsOf(),
}) // prettier-ignore
const chain = (...urls: string[]): PageFact =>
  pageOf(BODY, {
    requestedUrl: urls[0] ?? '',
    finalUrl: urls.at(-1) ?? '',
    hops: urls.map((url, at) => hop(url, at < urls.length - 1 ? 301 : 200, urls[at + 1] ?? null)),
    headEndByte: 90,
  })

async function visits(url: string, page: Result<PageFact>, response: PageFact = chain(url)) {
  const starts: string[] = []
  const decoded = page.ok ? decodePage(page.value) : null
  const access = page.ok ? readAccess(page.value) : null
  const head = page.ok ? readHead(page.value) : null
  const made = await visitAsOthers(
    { url, page, decoded, access, head, clients: CLIENTS },
    async (start, visitor, mayAsk) => {
      starts.push(`${visitor} ${start}`)
      mayAsk(new URL(start))
      return { ok: true, value: { ...response, visitor } }
    },
  )
  return { starts, made }
}
const got = (value: PageFact): Result<PageFact> => ({ ok: true, value })
const failed = (failure: Failure): Result<PageFact> => ({ ok: false, failure })

describe('where the others begin', () => {
  it('at the link itself', async () => {
    const { starts } = await visits('https://a.com/x', got(chain('https://a.com/x')))
    expect(starts).toEqual(['browser https://a.com/x', 'facebook https://a.com/x', 'whatsapp-ios https://a.com/x'])
  }) // prettier-ignore

  it('at https:// when WhatsApp asked for that instead of http://', async () => {
    const { starts } = await visits('http://a.com/x', got(chain('https://a.com/x')))
    expect(starts[0]).toBe('browser https://a.com/x')
  })

  it.each([
    ['http://a.com/x', 'https://www.a.com/x'],
    ['https://a.com/x', 'https://a.com/x/'],
    ['https://a.com/X?q=1', 'https://a.com/x/?q=1'],
    ['https://a.com/', 'https://a.com/index.html'],
  ])('at the end of a way that only tidies the address: %s to %s', async (from, to) => {
    const { starts } = await visits(from, got(chain(from, to)))
    expect(starts[0]).toBe(`browser ${to}`)
  })

  it.each([
    ['https://a.com/x', 'https://a.com/y'],
    ['https://a.com/x?q=1', 'https://a.com/x?q=2'],
    ['https://a.com/x', 'https://b.com/x'],
  ])('at its start when it leads elsewhere: %s to %s', async (from, to) => {
    const { starts } = await visits(from, got(chain(from, to)))
    expect(starts[0]).toBe(`browser ${from}`)
  })

  it('at its start when it comes back there with a cookie, and has a request left for that', async () => {
    const page = chain('https://a.com/', 'https://a.com/')
    const { starts, made } = await visits('https://a.com/', got(page))
    expect(starts).toEqual(['browser https://a.com/'])
    expect(made[2]?.notAsked).not.toBeNull()
  })

  it('at its end when the whole way is too long for the budget', async () => {
    const page = chain('https://a.com/1', 'https://a.com/2', 'https://a.com/3')
    const { starts, made } = await visits('https://a.com/1', got(page))
    expect(starts).toEqual(['browser https://a.com/3'])
    expect(made.map(({ notAsked }) => notAsked !== null)).toEqual([false, false, true, true])
  })
})

describe('after a failure of WhatsApp’s visit', () => {
  it.each(['connection-reset', 'headers-timed-out', 'redirect-loop', 'empty-page'] as const)('they are sent: %s', async (code) => {
    const { starts } = await visits('https://a.com/', failed(failureOf(code, { url: 'https://a.com/' })))
    expect(starts).toHaveLength(3)
  }) // prettier-ignore

  it.each(['dns-not-found', 'tls-expired', 'connection-refused', 'blocked-address', 'busy'] as const)('nobody is: %s', async (code) => {
    const { starts, made } = await visits('https://a.com/', failed(failureOf(code)))
    expect(starts).toEqual([])
    expect(made.slice(1).every(({ notAsked }) => notAsked?.code === 'visit.not-asked-too-early')).toBe(true)
  }) // prettier-ignore

  it('what was asked before it counts', async () => {
    const hops = ['1', '2', '3'].map((path) => hop(`https://a.com/${path}`, 302, '/next'))
    const failure = failureOf('connection-reset', { url: 'https://a.com/4', hops })
    const { starts } = await visits('https://a.com/1', failed(failure))
    expect(starts).toEqual([])
  })
})

describe('what is kept', () => {
  it('is the answer without its bytes, and the values that are compared', async () => {
    const { made } = await visits('https://a.com/', got(chain('https://a.com/')))
    for (const { page, head } of made) {
      expect(page?.ok && page.value.body.length).toBe(0)
      expect(head?.title).toEqual({ value: 'Bread', rule: 'og:title' })
    }
  })

  it('is read anew where the bytes or their meaning differ', async () => {
    const other = pageOf(inHead('<meta property="og:title" content="Rolls">'), {
      hops: [hop('https://a.com/')],
    })
    const { made } = await visits('https://a.com/', got(chain('https://a.com/')), other)
    expect(made.map(({ head }) => head?.title?.value)).toEqual(['Bread', 'Rolls', 'Rolls', 'Rolls'])
  })

  it('is no head of a refusal, nor of a redirect that was not followed', async () => {
    const refused = { ...chain('https://a.com/'), status: 403, headers: headersOf({ server: 'nginx' }) }
    const { made } = await visits('https://a.com/', got(chain('https://a.com/')), refused)
    expect(made[1]).toMatchObject({ head: null, access: { status: 403, through: ['nginx'] } })
    const sent = pageOf('', {
      status: 302,
      finalUrl: 'https://a.com/',
      hops: [hop('https://a.com/', 302, '/b')],
    })
    const { made: moved } = await visits('https://a.com/', got(chain('https://a.com/')), sent)
    expect(moved[1]).toMatchObject({ head: null, access: null, leadsOnTo: 'https://a.com/b' })
  })
})
