/** The verdict leads with what people will see, names the first cause, and never claims more than is known. */
import { describe, expect, it } from 'vitest'
import type { Cause } from '../diagnose/cause'
import { SAMPLE_REPORTS } from '../testing/sample-reports'
import type { CardModel } from '../vocabulary/card'
import type { Failure } from '../vocabulary/facts'
import { failureClause } from '../vocabulary/failure-message'
import { listOf, type Message, phrase } from '../vocabulary/message'
import { verdictOf } from './verdict'

const [android, web, ios] = SAMPLE_REPORTS.good.cards as CardModel[]
if (!android || !web || !ios) throw new Error('the good report has cards')

const cause = (effect: Cause['effect'], status: Cause['status'] = 'fail'): Cause => ({
  code: 'image-weight',
  effect,
  status,
  mender: 'content',
  title: { code: 'image-weight/too-heavy', params: {} },
  summary: null,
  findings: ['image-weight'],
  fix: null,
})
const of = (causes: Cause[], cards: CardModel[] = [android, web, ios], failure: Failure | null = null) =>
  verdictOf({ findings: causes.map(({ status }) => ({ status })), cards, causes, failure })
const HEAVY = phrase('card.image-no-picture', {})
const text = (card: CardModel, reason: Message = HEAVY): CardModel => ({
  ...card,
  layout: 'text',
  image: null,
  reason,
})
const TITLE = { code: 'image-weight/too-heavy', params: {} }
const LARGE = phrase('verdict.shown', { layout: phrase('card.layout.landscape', {}) })

it.each([
  ['good', []],
  ['improve', [cause('risk', 'warn')]],
  ['fix', [cause('risk'), cause('polish', 'warn')]],
  ['unknown', [cause('not-known', 'unknown')]],
] as const)('is %s by the causes', (status, causes) => expect(of([...causes]).status).toBe(status))

describe('the sentence', () => {
  it.each([
    ['no-picture', [text(android), text(web), text(ios)], 'outcome.text'],
    ['no-card', [{ ...text(android), layout: 'none' } as CardModel], 'outcome.none'],
    ['small-picture', [{ ...android, layout: 'thumbnail' } as CardModel, text(ios)], 'outcome.thumbnail'],
    ['another-page', [text(android)], 'outcome.another-page'],
    ['poorer-text', [android, web, ios], 'outcome.poorer-text'],
    ['risk', [android, web, ios], 'outcome.large-at-risk'],
    ['risk', [android, web, text(ios)], 'outcome.large-not-everywhere'],
  ] as const)('leads with the outcome, then names the cause: %s', (effect, cards, outcome) => {
    expect(of([cause(effect)], [...cards]).sentence).toEqual(
      phrase('verdict.outcome', { outcome: phrase(outcome, {}), cause: TITLE }),
    )
  })

  it('counts what could be better when the card is as meant', () => {
    expect(of([cause('polish', 'warn'), cause('polish', 'warn')]).sentence).toEqual(
      phrase('verdict.to-improve', { shown: LARGE, count: 2, first: TITLE }),
    )
  })

  it('says what a good card holds', () => {
    expect(of([]).sentence).toMatchObject({ code: 'verdict.with', params: { shown: LARGE } })
  })

  it('does not say text-only when only the image is not known', () => {
    const reason = phrase('card.image-not-known-as', { because: failureClause('busy') })
    const cards = [android, web, ios].map((card) => text(card, reason))
    expect(of([], cards).sentence).toEqual(
      phrase('verdict.image-not-known', {
        parts: listOf([phrase('field.title', {}), phrase('field.description', {})]),
        reason,
      }),
    )
  })

  it('says that it is not known, when it is not', () => {
    const reason = phrase('card.everybody-refused', { by: 'none', status: 403, browserStatus: 403 })
    const none: CardModel = { ...text(android, reason), layout: 'none' }
    expect(of([{ ...cause('not-known', 'unknown'), title: reason }], [none]).sentence).toEqual(reason)
  })
})

describe('a page that could not be had', () => {
  const failed = (code: Failure['code'], causes: Cause[]) =>
    of(causes, [{ ...text(android), layout: 'none' }], { code, url: null, detail: null, hops: [] })

  it('is to be fixed when phones fail as well', () => {
    expect(failed('tls-expired', [cause('no-card')])).toEqual({
      status: 'fix',
      sentence: phrase('verdict.outcome', { outcome: phrase('outcome.none', {}), cause: TITLE }),
    })
  })

  it('is unknown when the failure is ours', () => {
    expect(failed('busy', [cause('not-known', 'unknown')])).toEqual({
      status: 'unknown',
      sentence: phrase('card.not-known-as', { because: failureClause('busy') }),
    })
  })
})
