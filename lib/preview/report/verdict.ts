/** The verdict: a status, and one sentence that leads with what WhatsApp will show. */
import type { CardModel, Layout } from '../vocabulary/card'
import type { Failure } from '../vocabulary/facts'
import { IMAGE_NOT_KNOWN } from '../judge/layout/card-picture'
import { FAILURE_PHRASE, whatsappFailsToo } from '../vocabulary/failure-phrase'
import { CONSENT_PAGE_SHOWN, LOGIN_PAGE_SHOWN, NOT_KNOWN } from '../judge/layout/page-obstacle'
import type { Finding, Report, VerdictStatus } from './schema'

export interface VerdictInput {
  cards: readonly CardModel[]
  findings: readonly Finding[]
  score: number | null
  failure: Failure | null
}

export function verdictOf({ cards, findings, score, failure }: VerdictInput): Report['verdict'] {
  if (failure) {
    return whatsappFailsToo(failure.code)
      ? { status: 'fix', sentence: `WhatsApp will show no card: ${FAILURE_PHRASE[failure.code]}.` }
      : {
          status: 'unknown',
          sentence: `${NOT_KNOWN}: ${FAILURE_PHRASE[failure.code]}.`,
        }
  }
  const status = statusOf(findings, score)
  return { status, sentence: sentenceOf(cards, findings, status) }
}

function statusOf(findings: readonly Finding[], score: number | null): VerdictStatus {
  if (findings.some(({ status }) => status === 'fail')) return 'fix'
  if (score === null) return 'unknown'
  return findings.some(({ status }) => status === 'warn') ? 'improve' : 'good'
}

const SHOWN = {
  landscape: 'the large card',
  square: 'the large square card',
  thumbnail: 'a card with a small thumbnail',
  text: 'a text-only card',
  none: 'no card',
} as const satisfies Record<Layout, string>

function sentenceOf(
  cards: readonly CardModel[],
  findings: readonly Finding[],
  status: VerdictStatus,
): string {
  const card = cards.find(({ surface }) => surface === 'android')
  if (!card) return `${NOT_KNOWN}.`
  if (card.reason.startsWith(NOT_KNOWN)) return card.reason
  if (card.reason === LOGIN_PAGE_SHOWN || card.reason === CONSENT_PAGE_SHOWN) {
    const what = card.reason === LOGIN_PAGE_SHOWN ? 'login' : 'consent'
    return `WhatsApp will show the card of a ${what} page${card.title ? `, “${card.title}”,` : ''} instead of yours.`
  }
  const lead = `WhatsApp will show ${SHOWN[card.layout]}`
  if (card.reason.startsWith(IMAGE_NOT_KNOWN)) {
    return `WhatsApp will show a card with ${contents(card)}; ${clause(card.reason)}.`
  }
  if (card.layout !== 'landscape' && card.layout !== 'square')
    return `${lead}${butPicture(cards, card)}: ${clause(lateTags(findings) ?? card.reason)}.`
  return `${lead}${elsewhere(cards)}${toDo(findings, status) ?? `, with ${contents(card)}`}.`
}

/** What the page says too late is why its card is poor, whatever the card says of what is left. */
function lateTags(findings: readonly Finding[]): string | null {
  const late = findings.find(({ id, status }) => id === 'tags-in-server-html' && status === 'fail')
  return late?.title ?? null
}

/** Where Android draws the large card and another surface draws no image. */
function elsewhere(cards: readonly CardModel[]): string {
  const without = cards.filter(({ image }) => image === null)
  const parts = without.map(({ surface }) =>
    surface === 'ios' ? 'only text on iPhone' : 'only the bare address on Web',
  )
  return parts.length > 0 ? ` on Android, but ${parts.join(' and ')}` : ''
}

/** Where Android draws no picture and iPhones do. */
function butPicture(cards: readonly CardModel[], { layout }: CardModel): string {
  const ios = cards.find(({ surface }) => surface === 'ios')
  return layout === 'text' && ios?.image ? ' on Android and Web (iPhones probably show the image)' : ''
}

function toDo(findings: readonly Finding[], status: VerdictStatus): string | null {
  const wanted = status === 'fix' ? 'fail' : 'warn'
  const open = findings.filter((finding) => finding.status === wanted)
  const [first] = open
  if (!first || status === 'good') return null
  const verb = status === 'fix' ? 'must be fixed' : 'could be better'
  const things = open.length === 1 ? 'one thing' : `${open.length} things`
  return `; ${things} ${verb}${open.length === 1 ? '' : ', first'}: ${clause(first.title)}`
}

function contents({ image, title, description }: CardModel): string {
  const parts = [image && 'image', title && 'title', description && 'description'].filter((part) => part)
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** A sentence as the second half of another: a small first letter where the first word is no name. */
function clause(sentence: string): string {
  const bare = sentence.replace(/\.$/, '')
  return bare.replace(/^(?:The|A|An|It|No|There|Whether|Two|Several|This|Most|Some)\b/, (word) =>
    word.toLowerCase(),
  )
}
