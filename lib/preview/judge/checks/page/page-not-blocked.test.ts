/** Is a block named, with the rule for it, and never guessed? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { accessOf, factsOf, failureOf, missingFact, pageOf } from '../../../testing/facts'
import { visitsOf, type VisitsOverrides } from '../../../testing/visits'
import type { AccessFact, FailureCode } from '../../../vocabulary/facts'
import { pageNotBlocked } from './page-not-blocked'

const run = (access: Partial<AccessFact>, visits?: VisitsOverrides) =>
  runCheck(
    pageNotBlocked,
    factsOf({
      access: accessOf(access),
      page: pageOf({ status: access.status ?? 200 }),
      visits: visitsOf(visits),
    }),
  )
const refused = { page: { status: 403 }, access: { kind: 'blocked', by: 'Cloudflare' } } as const
const blocked = { kind: 'blocked', status: 403, browserStatus: 200, browserGetsIn: true } as const

describe('page-not-blocked', () => {
  it('passes an open page, and shows how each visitor was received', () => {
    const result = run({})
    expect(result).toMatchObject({ status: 'pass', title: 'WhatsApp is let in' })
    expect(result.evidence).toContainEqual({ label: 'A browser', value: 'status 200' })
    expect(result.evidence).toHaveLength(4)
  })

  it('fails a block, names who and what the browser got, and prints the rule for that protection', () => {
    const evidence = 'cf-mitigated: challenge'
    const result = run({ ...blocked, by: 'Cloudflare', evidence }, { 'whatsapp-android': refused })
    expect(result).toMatchObject({ status: 'fail', title: 'Cloudflare blocks WhatsApp', noCard: true })
    expect(result.summary).toContain('status 403, while a browser gets 200')
    expect(result.evidence).toContainEqual({ label: 'Seen', value: evidence })
    expect(result.evidence).toContainEqual({
      label: 'WhatsApp on Android',
      value: 'status 403 (Cloudflare)',
    })
    expect(result.fix?.code).toContain('starts_with(http.user_agent, "WhatsApp/")')
    expect(run({ ...blocked, by: 'AWS WAF' }).fix?.code).toContain('"ByteMatchStatement"')
    expect(run({ kind: 'blocked', status: 406 }).title).toBe('The site blocks WhatsApp')
  })

  it('takes the rule from the server on the way when nobody signed the refusal', () => {
    const result = run({ ...blocked, through: ['nginx'] })
    expect(result.title).toBe('The site blocks WhatsApp')
    expect(result.summary).toContain('by way of nginx')
    expect(result.fix).toMatchObject({ language: 'nginx' })
  })

  it('says that we are blocked when everybody is refused', () => {
    const result = run({ ...blocked, browserStatus: 403, browserGetsIn: false, refusedToAll: true })
    expect(result.status).toBe('unknown')
    expect(result.title).toContain('We are blocked')
    expect(result.summary).toContain('they are not missing')
  })

  it('does not take a page that is broken for everybody for a block', () => {
    const broken = { kind: 'http-error', status: 500 } as const
    expect(run({ ...broken, browserStatus: 500 }).status).toBe('pass')
    expect(run({ ...broken, browserStatus: 200, browserGetsIn: true }).status).toBe('fail')
  })

  it('does not know without a second visit', () => {
    expect(run({ kind: 'http-error', status: 404 }).status).toBe('unknown')
    expect(run({ kind: 'login', status: 200 }).status).toBe('unknown')
    expect(run({ kind: 'consent', status: 200 }).summary).toContain('a consent page')
  })
})

describe('the other visitors, when Android gets in', () => {
  it('warns when Meta’s crawler is refused, and fails when iPhones are', () => {
    const facebook = run({}, { facebook: refused })
    expect(facebook).toMatchObject({ status: 'warn', title: 'Cloudflare turns Meta’s own crawler away' })
    expect(facebook.fix?.code).toContain('facebookexternalhit')
    expect(run({}, { facebook: { failure: 'connection-reset' } }).status).toBe('warn')
    const ios = run({}, { facebook: refused, 'whatsapp-ios': { page: { status: 403 } } })
    expect(ios).toMatchObject({ status: 'fail', title: 'iPhones are turned away, Android phones are not' })
    expect(ios.noCard).toBeUndefined()
  })

  it.each([
    ['a browser that is challenged', { browser: refused }],
    ['a crawler that is told to come later', { facebook: { page: { status: 429 } } }],
    ['a server that is overloaded by us', { facebook: { page: { status: 503 } }, 'whatsapp-ios': { page: { status: 503 } } }],
    ['a late answer', { facebook: { failure: 'headers-timed-out' } }],
    ['a range that is refused', { 'whatsapp-ios': { page: { status: 416 } } }],
    ['nobody else sent', { browser: { notAsked: 'not asked' }, facebook: { notAsked: 'not asked' }, 'whatsapp-ios': { notAsked: 'not asked' } }],
  ] satisfies [string, VisitsOverrides][])('does not cry wolf over %s', (_, visits) => {
    expect(run({}, visits).status).toBe('pass')
  }) // prettier-ignore
})

describe('no answer for WhatsApp', () => {
  const cutOff = (code: FailureCode, visits: VisitsOverrides) =>
    runCheck(
      pageNotBlocked,
      factsOf({
        page: missingFact('No answer.', failureOf(code)),
        access: missingFact('No answer.', failureOf(code)),
        visits: visitsOf({ 'whatsapp-android': { failure: code }, ...visits }),
      }),
    )

  it('is a block when only those who say WhatsApp meet it', () => {
    const reset = cutOff('connection-reset', { 'whatsapp-ios': { failure: 'connection-reset' } })
    expect(reset).toMatchObject({ status: 'fail', title: 'Only WhatsApp is cut off', noCard: true })
    expect(reset.summary).toContain('a browser gets status 200')
    expect(reset.fix).toBeDefined()
    const late = cutOff('headers-timed-out', { 'whatsapp-ios': { failure: 'headers-timed-out' } })
    expect(late).toMatchObject({ status: 'fail', title: 'Only WhatsApp waits in vain' })
    expect(cutOff('empty-response', { 'whatsapp-ios': { notAsked: 'not asked' } }).status).toBe('fail')
    expect(cutOff('empty-page', { 'whatsapp-ios': { failure: 'empty-page' } })).toMatchObject({
      status: 'fail',
      title: 'Only WhatsApp gets an empty page',
    })
  })

  it('may be chance or a slow start otherwise', () => {
    expect(cutOff('connection-reset', {})).toMatchObject({
      status: 'unknown',
      summary: expect.stringContaining('chance or a slow start'),
    })
    expect(cutOff('headers-timed-out', { 'whatsapp-ios': { notAsked: 'not asked' } }).status).toBe('unknown')
  })

  it('says nothing of who asks when a browser meets the same, or the failure is of another kind', () => {
    expect(cutOff('connection-reset', { browser: { failure: 'connection-reset' } }).summary).toBe(
      'No answer.',
    )
    expect(cutOff('dns-not-found', {}).status).toBe('unknown')
  })
})
