/** The visitors as lines of text: who, what status, how long, and what was shown where it differs from the first. */
import { type Message, phrase } from '../../vocabulary/message'
import type { Words } from '../create-words'
import type { VisitInWords } from '../report-in-words'
import { visitorName, visitStatus, whyNothing } from '../visit-words'
import { printable } from './printable'
import { wrapText } from './wrap-text'

export function textVisits(visits: readonly VisitInWords[], width: number, words: Words): string[] {
  const [first] = visits
  return visits.flatMap((visit) => {
    const facts = [visitStatus(visit, words), timeOf(visit, words), bytesOf(visit, words)]
    const visitor = visitorName(visit, words)
    const said = facts.filter((part) => part !== null).map(printable)
    const line = words.say(phrase('text.visitor', { visitor, facts: said.join(' · ') }))
    const reason = whyNothing(visit)
    const shown = [
      ...(reason === null ? [] : [reason]),
      ...shownOf(visit, visit === first ? null : (first ?? null)).map(words.say),
    ]
    return [
      ...wrapText(line, width - 2).map((text) => `  ${text}`),
      ...shown.flatMap((text) => wrapText(printable(text), width - 4).map((part) => `    ${part}`)),
    ]
  })
}

const timeOf = ({ totalMs }: VisitInWords, words: Words): string | null =>
  totalMs === null ? null : words.value({ ms: totalMs })
const bytesOf = ({ bytesDecoded }: VisitInWords, words: Words): string | null =>
  bytesDecoded === null ? null : words.value({ bytes: bytesDecoded })

/** What another visitor was shown that the first was not. */
function shownOf(visit: VisitInWords, first: VisitInWords | null): Message[] {
  const lines = [
    ['text.visitor.ends-at', visit.finalUrl, first?.finalUrl],
    ['text.visitor.leads-to', visit.leadsOnTo, null],
    ['text.visitor.title', visit.title, first?.title],
    ['text.visitor.image', visit.image, first?.image],
  ] as const
  return lines.flatMap(([code, value, before]) =>
    value === null || (first !== null && value === before) ? [] : [phrase(code, { value })],
  )
}
