/** What the page shows that writes the text of a card: the cards as they are, and what the page offers. */
import type { TextCandidate, TextStudioProps } from '@/components/text/text-studio'
import { TAG_MARK } from '@/components/text/text-field'
import { cardText } from '@/lib/preview/fixes/card-text'
import { plainHtml } from '@/lib/preview/fixes/plain-html'
import { limit } from '@/lib/preview/vocabulary/limits'
import { cleanText, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import type { ScanView } from '@/lib/services/scans/scan-view'
import type { ProposalView } from '@/lib/services/text/proposal-view'
import { keptPageTexts } from '@/lib/services/text/read-page-texts'
import { picturesOf } from '../history/scan-summaries'
import { reportWords, screenWords } from '../page-words'

const TAGS = { title: ['og:title', 'twitter:title', 'title'], description: ['og:description', 'twitter:description', 'description'] } as const // prettier-ignore

type Report = NonNullable<ScanView['report']>

export function textShown(scan: ScanView, report: Report, kept: ProposalView | null, query: Readonly<Record<string, unknown>>): TextStudioProps {
  const candidates = candidatesOf(scan, report)
  const values = 'values' in report ? report.values : undefined
  const card = 'values' in report ? cardText(report, reportWords()) : null
  // Without scripts, taking a candidate sends what was typed so far along.
  const typed = (field: TextField) => (typeof query[field] === 'string' ? query[field] : null)
  const start = {
    title: typed('title') ?? kept?.title ?? values?.title ?? '',
    description: typed('description') ?? kept?.description ?? values?.description ?? '',
  }
  const took = query['take']
  const taken = typeof took === 'string' && /^\d{1,2}$/.test(took) ? candidates[Number(took)] : undefined
  return {
    base: `/scans/${scan.id}/text`,
    start: taken ? { ...start, [taken.field]: taken.text } : start,
    isShared: kept?.shared ?? false,
    isKept: kept !== null,
    charsCut: { title: limit('titleCharsCut'), description: limit('descriptionCharsCut') },
    candidates,
    cards: report.cards,
    message: report.url,
    src: picturesOf(report).large,
    block: card ? plainHtml({ ...card, ...TAG_MARK }) : '',
  }
} // prettier-ignore

function candidatesOf(scan: ScanView, report: Report): TextCandidate[] {
  const { t } = screenWords()
  const { heading, paragraph, linkedData } = keptPageTexts(scan)
  const tagged = (field: 'title' | 'description') =>
    TAGS[field].map((name) => ({
      field,
      from: name === 'title' ? '<title>' : name,
      text: report.tags.find(({ key }) => key.trim().toLowerCase() === name)?.value ?? null,
    }))
  return [
    ...tagged('title'),
    { field: 'title' as const, from: t('text.heading'), text: heading },
    { field: 'title' as const, from: t('text.data'), text: linkedData.title },
    ...tagged('description'),
    { field: 'description' as const, from: t('text.paragraph'), text: paragraph },
    { field: 'description' as const, from: t('text.data'), text: linkedData.description },
  ].flatMap(({ text, ...rest }) => (text && cleanText(text) ? [{ ...rest, text: cleanText(text) }] : []))
}
