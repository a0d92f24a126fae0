/** Is a range answered rightly, and is only a wrong response called one? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, missingFact } from '../../../testing/sample-facts'
import { visitsOf, type VisitOverrides, type VisitsOverrides } from '../../../testing/sample-visits'
import { phrase } from '../../../vocabulary/message'
import { rangeHandled } from './range-handled'

const run = (ios: VisitOverrides, rest: VisitsOverrides = {}) =>
  runCheck(rangeHandled, factsOf({ visits: visitsOf({ 'whatsapp-ios': ios, ...rest }) }), WHATSAPP)
const part = (headers: Record<string, string>, page: VisitOverrides['page'] = {}): VisitOverrides => ({
  page: { status: 206, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), ...page },
})

describe('range-handled', () => {
  it.each([
    ['the whole as a part', part({ 'content-range': 'bytes 0-6399/6400', 'content-length': '6400' })],
    ['the first part of a long page', part({ 'content-range': 'bytes 0-1024000/2000000', 'content-length': '1024001' })],
    ['a page of unknown length', part({ 'content-range': 'bytes 0-6399/*' })],
    ['a compressed part', part({ 'content-range': 'bytes 0-6399/6400', 'content-encoding': 'gzip', 'content-length': '2100' })],
    ['the whole page', { page: { status: 200 } }],
  ])('passes %s', (_, ios) => expect(run(ios).status).toBe('pass')) // prettier-ignore

  it('shows the request and the response', () => {
    const { evidence } = run(part({ 'content-range': 'bytes 0-6399/6400' }))
    expect(evidence).toEqual([
      { label: phrase('evidence.request', {}), value: 'Range: bytes=0-1024000' },
      { label: phrase('evidence.status', {}), value: '206' },
      { label: 'Content-Range', value: 'bytes 0-6399/6400' },
      {
        label: phrase('evidence.bytes-read', {}),
        value: phrase('evidence.bytes-with-head-end', { bytes: 6_400, headEnd: 5_900 }),
      },
    ])
  })

  it.each([
    ['416', { page: { status: 416 } }, 'refused', {}],
    ['a head that is cut', { ...part({ 'content-range': 'bytes 0-999/6400' }, { headEndByte: null }), head: { whole: false } }, 'head-cut-short', { bytes: 6_400 }],
    ['another part', part({ 'content-range': 'bytes 100-6399/6400' }), 'another-part', { because: phrase('evidence.part.begins-late', { first: 100 }) }],
    ['several parts', part({ 'content-type': 'multipart/byteranges; boundary=x' }), 'another-part', { because: phrase('evidence.part.multipart', {}) }],
    ['compressed garbage', { failure: 'encoding-broken' }, 'garbage', { failed: phrase('failure.encoding-broken.clause', {}) }],
    ['bytes that are no page', { failure: 'not-html' }, 'garbage', { failed: phrase('failure.not-html.clause', {}) }],
    ['nothing', { failure: 'empty-page' }, 'garbage', { failed: phrase('failure.empty-page.clause', {}) }],
  ] satisfies [string, VisitOverrides, string, object][])('fails %s', (_, ios, code, params) => {
    const client = phrase('visit.whatsapp-ios', {})
    expect(run(ios)).toMatchObject({ status: 'fail', code, params: { ...params, client } })
    expect(run(ios).fix).toMatchObject({ steps: { code: 'ignore-range' }, snippet: { language: 'http' } })
  }) // prettier-ignore

  it.each([
    ['no Content-Range', part({})],
    ['an unreadable one', part({ 'content-range': 'first bytes' })],
    ['one beyond the end', part({ 'content-range': 'bytes 0-1024000/6400' })],
    ['more than was asked for', part({ 'content-range': 'bytes 0-1999999/2000000' })],
    ['another length', part({ 'content-range': 'bytes 0-6399/6400', 'content-length': '90' })],
  ])('warns of a whole head with %s', (_, ios) => {
    expect(run(ios)).toMatchObject({ status: 'warn', code: 'contradicts-itself' })
  })

  it.each([
    ['was not sent', 'not-asked', { notAsked: phrase('visit.not-asked', {}) }, {}],
    ['got no response', 'no-response', { failure: 'headers-timed-out' }, {}],
    ['was refused', 'other-response', { page: { status: 403 } }, {}],
    ['was redirected without end', 'other-response', { page: { status: 302 }, leadsOnTo: 'https://www.example.com/' }, {}],
    ['has nothing to compare with', 'page-not-read', {}, { 'whatsapp-android': { page: { status: 404 } } }],
  ] satisfies [string, string, VisitOverrides, VisitsOverrides][])('is unknown when iOS %s', (_, code, ios, rest) => {
    expect(run(ios, rest)).toMatchObject({ status: 'unknown', code })
  }) // prettier-ignore

  it('does not blame the range for a head that is cut without it too', () => {
    const cut = { head: { whole: false } }
    const ios = { ...part({ 'content-range': 'bytes 0-6399/6400' }), ...cut }
    expect(run(ios, { 'whatsapp-android': cut }).status).toBe('pass')
  })

  it('is unknown without visits', () => {
    const facts = factsOf({ visits: missingFact() })
    expect(runCheck(rangeHandled, facts, WHATSAPP).status).toBe('unknown')
  })
})
