/** The verdict leads with what people will see, and never claims more than is known. */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/index'
import { SAMPLE_REPORTS } from '../testing/sample-reports'
import type { CardModel } from '../vocabulary/card'
import type { Failure } from '../vocabulary/facts'
import { failureClause } from '../vocabulary/failure-message'
import { listOf, type Message, phrase } from '../vocabulary/message'
import type { Finding } from './schema'
import { verdictOf } from './verdict'

const [finding] = SAMPLE_REPORTS.good.findings
const [android, web, ios] = SAMPLE_REPORTS.good.cards as CardModel[]
if (!finding || !android || !web || !ios) throw new Error('the good report has findings and cards')

const found = (status: Finding['status'], id = 'image-weight', code = 'too-heavy'): Finding => ({
  ...finding,
  id,
  code,
  params: {},
  status,
})
const of = (
  findings: Finding[],
  cards: CardModel[] = [android, web, ios],
  score: number | null = 80,
  failure: Failure | null = null,
) => verdictOf({ findings, cards, clients: CLIENTS, score, failure })
const HEAVY = phrase('card.image-no-picture', {})
const text = (card: CardModel, reason: Message = HEAVY): CardModel => ({
  ...card,
  layout: 'text',
  image: null,
  reason,
})
const LARGE = phrase('card.layout.landscape', {})
const TEXT = phrase('card.layout.text', {})
const name = (id: 'android' | 'ios') => phrase(`client.whatsapp-${id}`, {})

it.each([
  ['good', [found('pass')]],
  ['improve', [found('pass'), found('warn')]],
  ['fix', [found('warn'), found('fail')]],
] as const)('is %s by the worst finding', (status, findings) => expect(of([...findings]).status).toBe(status))

it('is unknown when too little is known for a score', () => {
  expect(of([found('unknown'), found('pass')], [android, web, ios], null).status).toBe('unknown')
})

describe('the sentence', () => {
  it('says whose card it is when another page answered', () => {
    const consent = { ...android, title: 'Cookies', reason: phrase('card.consent-page', {}) }
    expect(of([found('fail')], [consent]).sentence).toEqual(
      phrase('verdict.another-page', { what: 'consent', title: 'Cookies' }),
    )
  })

  it('gives tags that come too late as the reason, not what is left without them', () => {
    const late = found('fail', 'tags-in-server-html', 'only-by-script')
    expect(of([late], [text(android)]).sentence).toEqual(
      phrase('verdict.because-of', {
        shown: phrase('verdict.shown', { layout: TEXT }),
        finding: { code: 'tags-in-server-html/only-by-script', params: {} },
      }),
    )
    expect(of([late]).sentence.code).toBe('verdict.to-fix')
  })

  it('leads with the outcome and its reason', () => {
    expect(of([found('fail')], [text(android), text(web), text(ios)]).sentence).toEqual(
      phrase('verdict.because', { shown: phrase('verdict.shown', { layout: TEXT }), reason: HEAVY }),
    )
  })

  it('names the first thing to do when the card itself is fine', () => {
    const shown = phrase('verdict.shown', { layout: LARGE })
    const first = { code: 'image-weight/too-heavy', params: {} }
    expect(of([found('fail')]).sentence).toEqual(phrase('verdict.to-fix', { shown, count: 1, first }))
    expect(of([found('warn'), found('warn')]).sentence).toEqual(
      phrase('verdict.to-improve', { shown, count: 2, first }),
    )
  })

  it('says where the clients differ', () => {
    expect(of([found('pass')], [android, web, text(ios)]).sentence.params['shown']).toEqual(
      phrase('verdict.shown-without-image-on', {
        layout: LARGE,
        client: name('android'),
        clients: listOf([name('ios')]),
      }),
    )
    expect(of([found('fail')], [text(android), text(web), ios]).sentence.params['shown']).toEqual(
      phrase('verdict.shown-with-image-on', { layout: TEXT, clients: listOf([name('ios')]) }),
    )
  })

  it('does not say text-only when only the image is not known', () => {
    const reason = phrase('card.image-not-known-as', { because: failureClause('busy') })
    expect(
      of(
        [found('pass')],
        [android, web, ios].map((card) => text(card, reason)),
      ).sentence,
    ).toEqual(
      phrase('verdict.image-not-known', {
        parts: listOf([phrase('field.title', {}), phrase('field.description', {})]),
        reason,
      }),
    )
  })

  it('says that it is not known, when it is not', () => {
    const reason = phrase('card.everybody-refused', { by: 'none', status: 403, browserStatus: 403 })
    const none: CardModel = { ...text(android, reason), layout: 'none' }
    expect(of([found('fail')], [none, none, none]).sentence).toEqual(reason)
  })
})

describe('a page that could not be had', () => {
  const failed = (code: Failure['code']) => of([], [], null, { code, url: null, detail: null, hops: [] })

  it('is to be fixed when phones fail as well', () => {
    expect(failed('tls-expired')).toEqual({
      status: 'fix',
      sentence: phrase('verdict.no-card', { because: failureClause('tls-expired') }),
    })
  })

  it('is unknown when the failure is ours', () => {
    expect(failed('busy')).toEqual({
      status: 'unknown',
      sentence: phrase('card.not-known-as', { because: failureClause('busy') }),
    })
  })
})
