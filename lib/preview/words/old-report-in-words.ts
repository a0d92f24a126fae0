/** A report of schema version 1 or 2: its sentences as they were stored, in the shape of today. */
import type { CardField } from '../report/schema'
import type { Report2 } from '../report/stored/schema-2'
import type { ReportInWords } from './report-in-words'

/** What the surfaces of those versions are called today. */
const CLIENT_OF = { android: 'whatsapp-android', web: 'whatsapp-web', ios: 'whatsapp-ios' } as const
const LEADING = [CLIENT_OF.android, CLIENT_OF.web]

export function oldReportInWords(report: Report2): ReportInWords {
  return {
    ...report,
    cards: report.cards.map((card) => ({ ...card, client: CLIENT_OF[card.surface] })),
    findings: report.findings.map(({ fix, ...finding }) => ({
      ...finding,
      app: 'WhatsApp',
      code: null,
      fix: fix && {
        steps: fix.steps,
        ...(fix.code === undefined ? {} : { snippet: { language: fix.language ?? 'text', code: fix.code } }),
      },
    })),
    tags: report.tags.map(({ readByAndroid, usedFor, ...tag }) => ({
      ...tag,
      readBy: readByAndroid ? [...LEADING] : [],
      usedFor: usedFor.flatMap(useOf),
    })),
    visits: report.visits.map(({ way, ...visit }) => ({ ...visit, chain: way })),
  }
}

const FIELDS: readonly CardField[] = ['title', 'description', 'image', 'url']

/** "title" was Android's, "title (iOS)" the iPhone's alone. */
function useOf(text: string): { field: CardField; clients: string[] }[] {
  const field = FIELDS.find((one) => text === one || text === `${one} (iOS)`)
  if (!field) return []
  return [{ field, clients: text === field ? [...LEADING] : [CLIENT_OF.ios] }]
}
