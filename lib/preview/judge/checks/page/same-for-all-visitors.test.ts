/** Is another page for other visitors seen, and nothing made of what changes by itself? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, missingFact, PAGE_URL, pageOf } from '../../../testing/facts'
import { visitsOf, type VisitOverrides, type VisitsOverrides } from '../../../testing/visits'
import type { VisitValue } from '../../../vocabulary/visits'
import { sameForAllVisitors } from './same-for-all-visitors'

const run = (visits?: VisitsOverrides) => runCheck(sameForAllVisitors, factsOf({ visits: visitsOf(visits) }))
const og = (field: string, value: string): VisitValue => ({ value, rule: `og:${field}` })

const LURE: VisitOverrides = {
  head: { title: og('title', 'Win a phone today'), description: og('description', 'Only three are left') },
}
const at = (finalUrl: string, rest: VisitOverrides = {}): VisitOverrides => ({ ...rest, page: { finalUrl } })

describe('the same for all', () => {
  it('passes, and shows how each was answered', () => {
    const result = run()
    expect(result).toMatchObject({ status: 'pass', title: 'All visitors get the same page' })
    expect(result.evidence).toHaveLength(4)
  })

  it.each([
    ['a clock in the title', { browser: { head: { title: og('title', 'How to bake bread at home 12:04') } }, 'whatsapp-android': { head: { title: og('title', 'How to bake bread at home 12:03') } } }],
    ['a cache-buster', { browser: { head: { image: og('image', 'https://www.example.com/img/bread.jpg?t=1732450000') } } }],
    ['spacing', { browser: { head: { title: og('title', ' How to  bake bread at home') } } }],
    ['one experiment', { browser: { head: { title: og('title', 'How to bake good bread at home') } } }],
    ['campaign codes', { browser: at(`${PAGE_URL}/?utm_source=x`) }],
    ['a head of which a part came', { 'whatsapp-ios': { head: { image: null, description: null, whole: false } } }],
    ['a canonical link that one version lacks', { browser: { head: { canonical: null } } }],
  ] satisfies [string, VisitsOverrides][])('does not cry wolf over %s', (_, visits) => {
    expect(run(visits).status).toBe('pass')
  }) // prettier-ignore

  it('passes a page made for crawlers beside one without tags', () => {
    const bare = { title: { value: 'App', rule: '<title>' }, description: null, image: null, canonical: null }
    expect(run({ browser: { head: bare } })).toMatchObject({
      status: 'pass',
      title: 'WhatsApp gets the tags that it needs',
    })
  })

  it('says who was compared when not all were', () => {
    const result = run({ 'whatsapp-ios': { notAsked: 'not asked' } })
    expect(result).toMatchObject({ status: 'pass', title: 'WhatsApp and a browser get the same page' })
    expect(result.summary).not.toContain('iPhone')
  })

  it('takes what differs with every visit for chance', () => {
    const pictured = (name: string): VisitOverrides => ({
      head: { image: og('image', `https://www.example.com/img/${name}.jpg`) },
    })
    const visits = { 'whatsapp-android': pictured('a'), browser: pictured('b'), facebook: pictured('c') }
    expect(run({ ...visits, 'whatsapp-ios': pictured('d') }).status).toBe('pass')
    expect(run({ ...visits, facebook: pictured('b'), 'whatsapp-ios': pictured('a') }).status).toBe('warn')
  })
})

describe('another page', () => {
  it('fails when a browser gets another title and more, each value side by side', () => {
    const result = run({ browser: LURE })
    expect(result).toMatchObject({
      status: 'fail',
      title: 'A browser gets another title and description than WhatsApp',
    })
    expect(result.evidence).toEqual(
      expect.arrayContaining([
        { label: 'Title, WhatsApp on Android', value: 'How to bake bread at home' },
        { label: 'Title, A browser', value: 'Win a phone today' },
        { label: 'Title, facebookexternalhit', value: 'How to bake bread at home' },
      ]),
    )
    expect(run({ 'whatsapp-ios': LURE }).status).toBe('fail')
  })

  it('warns of Meta’s crawler, of a single field, and of tags that WhatsApp does not get', () => {
    expect(run({ facebook: LURE }).status).toBe('warn')
    expect(run({ browser: { head: { title: og('title', 'Win a phone today') } } }).status).toBe('warn')
    const less = run({ 'whatsapp-android': { head: { image: null } } })
    expect(less).toMatchObject({ status: 'warn', title: 'A browser gets another picture than WhatsApp' })
    expect(less.evidence).toContainEqual({ label: 'Picture, WhatsApp on Android', value: 'none' })
  })

  it.each([
    ['the mobile site', at('https://m.example.com/blog/bread'), 'the mobile address'],
    ['an app store', at('https://play.google.com/store/apps/details?id=a', { head: null }), 'an app store'],
    ['a consent page', at('https://consent.example.com/', { access: { kind: 'consent' } }), 'a consent page'],
    ['another site', at('https://www.example.org/'), 'another address'],
    ['a redirect nobody followed', { page: { status: 302 }, leadsOnTo: 'https://www.example.com/consent' }, 'another address'],
  ] satisfies [string, VisitOverrides, string][])('warns when a browser is sent to %s', (_, browser, place) => {
    const result = run({ browser })
    expect(result).toMatchObject({ status: 'warn', title: `A browser is sent to ${place}, WhatsApp is not` })
    expect(result.evidence).toContainEqual({
      label: 'Final address, WhatsApp on Android',
      value: PAGE_URL,
    })
  }) // prettier-ignore

  it('fails when a browser ends elsewhere, on a page with another title', () => {
    const elsewhere = at('https://www.example.org/', { head: { title: og('title', 'Win a phone today') } })
    expect(run({ browser: elsewhere }).status).toBe('fail')
  })

  it('sees an app behind a redirect that cannot be followed', () => {
    const visits = visitsOf({ browser: { failure: 'redirect-invalid' } })
    const [, browser] = visits
    if (browser?.page?.ok !== false) throw new Error('the visit failed')
    browser.page.failure.hops.push(
      ...pageOf().hops.map((hop) => ({ ...hop, location: 'market://details?id=a' })),
    )
    const result = runCheck(sameForAllVisitors, factsOf({ visits }))
    expect(result).toMatchObject({ status: 'warn', title: 'A browser is sent to an app, WhatsApp is not' })
  })

  it('makes nothing of a redirect to nowhere', () => {
    const visits = visitsOf({ browser: { failure: 'redirect-invalid' } })
    const [, browser] = visits
    if (browser?.page?.ok !== false) throw new Error('the visit failed')
    browser.page.failure.hops.push(...pageOf().hops.map((hop) => ({ ...hop, location: 'http://[' })))
    expect(runCheck(sameForAllVisitors, factsOf({ visits })).status).toBe('unknown')
  })

  it('takes a redirect along WhatsApp’s own way for no difference, and does not claim to know the rest', () => {
    const visits = { browser: { page: { status: 302 }, leadsOnTo: PAGE_URL } }
    expect(run(visits).status).toBe('unknown')
  })
})

describe('nothing to compare', () => {
  it.each([
    ['no browser was sent', { browser: { notAsked: 'not asked: no request was left' } }],
    ['the browser was refused', { browser: { page: { status: 403 } } }],
    ['the browser got no answer', { browser: { failure: 'connection-reset' } }],
    ['WhatsApp was refused', { 'whatsapp-android': { page: { status: 403 } } }],
    ['WhatsApp met a consent page', { 'whatsapp-android': { access: { kind: 'consent' } } }],
  ] satisfies [string, VisitsOverrides][])('is unknown when %s', (_, visits) => {
    expect(run(visits).status).toBe('unknown')
  })

  it('is unknown without any visit', () => {
    const facts = factsOf({ visits: missingFact('No address.') })
    expect(runCheck(sameForAllVisitors, facts).status).toBe('unknown')
  })
})
