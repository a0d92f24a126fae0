/** Is another page for other visitors seen, and nothing made of what changes by itself? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, missingFact, PAGE_URL, pageOf } from '../../../testing/sample-facts'
import { triedPage } from '../../../testing/sample-trials'
import {
  visitHead,
  visitsOf,
  type VisitOverrides,
  type VisitsOverrides,
} from '../../../testing/sample-visits'
import { listOf, phrase } from '../../../vocabulary/message'
import type { VisitHead, VisitValue } from '../../../vocabulary/visits'
import { sameForAllVisitors } from './same-for-all-visitors'

const run = (visits?: VisitsOverrides) =>
  runCheck(sameForAllVisitors, factsOf({ visits: visitsOf(visits) }), WHATSAPP)
const android = phrase('visit.whatsapp-android', {})
const field = (name: 'title' | 'description' | 'image') => phrase(`field.${name}`, {})
const og = (name: string, value: string): VisitValue => ({ value, rule: `og:${name}` })

const LURE: VisitOverrides = {
  head: { title: og('title', 'Win a phone today'), description: og('description', 'Only three are left') },
}
const at = (finalUrl: string, rest: VisitOverrides = {}): VisitOverrides => ({ ...rest, page: { finalUrl } })

describe('languages', () => {
  const english = { headers: [{ name: 'vary', value: 'Accept-Language' }] }
  const asked = (head: Partial<VisitHead>) => {
    const outcome = {
      kind: 'page',
      status: 200,
      finalUrl: PAGE_URL,
      open: true,
      head: visitHead(head),
    } as const
    const trials = [triedPage(PAGE_URL, { what: 'page-header', changed: 'accept-language', outcome })]
    const visits = visitsOf({ 'whatsapp-android': { page: english } })
    return runCheck(sameForAllVisitors, factsOf({ visits, trials }), WHATSAPP)
  }
  it('shows what another language says', () => {
    const result = asked({ title: og('title', 'Pain maison') })
    expect(result).toMatchObject({
      status: 'warn',
      code: 'changes-with-language',
      params: { title: 'Pain maison' },
    })
    expect(result.evidence?.map(({ value }) => value)).toContain('How to bake bread at home')
  })
  it('is content where they all say the same', () =>
    expect(asked({})).toMatchObject({ status: 'pass', code: 'same-in-other-language' }))
})

it('fails when another phone of the app gets the page without its tags', () => {
  const head = { title: { value: 'Kitchen', rule: '<title>' }, description: null, image: null }
  expect(run({ 'whatsapp-ios': { head } })).toMatchObject({
    status: 'fail',
    code: 'client-gets-no-tags',
    fix: { steps: { code: 'match-every-form' } },
  })
})

describe('the same for all', () => {
  it('passes, and shows what each was given', () => {
    const result = run()
    expect(result).toMatchObject({ status: 'pass', code: 'same-for-all', params: { slight: 'none' } })
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
    expect(run(visits)).toMatchObject({ status: 'pass', code: 'same-for-all' })
  }) // prettier-ignore

  it('says what is worded a little differently', () => {
    const browser = { head: { title: og('title', 'How to bake good bread at home') } }
    expect(run({ browser }).params).toMatchObject({ slight: 'title' })
  })

  it('passes a page made for crawlers beside one without tags', () => {
    const bare = { title: { value: 'App', rule: '<title>' }, description: null, image: null, canonical: null }
    expect(run({ browser: { head: bare } })).toMatchObject({
      status: 'pass',
      code: 'made-for-crawlers',
    })
  })

  it('says who was compared when not all were', () => {
    const result = run({ 'whatsapp-ios': { notAsked: phrase('visit.not-asked', {}) } })
    expect(result).toMatchObject({ status: 'pass', code: 'same-as-browser' })
    expect(result.params).toMatchObject({
      visitors: listOf([android, phrase('visit.browser.clause', {}), phrase('visit.facebook.clause', {})]),
    })
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
      code: 'other-tags',
      params: {
        visitor: phrase('visit.browser.clause', {}),
        lead: android,
        means: phrase('visit.means.browser', {}),
        fields: listOf([field('title'), field('description')]),
        fieldCount: 2,
        otherCount: 0,
      },
      fix: { steps: { code: 'same-tags-for-all' } },
    })
    const label = (visitor: 'whatsapp-android' | 'browser' | 'facebook') =>
      phrase('evidence.value-for', { field: field('title'), visitor: phrase(`visit.${visitor}`, {}) })
    expect(result.evidence).toEqual(
      expect.arrayContaining([
        { label: label('whatsapp-android'), value: 'How to bake bread at home' },
        { label: label('browser'), value: 'Win a phone today' },
        { label: label('facebook'), value: 'How to bake bread at home' },
      ]),
    )
    const ios = run({ 'whatsapp-ios': LURE, facebook: LURE })
    expect(ios).toMatchObject({
      status: 'fail',
      params: { means: { code: 'visit.means.client' }, otherCount: 1 },
    })
    expect(ios.params).toMatchObject({ others: listOf([phrase('visit.facebook.clause', {})]) })
  })

  it('warns of Meta’s crawler, of a single field, and of tags that WhatsApp does not get', () => {
    expect(run({ facebook: LURE }).status).toBe('warn')
    expect(run({ browser: { head: { title: og('title', 'Win a phone today') } } }).status).toBe('warn')
    const less = run({ 'whatsapp-android': { head: { image: null } } })
    expect(less).toMatchObject({
      status: 'warn',
      params: { fields: listOf([field('image')]), fieldCount: 1 },
    })
    expect(less.evidence).toContainEqual({
      label: phrase('evidence.value-for', { field: field('image'), visitor: android }),
      value: phrase('evidence.none', {}),
    })
  })

  it.each([
    ['the mobile site', at('https://m.example.com/blog/bread'), 'mobile'],
    ['an app store', at('https://play.google.com/store/apps/details?id=a', { head: null }), 'app-store'],
    ['a consent page', at('https://consent.example.com/', { access: { kind: 'consent' } }), 'consent'],
    ['another site', at('https://www.example.org/'), 'another'],
    ['a redirect nobody followed', { page: { status: 302 }, leadsOnTo: 'https://www.example.com/consent' }, 'another'],
  ] satisfies [string, VisitOverrides, 'mobile' | 'app-store' | 'consent' | 'another'][])('warns when a browser is sent to %s', (_, browser, place) => {
    const result = run({ browser })
    expect(result).toMatchObject({
      status: 'warn',
      code: 'sent-elsewhere',
      params: { place: phrase(`visit.place.${place}`, {}) },
    })
    expect(result.evidence).toContainEqual({
      label: phrase('evidence.final-address-of', { visitor: android }),
      value: PAGE_URL,
    })
  }) // prettier-ignore

  it('fails when a browser ends elsewhere, on a page with another title', () => {
    const elsewhere = at('https://www.example.org/', { head: { title: og('title', 'Win a phone today') } })
    expect(run({ browser: elsewhere })).toMatchObject({
      status: 'fail',
      code: 'sent-elsewhere-with-other-tags',
      params: { fields: listOf([field('title')]) },
    })
  })

  it('sees an app behind a redirect that cannot be followed', () => {
    const visits = visitsOf({ browser: { failure: 'redirect-invalid' } })
    const [, browser] = visits
    if (browser?.page?.ok !== false) throw new Error('the visit failed')
    browser.page.failure.hops.push(
      ...pageOf().hops.map((hop) => ({ ...hop, location: 'market://details?id=a' })),
    )
    const result = runCheck(sameForAllVisitors, factsOf({ visits }), WHATSAPP)
    expect(result).toMatchObject({ status: 'warn', params: { place: phrase('visit.place.app', {}) } })
  })

  it('makes nothing of a redirect to nowhere', () => {
    const visits = visitsOf({ browser: { failure: 'redirect-invalid' } })
    const [, browser] = visits
    if (browser?.page?.ok !== false) throw new Error('the visit failed')
    browser.page.failure.hops.push(...pageOf().hops.map((hop) => ({ ...hop, location: 'http://[' })))
    expect(runCheck(sameForAllVisitors, factsOf({ visits }), WHATSAPP).status).toBe('unknown')
  })

  it('takes a redirect along WhatsApp’s own redirect chain for no difference, and does not claim to know the rest', () => {
    const visits = { browser: { page: { status: 302 }, leadsOnTo: PAGE_URL } }
    expect(run(visits).status).toBe('unknown')
  })
})

describe('nothing to compare', () => {
  it.each([
    ['no browser was sent', { browser: { notAsked: phrase('visit.not-asked', {}) } }],
    ['the browser was refused', { browser: { page: { status: 403 } } }],
    ['the browser got no response', { browser: { failure: 'connection-reset' } }],
    ['WhatsApp was refused', { 'whatsapp-android': { page: { status: 403 } } }],
    ['WhatsApp met a consent page', { 'whatsapp-android': { access: { kind: 'consent' } } }],
  ] satisfies [string, VisitsOverrides][])('is unknown when %s', (_, visits) => {
    expect(run(visits).status).toBe('unknown')
  })

  it('is unknown without any visit', () => {
    const facts = factsOf({ visits: missingFact() })
    expect(runCheck(sameForAllVisitors, facts, WHATSAPP).status).toBe('unknown')
  })
})

describe('a redirect that only the client meets', () => {
  const target = 'https://cards.example.org/loaf'
  const redirected = at(target)

  it('says that it is the client that is sent elsewhere', () => {
    const result = run({ 'whatsapp-android': redirected, 'whatsapp-ios': redirected, facebook: redirected })
    expect(result).toMatchObject({
      status: 'warn',
      code: 'client-sent-elsewhere',
      params: { visitor: phrase('visit.browser.clause', {}), to: target },
      fix: { steps: { code: 'send-all-the-same-way' } },
    })
  })

  it('still says that the visitor is sent elsewhere when both are', () => {
    const browser = at('https://www.example.com/another/page')
    expect(run({ 'whatsapp-android': redirected, browser }).code).toMatch(/^sent-elsewhere/)
  })
})

describe('a page that is picked by language', () => {
  const vary = (value: string): VisitsOverrides => ({
    'whatsapp-android': { page: { headers: [{ name: 'vary', value }] } },
  })

  it('does not know, as all were asked for in one', () => {
    expect(run(vary('Accept-Encoding, Accept-Language'))).toMatchObject({
      status: 'unknown',
      code: 'one-language-asked',
      evidence: [{ label: 'Vary', value: 'Accept-Encoding, Accept-Language' }, {}, {}, {}, {}],
    })
  })

  it('says nothing of another Vary, and names a difference first', () => {
    expect(run(vary('Accept-Encoding, X-Accept-Language-Set')).status).toBe('pass')
    expect(run({ ...vary('accept-language'), browser: LURE }).code).toBe('other-tags')
  })
})
