/** Are redirects counted, and those seen that WhatsApp does not follow? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  failureOf,
  headOf,
  missingFact,
  pageOf,
  PAGE_URL,
  timingsOf,
} from '../../../testing/sample-facts'
import { pageRedirects } from './page-redirects'
import type { FailureCode } from '../../../vocabulary/failures'
import type { HopFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'

const run = (overrides = {}) => runCheck(pageRedirects, factsOf(overrides), WHATSAPP)
const hop = (status: number, location: string | null): HopFact => ({
  url: PAGE_URL,
  status,
  address: null,
  headers: [],
  location,
  timings: timingsOf(),
})
const chain = (redirects: number) => [
  ...Array.from({ length: redirects }, (_, at) => hop(302, `https://www.example.com/${at}`)),
  hop(200, null),
]
const withHead = (inner: string) => {
  const text = `<html><head>\n${inner}\n</head>`
  return run({ head: headOf([], { text, headEnd: text.length }) })
}

const led = (requestedUrl: string, finalUrl: string) =>
  run({ page: pageOf({ requestedUrl, finalUrl, hops: chain(1) }) })

describe('redirects that lose a part of the link', () => {
  it.each([
    ['http://example.com/blog/bread', 'https://www.example.com/', 'path-dropped'],
    ['https://example.com/blog/bread', 'https://example.com/en/', 'path-dropped'],
    ['https://example.com/p?id=5', 'https://www.example.com/p/', 'query-dropped'],
  ])('%s → %s', (from, to, code) => expect(led(from, to)).toMatchObject({ status: 'warn', code }))

  it.each([
    ['https://sho.rt/x9', 'https://www.example.com/'],
    ['https://example.com/', 'https://www.example.com/en/'],
    ['https://example.com/p?utm_source=x', 'https://example.com/p/'],
    ['https://example.com/index.php?id=5', 'https://example.com/post-five/'],
    ['https://example.com/blog/bread', 'https://example.com/blog/bread/'],
  ])('none is lost: %s → %s', (from, to) => expect(led(from, to).status).toBe('pass'))
})

describe('page-redirects', () => {
  it.each([
    [0, 'pass', 'direct', {}],
    [1, 'pass', 'few', { count: 1, many: 3 }],
    [3, 'pass', 'few', { count: 3, many: 3 }],
    [4, 'warn', 'many', { count: 4, many: 3, max: 20 }],
    [19, 'warn', 'many', { count: 19, many: 3, max: 20 }],
  ] as const)('%i redirects are a %s', (count, status, code, params) => {
    const result = run({ page: pageOf({ hops: chain(count) }) })
    expect(result).toMatchObject({ status, code, params })
    expect(result.evidence).toHaveLength(count + 1)
  })

  it('fails a loop and shows its hops', () => {
    const failure = failureOf('redirect-loop', { hops: chain(2).slice(0, 2) })
    const result = run({ page: missingFact(undefined, failure) })
    expect(result).toMatchObject({
      status: 'fail',
      code: 'loop',
      params: { count: 2, reason: 'redirect-loop' },
      noCard: true,
      fix: { steps: { code: 'redirect-once' } },
    })
    expect(result.evidence).toHaveLength(2)
  })

  it.each([
    ['redirect-loop', 'loop'],
    ['too-many-redirects', 'endless'],
  ] as const)('names a cookie that %s sets', (code, plain) => {
    const cookie = { name: 'set-cookie', value: 'seen=[redacted]; Path=/' }
    const withCookie = chain(2).map((each) => ({ ...each, headers: [cookie] }))
    const told = (hops: typeof withCookie, failed: FailureCode = code) =>
      run({ page: missingFact(undefined, failureOf(failed, { hops })) })
    const result = told(withCookie.slice(0, 2))
    expect(result.code).toBe(`${plain}-wants-cookie`)
    expect(result.evidence?.at(-1)).toEqual({ label: 'Set-Cookie', value: cookie.value })
    expect(result.fix?.steps.code).toBe('respond-without-cookies')
    // A cookie of a response that redirects nobody tells nothing, nor does a broken Location.
    expect(told(withCookie.slice(2)).code).toBe(plain)
    expect(told(withCookie, 'redirect-invalid').code).toBe('leads-nowhere')
  })

  it('warns of a meta refresh, with its place', () => {
    const result = withHead('  <meta http-equiv="refresh" content="0; url=https://new.example/">')
    expect(result).toMatchObject({ status: 'warn', code: 'refresh-not-followed' })
    expect(result.params).toEqual({ kind: 'meta', target: 'https://new.example/' })
    expect(result.fix?.snippet?.code).toContain('Location: https://new.example/')
    expect(result.evidence?.at(-1)).toMatchObject({
      label: phrase('evidence.meta-refresh', {}),
      line: 2,
      column: 3,
    })
  })

  it.each([
    ['a comment', '<!-- <meta http-equiv="refresh" content="0;url=/x"> -->'],
    ['noscript', '<noscript><meta http-equiv="refresh" content="0;url=/nojs"></noscript>'],
    ['a script', '<script>"<meta http-equiv=refresh content=0;url=/x>"</script>'],
    ['a reload', '<meta http-equiv="refresh" content="300">'],
    ['a reload that names no address', '<meta http-equiv="refresh" content="5;url=">'],
    ['a late redirect', '<meta http-equiv="refresh" content="60; url=/x">'],
  ])('does not take %s for a redirect', (_, inner) => expect(withHead(inner).status).toBe('pass'))

  it('warns of a Refresh header, which is not followed either', () => {
    const headers = [{ name: 'refresh', value: "0;URL='https://new.example/'" }]
    const result = run({ page: pageOf({ headers }) })
    expect(result).toMatchObject({ status: 'warn', params: { kind: 'header' } })
    expect(result.fix?.snippet?.code).toContain('Location: https://new.example/')
    expect(result.evidence?.at(-1)).toMatchObject({ label: 'Refresh' })
    expect(run({ page: pageOf({ headers: [{ name: 'refresh', value: '30' }] }) }).status).toBe('pass')
  })

  it('warns of a script that only leads elsewhere, where the page was read to its end', () => {
    const text = '<html><head></head><body>\n<script>location.replace("https://new.example/")</script></body>'
    const head = headOf([], { text, headEnd: 19 })
    const result = run({ head })
    expect(result).toMatchObject({ status: 'warn', code: 'refresh-not-followed' })
    expect(result.params).toEqual({ kind: 'script', target: 'https://new.example/' })
    expect(result.fix?.snippet?.code).toContain('Location: https://new.example/')
    expect(result.evidence?.at(-1)).toMatchObject({
      label: phrase('evidence.script-redirect', {}),
      line: 2,
      column: 9,
    })
    const cut = headOf([], { text: text.replace('</body>', ''), headEnd: 19 })
    expect(run({ head: cut }).status).toBe('pass')
    expect(run({ head: cut, page: pageOf({ stoppedBecause: 'end-of-body' }) }).status).toBe('warn')
  })

  it('does not know without a response', () => {
    const page = missingFact(undefined, failureOf('connection-refused'))
    expect(run({ page })).toMatchObject({ status: 'unknown', code: 'not-followed' })
  })

  it('reads a hostile head in linear time', () => {
    const text = '<meta http-equiv refresh '.repeat(12_000) + '<!--'.repeat(1_000)
    const began = performance.now()
    run({ head: headOf([], { text, headEnd: text.length }) })
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('a page behind its own cookie', () => {
  const cookie = { name: 'set-cookie', value: 'lang=en; Path=/' }
  const back = { ...hop(302, PAGE_URL), headers: [cookie] }

  it('is said to depend on it', () => {
    expect(run({ page: pageOf({ hops: [back, hop(200, null)] }) })).toMatchObject({
      status: 'warn',
      code: 'needs-cookie',
      evidence: [{}, {}, { label: 'Set-Cookie', value: 'lang=en; Path=/' }],
      fix: { steps: { code: 'respond-without-cookies' } },
    })
  })

  it('is not, when the redirect leads on, or back without a cookie', () => {
    const on = { ...hop(302, `${PAGE_URL}/en`), headers: [cookie] }
    const end = { ...hop(200, null), url: `${PAGE_URL}/en` }
    expect(run({ page: pageOf({ hops: [on, end] }) }).status).toBe('pass')
    expect(run({ page: pageOf({ hops: [hop(302, PAGE_URL), hop(200, null)] }) }).status).toBe('pass')
  })
})
