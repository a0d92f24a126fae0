/** The visitors as lines of text: who, what status, how long, and what was shown where it differs from WhatsApp's. */
import { printable } from './printable'
import type { ReportVisit } from '../schema'
import { visitStatus, VISITOR_LABELS, whyNothing } from './visit-words'
import { wrapText } from './wrap-text'

export function textVisits(visits: readonly ReportVisit[], width: number): string[] {
  const [first] = visits
  return visits.flatMap((visit) => {
    const facts = [visitStatus(visit), timeOf(visit), bytesOf(visit)].filter((part) => part !== null)
    const reason = whyNothing(visit)
    const shown = [
      ...(reason === null ? [] : [reason]),
      ...shownOf(visit, visit === first ? null : (first ?? null)),
    ]
    return [
      ...wrapText(`${VISITOR_LABELS[visit.visitor]}: ${facts.map(printable).join(' · ')}`, width - 2).map(
        (line) => `  ${line}`,
      ),
      ...shown.flatMap((text) => wrapText(printable(text), width - 4).map((line) => `    ${line}`)),
    ]
  })
}

const timeOf = ({ totalMs }: ReportVisit): string | null =>
  totalMs === null ? null : `${(totalMs / 1_000).toFixed(2)} s`
const bytesOf = ({ bytesDecoded }: ReportVisit): string | null =>
  bytesDecoded === null ? null : `${bytesDecoded.toLocaleString('en-US')} bytes`

/** What another visitor was shown that the first was not. */
function shownOf(visit: ReportVisit, first: ReportVisit | null): string[] {
  const lines = [
    ['ends at', visit.finalUrl, first?.finalUrl],
    ['leads to', visit.leadsOnTo, null],
    ['title', visit.title, first?.title],
    ['image', visit.image, first?.image],
  ] as const
  return lines.flatMap(([label, value, before]) =>
    value === null || (first !== null && value === before) ? [] : [`${label} ${value}`],
  )
}
