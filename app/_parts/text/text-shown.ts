/** What the page shows that writes the text of a card: the cards as they are, what is in the fields, and what is offered for them. */
import type { TextWorkshopProps } from '@/components/text/text-workshop'
import { TAG_MARK, TEXT_FORM } from '@/components/text/text-field'
import { cardText } from '@/lib/preview/fixes/card-text'
import { plainHtml } from '@/lib/preview/fixes/plain-html'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { limit } from '@/lib/preview/vocabulary/limits'
import { clampText } from '@/lib/preview/vocabulary/text/clamp-text'
import { cleanText, TEXT_CHARS_MAX, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import type { FinishedScan } from '@/lib/services/scans/get-finished-scan'
import type { ProposalView } from '@/lib/services/text/proposal-view'
import { foundTexts, keptPageTexts } from '@/lib/services/text/read-page-texts'
import { modelInUse } from '@/lib/services/text/suggest-texts'
import { reportWords, screenWords } from '../page-words'
import { one } from '../query'
import { isLiveChecked } from '../scan/paste-href'
import { textCandidates } from './text-candidates'
import { formIn, type Query } from './text-form'
import { writtenCards } from './written-cards'

type Shown = Omit<TextWorkshopProps, 'refused' | 'done'>

export const CHARS_CUT = { title: limit('titleCharsCut'), description: limit('descriptionCharsCut') }

export function textShown(scan: FinishedScan, kept: ProposalView | null, query: Query): Shown {
  const { report } = scan
  const candidates = textCandidates(report.tags, keptPageTexts(scan))
  const { suggestions } = foundTexts(scan)
  const own = ownTexts(report)
  const form = formIn(query)
  const start = form ?? kept ?? own
  const taken = takenIn(one(query[TEXT_FORM.take]) ?? '', candidates, suggestions)
  return {
    backHref: `/scans/${scan.id}`,
    shareHref: `/scans/${scan.id}?share=open#share`,
    base: `/scans/${scan.id}/text`,
    start: { title: start.title, description: start.description, ...taken },
    own,
    isShared: (form ?? kept)?.shared ?? false,
    isKept: kept !== null,
    charsCut: CHARS_CUT,
    candidates,
    cards: writtenCards(report, scan.host),
    message: report.url,
    block: tagBlock(report),
    reading: readingOf(scan, query),
    model: modelOf(suggestions),
  }
}

/** What the page says now, or should say by all that is known of it. */
export function ownTexts(report: StoredReport): Record<TextField, string> {
  const values = 'values' in report ? report.values : undefined
  const own = (field: TextField) =>
    clampText(cleanText(values?.[field] ?? report.cards.find((card) => card[field])?.[field] ?? ''), TEXT_CHARS_MAX[field])
  return { title: own('title'), description: own('description') }
} // prettier-ignore

/** Where nothing was read of a page its tags have their marked gaps. */
export function tagBlock(report: StoredReport): string {
  const words = reportWords()
  const nothing = { title: null, description: null, siteName: null, url: report.url, image: null }
  const known = 'values' in report ? cardText(report, words) : null
  const card = known ?? cardText({ values: nothing, findings: [] }, words)
  return card ? plainHtml({ ...card, ...TAG_MARK }) : ''
}

/** Without scripts a press leads back with the name of what was taken. */
function takenIn(
  name: string,
  candidates: Shown['candidates'],
  suggestions: readonly Record<TextField, string>[],
): Partial<Record<TextField, string>> {
  const at = /^([cs])(\d{1,3})$/.exec(name)
  if (at?.[1] === 's') return suggestions[Number(at[2])] ?? {}
  const candidate = at ? candidates[Number(at[2])] : undefined
  return candidate ? { [candidate.field]: candidate.text } : {}
}

/** A page that was handed over is asked for nothing. */
function readingOf(scan: FinishedScan, query: Query): Shown['reading'] {
  const { t } = screenWords()
  const texts = keptPageTexts(scan)
  const isEmpty = texts.heading === null && texts.paragraph === null
  if (foundTexts(scan).texts) return isEmpty && one(query['read']) ? { lead: t('text.read-nothing'), label: null } : null
  if (texts.hasBody || scan.source !== null || !isLiveChecked(scan)) return null
  return { lead: t('text.read-lead'), label: t('text.read') }
} // prettier-ignore

function modelOf(suggestions: readonly Record<TextField, string>[]): Shown['model'] {
  const { t } = screenWords()
  const model = modelInUse()
  if (!model) return null
  return {
    lead: t('text.suggest-lead', { host: model.host, name: model.name }),
    label: t('text.suggest'),
    suggestions,
  }
}
