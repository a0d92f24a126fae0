/** The report as text for a terminal: verdict, card, and what to do, in that order. */
import type { Surface } from '../../vocabulary/card'
import { printable } from './printable'
import type { Finding, Report } from '../schema'
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
  report: Report,
  { color = false, width = 80, notice = null }: TextOptions = {},
): string {
  const columns = Math.max(WIDTH_MIN, width)
  const paint = painter(color)
  const blocks = [
    notice === null ? [] : wrapText(notice, columns).map((line) => paint('yellow', line)),
    heading(report, columns, paint),
    cards(report, columns, paint),
    section(report, 'fail', 'Fix first', columns, paint),
    section(report, 'warn', 'Worth improving', columns, paint),
    unanswered(report, columns, paint),
    visitors(report, columns, paint),
    counted(report, paint),
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'
type Paint = (style: Style, text: string) => string

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 } as const satisfies Record<Style, number>

const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text

const VERDICT_STYLE = { good: 'green', improve: 'yellow', fix: 'red', unknown: 'dim' } as const
const VERDICT_WORD = { good: 'GOOD', improve: 'IMPROVE', fix: 'FIX', unknown: 'NOT KNOWN' } as const

function heading(
  { url, finalUrl, verdict, score, failure, rulesetVersion }: Report,
  width: number,
  paint: Paint,
): string[] {
  const moved = finalUrl !== null && finalUrl !== url
  return [
    ...wrapText(printable(url), width).map((line) => paint('dim', line)),
    ...(moved ? wrapText(`→ ${printable(finalUrl)}`, width).map((line) => paint('dim', line)) : []),
    '',
    paint(VERDICT_STYLE[verdict.status], VERDICT_WORD[verdict.status]),
    ...wrapText(printable(verdict.sentence), width).map((line) => paint('bold', line)),
    ...(failure ? wrapText(printable(failure.advice), width) : []),
    paint('dim', `Score ${score === null ? 'not given' : `${score} of 100`} · rules of ${rulesetVersion}`),
  ]
}

const SURFACE_NAME = { android: 'Android', web: 'Web and Desktop', ios: 'iPhone' } as const satisfies Record<
  Surface,
  string
>

/** The Android card drawn; of the others what is different. */
function cards({ cards: all }: Report, width: number, paint: Paint): string[] {
  const [first, ...others] = all
  if (!first) return []
  return [
    ...wrapText(`${SURFACE_NAME[first.surface]}, ${first.label}`, width).map((line) => paint('dim', line)),
    ...textCard(first, width),
    ...wrapText(
      [first.reason, first.margin]
        .filter((part) => part !== null)
        .map(printable)
        .join(' '),
      width,
    ),
    ...others.flatMap((card) => {
      const same =
        card.layout === first.layout && card.title === first.title && card.image?.url === first.image?.url
      const what = same ? 'the same card.' : `${LAYOUT_NAME[card.layout]}. ${printable(card.reason)}`
      return wrapText(`${SURFACE_NAME[card.surface]} (${card.label}): ${what}`, width)
    }),
  ]
}

const LAYOUT_NAME = {
  landscape: 'the large card',
  square: 'the large square card',
  thumbnail: 'a small thumbnail',
  text: 'text only',
  none: 'no card',
} as const

const MARK = { fail: '✗', warn: '!' } as const
const MARK_STYLE = { fail: 'red', warn: 'yellow' } as const

function section(
  { findings }: Report,
  status: keyof typeof MARK,
  title: string,
  width: number,
  paint: Paint,
): string[] {
  const found = findings.filter((finding) => finding.status === status)
  if (found.length === 0) return []
  return [
    paint('bold', `${title} (${found.length})`),
    ...found.flatMap((finding) => findingLines(finding, status, width, paint)),
  ]
}

function findingLines(finding: Finding, status: keyof typeof MARK, width: number, paint: Paint): string[] {
  const indented = (text: string) => wrapText(printable(text), width - 4).map((line) => `    ${line}`)
  const [titleLine = '', ...moreTitle] = wrapText(printable(finding.title), width - 4)
  return [
    `  ${paint(MARK_STYLE[status], MARK[status])} ${paint('bold', titleLine)}`,
    ...moreTitle.map((line) => `    ${line}`),
    ...indented(finding.summary),
    ...evidenceLines(finding, width, paint),
    ...(finding.fix ? fixLines(finding.fix, width) : []),
    ...wrapText(`${finding.id}${saysWho(finding)}`, width - 4).map((line) => `    ${paint('dim', line)}`),
  ]
}

/** Checks without an answer, gathered under the reason they share. */
function unanswered({ findings }: Report, width: number, paint: Paint): string[] {
  const open = findings.filter(({ status }) => status === 'unknown' || status === 'error')
  if (open.length === 0) return []
  const byReason = Map.groupBy(open, ({ summary }) => summary)
  return [
    paint('bold', `Could not tell (${open.length})`),
    ...[...byReason].flatMap(([reason, group]) => [
      ...wrapText(`? ${printable(reason)}`, width - 2).map((line) => `  ${line}`),
      ...wrapText(group.map(({ id }) => id).join(' '), width - 4).map((line) => `    ${paint('dim', line)}`),
    ]),
  ]
}

function visitors({ visits }: Report, width: number, paint: Paint): string[] {
  return visits.length === 0 ? [] : [paint('bold', 'Visitors'), ...textVisits(visits, width)]
}

const EVIDENCE_MAX = 3

function evidenceLines({ evidence }: Finding, width: number, paint: Paint): string[] {
  return evidence.slice(0, EVIDENCE_MAX).flatMap(({ label, value, line }) => {
    const place = line === undefined ? '' : ` (line ${line})`
    return wrapText(`${printable(label)}${place}: ${printable(value).slice(0, 400)}`, width - 4).map(
      (text) => `    ${paint('dim', text)}`,
    )
  })
}

/** Code keeps its own lines, so that it can be copied. */
function fixLines({ steps, code }: NonNullable<Finding['fix']>, width: number): string[] {
  return [
    ...wrapText(`→ ${printable(steps)}`, width - 4).map((line) => `    ${line}`),
    ...(code ?? '')
      .split('\n')
      .flatMap((line) =>
        line.trim() === '' ? [] : [`      ${line.match(/^ */)?.[0] ?? ''}${printable(line)}`],
      ),
  ]
}

function saysWho({ witness }: Finding): string {
  const [first] = witness
  return first ? ` · ${first.source} (${first.trust})` : ''
}

function counted({ findings }: Report, paint: Paint): string[] {
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length
  const away = count('not-applicable')
  const parts = [`${count('pass')} checks passed`, ...(away > 0 ? [`${away} did not apply`] : [])]
  return [paint('dim', parts.join(' · '))]
}
