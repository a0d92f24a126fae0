/** Is a range answered rightly, and is only a wrong answer called one? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, missingFact } from '../../../testing/facts'
import { visitsOf, type VisitOverrides, type VisitsOverrides } from '../../../testing/visits'
import { rangeHandled } from './range-handled'

const run = (ios: VisitOverrides, rest: VisitsOverrides = {}) =>
  runCheck(rangeHandled, factsOf({ visits: visitsOf({ 'whatsapp-ios': ios, ...rest }) }))
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

  it('shows what was asked and answered', () => {
    const { evidence } = run(part({ 'content-range': 'bytes 0-6399/6400' }))
    expect(evidence).toEqual([
      { label: 'Asked for', value: 'Range: bytes=0-1024000' },
      { label: 'Status', value: '206' },
      { label: 'Content-Range', value: 'bytes 0-6399/6400' },
      { label: 'Bytes read', value: '6,400, the head ends at 5,900' },
    ])
  })

  it.each([
    ['416', { page: { status: 416 } }, 'Range requests are refused'],
    ['a head that is cut', { ...part({ 'content-range': 'bytes 0-999/6400' }, { headEndByte: null }), head: { whole: false } }, 'Range requests get a head that is cut short'],
    ['another part', part({ 'content-range': 'bytes 100-6399/6400' }), 'Range requests get another part of the page'],
    ['several parts', part({ 'content-type': 'multipart/byteranges; boundary=x' }), 'Range requests get another part of the page'],
    ['compressed garbage', { failure: 'encoding-broken' }, 'Range requests get bytes that cannot be read'],
    ['bytes that are no page', { failure: 'not-html' }, 'Range requests get bytes that cannot be read'],
  ] satisfies [string, VisitOverrides, string][])('fails %s', (_, ios, title) => {
    expect(run(ios)).toMatchObject({ status: 'fail', title })
  }) // prettier-ignore

  it.each([
    ['no Content-Range', part({})],
    ['an unreadable one', part({ 'content-range': 'first bytes' })],
    ['one behind the end', part({ 'content-range': 'bytes 0-1024000/6400' })],
    ['more than was asked for', part({ 'content-range': 'bytes 0-1999999/2000000' })],
    ['another length', part({ 'content-range': 'bytes 0-6399/6400', 'content-length': '90' })],
  ])('warns of a whole head with %s', (_, ios) => expect(run(ios).status).toBe('warn'))

  it.each([
    ['was not asked', { notAsked: 'not asked' }, {}],
    ['got no answer', { failure: 'headers-timed-out' }, {}],
    ['was refused', { page: { status: 403 } }, {}],
    ['was redirected without end', { page: { status: 302 }, leadsOnTo: 'https://www.example.com/' }, {}],
    ['has nothing to compare with', {}, { 'whatsapp-android': { page: { status: 404 } } }],
  ] satisfies [string, VisitOverrides, VisitsOverrides][])('is unknown when iOS %s', (_, ios, rest) => {
    expect(run(ios, rest).status).toBe('unknown')
  })

  it('does not blame the range for a head that is cut without it too', () => {
    const cut = { head: { whole: false } }
    const ios = { ...part({ 'content-range': 'bytes 0-6399/6400' }), ...cut }
    expect(run(ios, { 'whatsapp-android': cut }).status).toBe('pass')
  })

  it('is unknown without visits', () => {
    expect(runCheck(rangeHandled, factsOf({ visits: missingFact('No address.') })).status).toBe('unknown')
  })
})
