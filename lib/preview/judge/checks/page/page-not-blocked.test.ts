/** Is a block named, with the rule for it, and never guessed? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { accessOf, factsOf, failureOf, missingFact, PAGE_URL, pageOf } from '../../../testing/sample-facts'
import { triedPage } from '../../../testing/sample-trials'
import { visitsOf, type VisitsOverrides } from '../../../testing/sample-visits'
import type { FailureCode } from '../../../vocabulary/failures'
import type { AccessFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { pageNotBlocked } from './page-not-blocked'

const run = (access: Partial<AccessFact>, visits?: VisitsOverrides) =>
  runCheck(
    pageNotBlocked,
    factsOf({
      access: accessOf(access),
      page: pageOf({ status: access.status ?? 200 }),
      visits: visitsOf(visits),
    }),
    WHATSAPP,
  )
const refused = { page: { status: 403 }, access: { kind: 'blocked', by: 'Cloudflare' } } as const
const notAsked = phrase('visit.not-asked', {})
const blocked = { kind: 'blocked', status: 403, browserStatus: 200, browserGetsIn: true } as const

describe('one header more lets the same name in', () => {
  const facts = (through: string[], changed: 'accept' | 'user-agent') =>
    factsOf({
      access: accessOf({ ...blocked, through }),
      page: pageOf({ status: 403 }),
      visits: visitsOf({ 'whatsapp-android': refused }),
      trials: [triedPage(PAGE_URL, { what: 'page-header', changed, from: { rule: 'Accept', value: '*/*' } })],
    })
  it('names the header, and the rule only where its server showed itself', () => {
    const result = runCheck(pageNotBlocked, facts(['Apache'], 'accept'), WHATSAPP)
    expect(result).toMatchObject({
      status: 'fail',
      code: 'refused-for-a-header',
      params: { header: 'Accept' },
      noCard: true,
    })
    expect(result.fix?.snippet?.code).toContain('ruleRemoveById=920300')
    expect(runCheck(pageNotBlocked, facts([], 'accept'), WHATSAPP).fix?.snippet).toBeUndefined()
  })
  it('keeps to the name when that is what decides', () =>
    expect(runCheck(pageNotBlocked, facts([], 'user-agent'), WHATSAPP).code).toBe('blocked-alone'))
})

describe('page-not-blocked', () => {
  it('passes an open page, and shows how each visitor was received', () => {
    const result = run({})
    expect(result).toMatchObject({ status: 'pass', code: 'let-in', params: { status: 200 } })
    expect(result.evidence).toContainEqual({
      label: phrase('visit.browser', {}),
      value: phrase('visit.status', { status: 200 }),
    })
    expect(result.evidence).toHaveLength(4)
  })

  it('fails a block, names who and what the browser got, and prints the rule for that protection', () => {
    const evidence = phrase('sign.header', { name: 'cf-mitigated', value: 'challenge' })
    const result = run({ ...blocked, by: 'Cloudflare', evidence }, { 'whatsapp-android': refused })
    expect(result).toMatchObject({ status: 'fail', code: 'blocked-alone', noCard: true })
    expect(result.params).toEqual({
      by: 'Cloudflare',
      through: 'none',
      status: 403,
      browserStatus: 200,
      seen: evidence,
      agent: 'WhatsApp',
    })
    expect(result.evidence).toContainEqual({ label: phrase('evidence.seen', {}), value: evidence })
    expect(result.evidence).toContainEqual({
      label: phrase('visit.whatsapp-android', {}),
      value: phrase('visit.status-by', { status: 403, by: 'Cloudflare' }),
    })
    expect(result.fix?.steps).toEqual(phrase('allow-rule.cloudflare', {}))
    expect(result.fix?.snippet?.code).toContain('starts_with(http.user_agent, "WhatsApp/")')
    expect(run({ ...blocked, by: 'AWS WAF' }).fix?.snippet?.code).toContain('"ByteMatchStatement"')
    expect(run({ kind: 'blocked', status: 406 })).toMatchObject({
      code: 'blocked',
      params: { by: 'none', status: 406 },
    })
  })

  it('takes the rule from the server on the way when nobody signed the refusal', () => {
    const result = run({ ...blocked, through: ['nginx'] })
    expect(result.params).toMatchObject({ by: 'none', through: 'nginx' })
    expect(result.fix?.snippet).toMatchObject({ language: 'nginx' })
  })

  it('says that we are blocked when everybody is refused', () => {
    const result = run({ ...blocked, browserStatus: 403, browserGetsIn: false, refusedToAll: true })
    expect(result).toMatchObject({
      status: 'unknown',
      code: 'everybody-refused',
      params: { by: 'none', browserStatus: 403 },
    })
  })

  it('does not take a page that is broken for everybody for a block', () => {
    const broken = { kind: 'http-error', status: 500 } as const
    expect(run({ ...broken, browserStatus: 500 }).status).toBe('pass')
    expect(run({ ...broken, browserStatus: 200, browserGetsIn: true }).status).toBe('fail')
  })

  it('does not know without a second visit', () => {
    expect(run({ kind: 'http-error', status: 404 })).toMatchObject({
      status: 'unknown',
      code: 'cannot-tell',
      params: { met: 'status', status: 404 },
    })
    expect(run({ kind: 'login', status: 200 }).params).toMatchObject({ met: 'login' })
    expect(run({ kind: 'consent', status: 200 }).params).toMatchObject({ met: 'consent' })
    expect(run({ kind: 'not-html', status: 200 }).params).toMatchObject({ met: 'file' })
  })
})

