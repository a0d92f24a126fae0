/** The verdict: a status, and a sentence that leads with what people will see. */
import type { CardModel } from '../vocabulary/card'
import type { ClientProfile } from '../vocabulary/client'
import type { Failure } from '../vocabulary/facts'
import { failureClause } from '../vocabulary/failure-message'
import { phonesFailToo } from '../vocabulary/failures'
import { listOf, type Message, phrase } from '../vocabulary/message'
import type { Finding, Report, VerdictStatus } from './schema'

export interface VerdictInput {
  /** The leading client's first. */
  cards: readonly CardModel[]
  clients: readonly ClientProfile[]
  findings: readonly Finding[]
  score: number | null
  failure: Failure | null
}

export function verdictOf({ cards, clients, findings, score, failure }: VerdictInput): Report['verdict'] {
  if (failure) {
    const because = failureClause(failure.code)
    return phonesFailToo(failure.code)
      ? { status: 'fix', sentence: phrase('verdict.no-card', { because }) }
      : { status: 'unknown', sentence: phrase('card.not-known-as', { because }) }
  }
  const status = statusOf(findings, score)
  const [card] = cards
  if (!card) throw new Error('a verdict needs a card')
  return { status, sentence: sentenceOf(card, others(cards, clients), findings, status) }
}

function statusOf(findings: readonly Finding[], score: number | null): VerdictStatus {
  if (findings.some(({ status }) => status === 'fail')) return 'fix'
  if (score === null) return 'unknown'
  return findings.some(({ status }) => status === 'warn') ? 'improve' : 'good'
}

/** Reasons that say themselves that what people see is not known. */
const NOT_KNOWN = new Set([
  'card.not-known',
  'card.not-known-as',
  'card.blocked-browser-too',
  'card.everybody-refused',
])
const IMAGE_NOT_KNOWN = new Set([
  'card.image-not-known',
  'card.image-not-known-as',
  'card.image-not-fetched',
  'card.image-not-decoded',
  'card.image-broken',
])
const FOREIGN: Readonly<Record<string, 'login' | 'consent'>> = {
  'card.login-page': 'login',
  'card.consent-page': 'consent',
}

function sentenceOf(
  card: CardModel,
  rest: readonly Other[],
  findings: readonly Finding[],
  status: VerdictStatus,
): Message {
  const { reason } = card
  if (NOT_KNOWN.has(reason.code)) return reason
  const what = FOREIGN[reason.code]
  if (what) return phrase('verdict.another-page', { what, title: card.title ?? 'none' })
  if (IMAGE_NOT_KNOWN.has(reason.code))
    return phrase('verdict.image-not-known', { parts: partsOf(card), reason })
  const shown = shownOn(card, rest)
  if (card.layout !== 'landscape' && card.layout !== 'square')
    return lateTags(findings, shown) ?? phrase('verdict.because', { shown, reason })
  return toDo(shown, findings, status) ?? phrase('verdict.with', { shown, parts: partsOf(card) })
}

interface Other {
  card: CardModel
  name: Message
}

const others = (cards: readonly CardModel[], clients: readonly ClientProfile[]): Other[] =>
  cards.map((card) => ({
    card,
    name: clients.find(({ id }) => id === card.client)?.name ?? phrase('client.named', { name: card.client }),
  }))

/** Where the leading client draws an image and another does not, or the other way round. */
function shownOn(card: CardModel, all: readonly Other[]): Message {
  const layout = phrase(`card.layout.${card.layout}`, {})
  const [lead] = all
  const different = all.filter(({ card: other }) => (other.image === null) !== (card.image === null))
  if (different.length === 0 || !lead) return phrase('verdict.shown', { layout })
  const clients = listOf(different.map(({ name }) => name))
  return card.image
    ? phrase('verdict.shown-without-image-on', { layout, client: lead.name, clients })
    : phrase('verdict.shown-with-image-on', { layout, clients })
}

/** What the page says too late is why its card is poor, whatever the card says of what is left. */
function lateTags(findings: readonly Finding[], shown: Message): Message | null {
  const late = findings.find(({ id, status }) => id === 'tags-in-server-html' && status === 'fail')
  return late ? phrase('verdict.because-of', { shown, finding: titleOf(late) }) : null
}

function toDo(shown: Message, findings: readonly Finding[], status: VerdictStatus): Message | null {
  const open = findings.filter((finding) => finding.status === (status === 'fix' ? 'fail' : 'warn'))
  const [first] = open
  if (!first || status === 'good') return null
  const said = { shown, count: open.length, first: titleOf(first) }
  return status === 'fix' ? phrase('verdict.to-fix', said) : phrase('verdict.to-improve', said)
}

/** A finding's title as a message. */
const titleOf = ({ id, code, params }: Finding): Message => ({ code: `${id}/${code}`, params })

function partsOf({ image, title, description }: CardModel) {
  return listOf([
    ...(image ? [phrase('field.image', {})] : []),
    ...(title ? [phrase('field.title', {})] : []),
    ...(description ? [phrase('field.description', {})] : []),
  ])
}
