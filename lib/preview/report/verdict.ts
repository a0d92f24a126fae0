/** The verdict: a status, and a sentence that leads with what people will see and names the first cause. */
import type { Cause } from '../diagnose/cause'
import type { CardModel, Layout } from '../vocabulary/card'
import type { Failure } from '../vocabulary/facts'
import { failureClause } from '../vocabulary/failure-message'
import { phonesFailToo } from '../vocabulary/failures'
import { listOf, type Message, phrase } from '../vocabulary/message'
import type { Finding, Report, VerdictStatus } from './schema'

export interface VerdictInput {
  /** The leading client's first. */
  cards: readonly CardModel[]
  findings: readonly Pick<Finding, 'status'>[]
  /** The worst first. */
  causes: readonly Cause[]
  failure: Failure | null
}

export function verdictOf({ cards, findings, causes, failure }: VerdictInput): Report['verdict'] {
  if (failure && !phonesFailToo(failure.code))
    return {
      status: 'unknown',
      sentence: phrase('card.not-known-as', { because: failureClause(failure.code) }),
    }
  const [card] = cards
  if (!card) throw new Error('a verdict needs a card')
  const [first] = causes
  const status = statusOf(findings, first)
  if (first?.effect === 'not-known') return { status, sentence: first.title }
  return { status, sentence: sentenceOf(card, cards, causes) }
}

function statusOf(findings: VerdictInput['findings'], first: Cause | undefined): VerdictStatus {
  if (findings.some(({ status }) => status === 'fail')) return 'fix'
  if (first?.effect === 'not-known') return 'unknown'
  return findings.some(({ status }) => status === 'warn') ? 'improve' : 'good'
}

const IMAGE_NOT_KNOWN = new Set([
  'card.image-not-known',
  'card.image-not-known-as',
  'card.image-not-fetched',
  'card.image-not-decoded',
  'card.image-broken',
])

function sentenceOf(card: CardModel, cards: readonly CardModel[], causes: readonly Cause[]): Message {
  const [cause] = causes
  const { reason, layout } = card
  if (IMAGE_NOT_KNOWN.has(reason.code))
    return phrase('verdict.image-not-known', { parts: partsOf(card), reason })
  if (!cause) {
    const shown = phrase('verdict.shown', { layout: phrase(`card.layout.${layout}`, {}) })
    return layout === 'none' || layout === 'text'
      ? phrase('verdict.because', { shown, reason })
      : phrase('verdict.with', { shown, parts: partsOf(card) })
  }
  if (cause.effect === 'polish' || (cause.effect === 'risk' && cause.status === 'warn')) {
    const shown = phrase('verdict.shown', { layout: phrase(`card.layout.${layout}`, {}) })
    return phrase('verdict.to-improve', { shown, count: causes.length, first: cause.title })
  }
  return phrase('verdict.outcome', { outcome: outcomeOf(card, cards, cause), cause: cause.title })
}

function outcomeOf({ layout, image }: CardModel, cards: readonly CardModel[], { effect }: Cause): Message {
  if (effect === 'another-page') return phrase('outcome.another-page', {})
  if (image && isLarge(layout)) {
    if (cards.some((other) => other.image === null)) return phrase('outcome.large-not-everywhere', {})
    if (effect === 'poorer-text') return phrase('outcome.poorer-text', {})
    if (effect === 'risk') return phrase('outcome.large-at-risk', {})
  }
  return phrase(OUTCOMES[layout], {})
}

const isLarge = (layout: Layout): boolean => layout === 'landscape' || layout === 'square'

const OUTCOMES = {
  none: 'outcome.none',
  text: 'outcome.text',
  thumbnail: 'outcome.thumbnail',
  landscape: 'outcome.large',
  square: 'outcome.square',
} as const satisfies Record<Layout, string>

function partsOf({ image, title, description }: CardModel) {
  return listOf([
    ...(image ? [phrase('field.image', {})] : []),
    ...(title ? [phrase('field.title', {})] : []),
    ...(description ? [phrase('field.description', {})] : []),
  ])
}
