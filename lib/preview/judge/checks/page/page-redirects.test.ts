/** Are redirects counted, and those seen that WhatsApp does not follow? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, failureOf, headOf, missingFact, pageOf, PAGE_URL, timingsOf } from '../../../testing/facts'
import { pageRedirects } from './page-redirects'
import type { FailureCode, HopFact } from '../../../vocabulary/facts'

const run = (overrides = {}) => runCheck(pageRedirects, factsOf(overrides))
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

describe('page-redirects', () => {
  it.each([
    [0, 'pass'],
    [3, 'pass'],
    [4, 'warn'],
    [19, 'warn'],
  ] as const)('%i redirects are a %s', (count, status) => {
    const result = run({ page: pageOf({ hops: chain(count) }) })
    expect(result.status).toBe(status)
    expect(result.evidence).toHaveLength(count + 1)
  })

  it('fails a circle and shows its hops', () => {
    const failure = failureOf('redirect-loop', { hops: chain(2).slice(0, 2) })
    const result = run({ page: missingFact('The redirects run in a circle.', failure) })
    expect(result).toMatchObject({ status: 'fail', noCard: true })
    expect(result.summary).toContain('2 redirects the way leads back')
    expect(result.evidence).toHaveLength(2)
  })

  it.each(['redirect-loop', 'too-many-redirects'] as const)('names a cookie that %s sets', (code) => {
    const cookie = { name: 'set-cookie', value: 'seen=[redacted]; Path=/' }
    const withCookie = chain(2).map((each) => ({ ...each, headers: [cookie] }))
    const told = (hops: typeof withCookie, failed: FailureCode = code) =>
      run({ page: missingFact('In a circle.', failureOf(failed, { hops })) })
    const result = told(withCookie.slice(0, 2))
    expect(result.summary).toContain('seems to want cookies')
    expect(result.evidence?.at(-1)).toEqual({ label: 'Set-Cookie', value: cookie.value })
    expect(result.fix?.steps).toContain('without cookies')
    // A cookie of an answer that sends nobody on tells nothing, nor does a broken Location.
    expect(told(withCookie.slice(2)).summary).not.toContain('cookie')
    expect(told(withCookie, 'redirect-invalid').summary).not.toContain('cookie')
  })

  it('warns of a meta refresh, with its place', () => {
    const result = withHead('  <meta http-equiv="refresh" content="0; url=https://new.example/">')
    expect(result.status).toBe('warn')
    expect(result.fix?.code).toContain('Location: https://new.example/')
    expect(result.evidence?.at(-1)).toMatchObject({ line: 2, column: 3 })
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
    expect(result.status).toBe('warn')
    expect(result.fix?.code).toContain('Location: https://new.example/')
    expect(result.evidence?.at(-1)).toMatchObject({ label: 'Refresh header' })
    expect(run({ page: pageOf({ headers: [{ name: 'refresh', value: '30' }] }) }).status).toBe('pass')
  })

  it('warns of a script that only leads elsewhere, where the page was read to its end', () => {
    const text = '<html><head></head><body>\n<script>location.replace("https://new.example/")</script></body>'
    const head = headOf([], { text, headEnd: 19 })
    const result = run({ head })
    expect(result.status).toBe('warn')
    expect(result.summary).toContain('A JavaScript redirect leads to https://new.example/. WhatsApp does not')
    expect(result.fix?.code).toContain('Location: https://new.example/')
    expect(result.evidence?.at(-1)).toMatchObject({ label: 'JavaScript redirect', line: 2, column: 9 })
    const cut = headOf([], { text: text.replace('</body>', ''), headEnd: 19 })
    expect(run({ head: cut }).status).toBe('pass')
    expect(run({ head: cut, page: pageOf({ stoppedBecause: 'end-of-body' }) }).status).toBe('warn')
  })

  it('does not know without an answer', () => {
    expect(run({ page: missingFact('Refused.', failureOf('connection-refused')) }).status).toBe('unknown')
  })

  it('reads a hostile head in linear time', () => {
    const text = '<meta http-equiv refresh '.repeat(12_000) + '<!--'.repeat(1_000)
    const began = performance.now()
    run({ head: headOf([], { text, headEnd: text.length }) })
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