describe('the other visitors, when Android gets in', () => {
  it('warns when Meta’s crawler is refused, and fails when iPhones are', () => {
    const facebook = run({}, { facebook: refused })
    expect(facebook).toMatchObject({
      status: 'warn',
      code: 'crawler-turned-away',
      params: { by: 'Cloudflare', response: phrase('visit.status-by', { status: 403, by: 'Cloudflare' }) },
    })
    expect(facebook.fix?.snippet?.code).toContain('facebookexternalhit')
    expect(run({}, { facebook: { failure: 'connection-reset' } })).toMatchObject({
      status: 'warn',
      params: { by: 'none', response: { code: 'visit.no-response' } },
    })
    const ios = run({}, { facebook: refused, 'whatsapp-ios': { page: { status: 403 } } })
    expect(ios).toMatchObject({
      status: 'fail',
      code: 'other-client-turned-away',
      params: {
        other: phrase('visit.whatsapp-ios', {}),
        lead: phrase('visit.whatsapp-android', {}),
        response: phrase('visit.status', { status: 403 }),
      },
    })
    expect(ios.noCard).toBeUndefined()
  })

  it.each([
    ['a browser that is challenged', { browser: refused }],
    ['a crawler that is told to come later', { facebook: { page: { status: 429 } } }],
    ['a server that is overloaded by us', { facebook: { page: { status: 503 } }, 'whatsapp-ios': { page: { status: 503 } } }],
    ['a late response', { facebook: { failure: 'headers-timed-out' } }],
    ['a range that is refused', { 'whatsapp-ios': { page: { status: 416 } } }],
    ['nobody else sent', { browser: { notAsked }, facebook: { notAsked }, 'whatsapp-ios': { notAsked } }],
  ] satisfies [string, VisitsOverrides][])('does not cry wolf over %s', (_, visits) => {
    expect(run({}, visits).status).toBe('pass')
  }) // prettier-ignore
})

describe('no response for WhatsApp', () => {
  const NO_RESPONSE = phrase('missing.page-not-read', {})
  const cutOff = (code: FailureCode, visits: VisitsOverrides) =>
    runCheck(
      pageNotBlocked,
      factsOf({
        page: missingFact(NO_RESPONSE, failureOf(code)),
        access: missingFact(NO_RESPONSE, failureOf(code)),
        visits: visitsOf({ 'whatsapp-android': { failure: code }, ...visits }),
      }),
      WHATSAPP,
    )

  it('is a block when only those who say WhatsApp meet it', () => {
    const reset = cutOff('connection-reset', { 'whatsapp-ios': { failure: 'connection-reset' } })
    expect(reset).toMatchObject({
      status: 'fail',
      code: 'only-client-cut-off',
      params: { browserStatus: 200, failed: phrase('failure.connection-reset.clause', {}) },
      noCard: true,
    })
    expect(reset.fix).toBeDefined()
    const late = cutOff('headers-timed-out', { 'whatsapp-ios': { failure: 'headers-timed-out' } })
    expect(late).toMatchObject({ status: 'fail', code: 'only-client-times-out' })
    expect(cutOff('empty-response', { 'whatsapp-ios': { notAsked } }).status).toBe('fail')
    expect(cutOff('empty-page', { 'whatsapp-ios': { failure: 'empty-page' } })).toMatchObject({
      status: 'fail',
      code: 'only-client-gets-nothing',
    })
  })

  it('may be chance or a slow start otherwise', () => {
    expect(cutOff('connection-reset', {})).toMatchObject({ status: 'unknown', code: 'failed-once' })
    expect(cutOff('headers-timed-out', { 'whatsapp-ios': { notAsked } })).toMatchObject({
      status: 'unknown',
      code: 'slow-or-blocked',
    })
  })

  it('says nothing of who asks when a browser meets the same, or the failure is of another kind', () => {
    const unknown = { status: 'unknown', code: 'shared.fact-missing', params: { because: NO_RESPONSE } }
    expect(cutOff('connection-reset', { browser: { failure: 'connection-reset' } })).toMatchObject(unknown)
    expect(cutOff('dns-not-found', {})).toMatchObject(unknown)
  })
})
