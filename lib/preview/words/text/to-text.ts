/** A report as text for a terminal: verdict, card, and what to do, in that order. */
import { CLIENTS } from '../../clients/index'
import { type Message, phrase } from '../../vocabulary/message'
import type { Words } from '../create-words'
import type { CardInWords, CauseInWords, FindingInWords, ReportInWords } from '../report-in-words'
import { printable } from './printable'
import { textCard } from './text-card'
import { textVisits } from './text-visits'
import { wrapText } from './wrap-text'

export interface TextOptions {
  /** ANSI colours; off unless asked for. */
  color?: boolean
  /** Columns of the terminal; 80 when not given. */
  width?: number
  /** A line above everything, about the run itself. */
  notice?: string | null
}

const WIDTH_MIN = 40

/** Ends with a line break. Strangers' text is stripped of everything a terminal would obey. */
export function reportToText(
  report: ReportInWords,
  words: Words,
  { color = false, width = 80, notice = null }: TextOptions = {},
): string {
  const columns = Math.max(WIDTH_MIN, width)
  const paint = painter(color)
  const page: Page = { width: columns, paint, words }
  const blocks = [
    notice === null ? [] : wrapText(notice, columns).map((line) => paint('yellow', line)),
    heading(report, page),
    cards(report, page),
    section(report, 'fail', page),
    section(report, 'warn', page),
    section(report, 'unknown', page),
    undetermined(report, page),
    visitors(report, page),
    counted(report, page),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

interface Page {
  width: number
  paint: Paint
  words: Words
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'
type Paint = (style: Style, text: string) => string

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 } as const satisfies Record<Style, number>

const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text

const VERDICT_STYLE = { good: 'green', improve: 'yellow', fix: 'red', unknown: 'dim' } as const

function heading(
  { url, finalUrl, verdict, score, failure, rulesetVersion: ruleset, source }: ReportInWords,
  { width, paint, words }: Page,
): string[] {
  const moved = finalUrl !== null && finalUrl !== url
  return [
    ...wrapText(printable(url), width).map((line) => paint('dim', line)),
    ...(source
      ? wrapText(words.say(phrase(`text.source.${source.kind}`, {})), width).map((line) =>
          paint('yellow', line),
        )
      : []),
    ...(moved ? wrapText(`→ ${printable(finalUrl)}`, width).map((line) => paint('dim', line)) : []),
    '',
    paint(VERDICT_STYLE[verdict.status], words.say(phrase(`text.verdict.${verdict.status}`, {}))),
    ...wrapText(printable(verdict.sentence), width).map((line) => paint('bold', line)),
    ...(failure ? wrapText(printable(failure.advice), width) : []),
    paint(
      'dim',
      words.say(
        score === null
          ? phrase('text.no-score', { ruleset })
          : phrase(source?.provisional ? 'text.score-provisional' : 'text.score', { score, ruleset }),
      ),
    ),
  ]
}

/** The leading client's card drawn; of the others what is different. */
function cards({ cards: all }: ReportInWords, { width, paint, words }: Page): string[] {
  const [first, ...others] = all
  if (!first) return []
  const drawn = phrase('text.card-of', { client: clientOf(first), label: first.label })
  const why = [first.reason, first.margin].filter((part) => part !== null)
  return [
    ...wrapText(printable(words.say(drawn)), width).map((line) => paint('dim', line)),
    ...textCard(first, width, words),
    ...wrapText(why.map(printable).join(' '), width),
    ...others.flatMap((card) => wrapText(printable(words.say(otherCard(card, first))), width)),
  ]
}

function otherCard(card: CardInWords, first: CardInWords): Message {
  const [client, label] = [clientOf(card), card.label]
  const isSame =
    card.layout === first.layout && card.title === first.title && card.image?.url === first.image?.url
  if (isSame) return phrase('text.same-card', { client, label })
  const layout = phrase(`card.layout.${card.layout}`, {})
  return phrase('text.other-card', { client, label, layout, reason: card.reason })
}

const MARK = { fail: '✗', warn: '!', unknown: '?' } as const
const MARK_STYLE = { fail: 'red', warn: 'yellow', unknown: 'dim' } as const

const HEADING = {
  fail: 'text.fix-first',
  warn: 'text.worth-improving',
  unknown: 'text.could-not-tell',
} as const

function section({ causes, findings }: ReportInWords, status: keyof typeof MARK, page: Page): string[] {
  const found = causes.filter((cause) => cause.status === status)
  if (found.length === 0) return []
  return [
    page.paint('bold', page.words.say(phrase(HEADING[status], { count: found.length }))),
    ...found.flatMap((cause) =>
      causeLines(
        cause,
        findings.find(({ id }) => id === cause.findings[0]),
        page,
      ),
    ),
  ]
}

/** `lead`: whose evidence and sources speak for the cause. */
function causeLines(cause: CauseInWords, lead: FindingInWords | undefined, page: Page): string[] {
  const { width, paint } = page
  const indented = (text: string) => wrapText(printable(text), width - 4).map((line) => `    ${line}`)
  const [titleLine = '', ...moreTitle] = wrapText(printable(cause.title), width - 4)
  return [
    `  ${paint(MARK_STYLE[cause.status], MARK[cause.status])} ${paint('bold', titleLine)}`,
    ...moreTitle.map((line) => `    ${line}`),
    ...indented(cause.summary),
    ...(lead ? evidenceLines(lead, page) : []),
    ...(cause.fix ? fixLines(cause.fix, width) : []),
    ...[lead ? saysWho(lead, page.words) : '', cause.findings.slice(1).join(' ')]
      .filter((text) => text !== '')
      .flatMap((text) => wrapText(text, width - 4))
      .map((line) => `    ${paint('dim', line)}`),
  ]
}

/** Checks without a response, gathered under the reason they share. */
function undetermined({ causes, findings }: ReportInWords, { width, paint, words }: Page): string[] {
  const explained = new Set(causes.flatMap((cause) => cause.findings))
  const open = findings.filter(
    ({ id, status }) => (status === 'unknown' || status === 'error') && !explained.has(id),
  )
  if (open.length === 0) return []
  const byReason = Map.groupBy(open, ({ summary }) => summary)
  return [
    paint('bold', words.say(phrase('text.could-not-tell', { count: open.length }))),
    ...[...byReason].flatMap(([reason, group]) => [
      ...wrapText(`? ${printable(reason)}`, width - 2).map((line) => `  ${line}`),
      ...wrapText(group.map(({ id }) => id).join(' '), width - 4).map((line) => `    ${paint('dim', line)}`),
    ]),
  ]
}

function visitors({ visits }: ReportInWords, { width, paint, words }: Page): string[] {
  if (visits.length === 0) return []
  return [paint('bold', words.say(phrase('text.visitors', {}))), ...textVisits(visits, width, words)]
}

const EVIDENCE_MAX = 3

function evidenceLines({ evidence }: FindingInWords, { width, paint, words }: Page): string[] {
  return evidence.slice(0, EVIDENCE_MAX).flatMap(({ label, value, line }) => {
    const seen = { label: printable(label), value: printable(value).slice(0, 400) }
    const said =
      line === undefined ? phrase('text.evidence', seen) : phrase('text.evidence-in-line', { ...seen, line })
    return wrapText(words.say(said), width - 4).map((text) => `    ${paint('dim', text)}`)
  })
}

/** Code keeps its own lines, so that it can be copied. */
function fixLines({ steps, snippet }: NonNullable<FindingInWords['fix']>, width: number): string[] {
  return [
    ...wrapText(`→ ${printable(steps)}`, width - 4).map((line) => `    ${line}`),
    ...(snippet?.code ?? '')
      .split('\n')
      .flatMap((line) =>
        line.trim() === '' ? [] : [`      ${line.match(/^ */)?.[0] ?? ''}${printable(line)}`],
      ),
  ]
}

function saysWho({ id, witness }: FindingInWords, words: Words): string {
  const [first] = witness
  if (!first) return id
  const trust = phrase(`text.trust.${first.trust}`, {})
  return words.say(phrase('text.says-who', { id, source: first.source, trust }))
}

function counted({ findings }: ReportInWords, { paint, words }: Page): string[] {
  const countOf = (wanted: FindingInWords['status']) =>
    findings.filter(({ status }) => status === wanted).length
  const [count, away] = [countOf('pass'), countOf('not-applicable')]
  const said = away > 0 ? phrase('text.passed-and-away', { count, away }) : phrase('text.passed', { count })
  return [paint('dim', words.say(said))]
}

function clientOf({ client: id }: CardInWords): Message {
  return CLIENTS.find((client) => client.id === id)?.name ?? phrase('client.named', { name: id })
}
