/** What the parameters change: the scan of the link without them beside the scan of the link with them. */
import { compareReports, type ReportComparison } from '../report/compare/compare-reports'
import type { StoredReport } from '../report/stored/stored-report'
import { withoutClutter } from './clutter'
import { droppedBetween } from './hop-rows'
import { pairsOf, splitLink } from './split-link'
import { utmIn, withoutUtm } from './utm'

export const OG_URL_ANSWERS = ['drops', 'keeps', 'other', 'none', 'not-read'] as const

export interface TaggedAnswer {
  /** `unknown`: one of the two could not be read. */
  card: 'same' | 'other' | 'unknown'
  /** Whether the tags in the source are the same, whatever the card. */
  tagsDiffer: boolean
  /** Of the page with the parameters, when it is no page: 404, 503, … */
  status: number | null
  ogUrl: { answer: (typeof OG_URL_ANSWERS)[number]; value: string | null }
  /** What a redirect takes out of the link before the page is reached. */
  lost: string[]
  comparison: ReportComparison
}

export function taggedAnswer(before: StoredReport, after: StoredReport): TaggedAnswer {
  const comparison = compareReports(before, after)
  const wasRead = (report: StoredReport) => report.failure === null && report.cards.length > 0
  return {
    card: wasRead(before) && wasRead(after) ? cardAnswer(comparison) : 'unknown',
    tagsDiffer: comparison.tags.some(({ kind }) => kind !== 'same'),
    status: isPage(after) ? null : after.fetch.status,
    ogUrl: ogUrlAnswer(after),
    lost: after.finalUrl === null ? [] : droppedBetween(after.url, after.finalUrl),
    comparison,
  }
}

const cardAnswer = ({ outcomes }: ReportComparison) =>
  outcomes.every(({ code }) => code === 'same') ? 'same' : 'other'

const isPage = ({ failure, fetch: { status } }: StoredReport): boolean =>
  failure === null && status !== null && status >= 200 && status < 300

function ogUrlAnswer(report: StoredReport): TaggedAnswer['ogUrl'] {
  const { url, tags } = report
  if (!isPage(report)) return { answer: 'not-read', value: null }
  const value =
    tags.findLast(({ key, value: text }) => key === 'og:url' && text.trim() !== '')?.value.trim() ?? null
  if (value === null) return { answer: 'none', value }
  const given = URL.parse(value, url)
  if (!given || pageOf(given.href) !== pageOf(url)) return { answer: 'other', value }
  const [asked, said] = [utmIn(url), utmIn(given.href)]
  const keeps = Object.keys(asked).every((name) => {
    // Safe: the keys of that very record.
    const one = name as keyof typeof asked
    return asked[one].length === 0 || said[one].length > 0
  })
  return { answer: keeps ? 'keeps' : 'drops', value }
}

/** The address without its query: what carries the parameters and what does not is one page. */
function pageOf(link: string): string {
  const { base } = splitLink(link)
  return base.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

/** Whether a link is that address but for what is set and tidied here, so that the two scans answer the question. */
export function isTaggedFormOf(link: string, scanned: string): boolean {
  const [one, other] = [plainForm(link), plainForm(scanned)]
  return one !== null && one === other
}

function plainForm(link: string): string | null {
  const href = URL.parse(link)?.href.replace(/^http:/, 'https:')
  if (href === undefined) return null
  const { base, query } = splitLink(withoutClutter(withoutUtm(href)))
  return [base, ...pairsOf(query).flatMap(({ raw }) => raw || [])].join('&')
}
