/** A report of schema version 1 or 2: its sentences as they were stored, in the shape of today. */
import type { CardField } from '../report/schema'
import { APP_OF_OLD_REPORTS, type Report2 } from '../report/stored/schema-2'
import { clientName } from './client-name'
import type { Words } from './create-words'
import type { CauseInWords, ReportInWords } from './report-in-words'
import { tagsInWords } from './tags-in-words'
import { visitorName, visitStatus } from './visit-words'

/** What the surfaces of those versions are called today. */
const CLIENT_OF = { android: 'whatsapp-android', web: 'whatsapp-web', ios: 'whatsapp-ios' } as const
const LEADING = [CLIENT_OF.android, CLIENT_OF.web]

export function oldReportInWords(report: Report2, words: Words): ReportInWords {
  const cards = report.cards.map((card) => {
    const client = CLIENT_OF[card.surface]
    return { ...card, client, clientName: clientName(client, words) }
  })
  const tags = report.tags.map(({ readByAndroid, usedFor, ...tag }) => ({
    ...tag,
    readBy: readByAndroid ? [...LEADING] : [],
    usedFor: usedFor.flatMap(useOf),
  }))
  return {
    ...report,
    cards,
    causes: report.findings.flatMap(causeOf),
    findings: report.findings.map(({ fix, ...finding }) => ({
      ...finding,
      app: APP_OF_OLD_REPORTS,
      code: null,
      reasonKey: finding.summary,
      fix: fix && {
        steps: fix.steps,
        ...(fix.code === undefined ? {} : { snippet: { language: fix.language ?? 'text', code: fix.code } }),
      },
    })),
    tags: tagsInWords(
      tags,
      cards.map(({ client }) => client),
      words,
    ),
    visits: report.visits.map(({ way, ...visit }) => ({
      ...visit,
      name: visitorName(visit, words),
      statusText: visitStatus(visit, words),
      chain: way,
    })),
  }
}

/** Those versions named no causes: each finding is its own. */
function causeOf({ id, status, title, summary, fix }: Report2['findings'][number]): CauseInWords[] {
  if (status !== 'fail' && status !== 'warn') return []
  return [
    {
      code: id,
      effect: null,
      status,
      mender: null,
      title,
      summary,
      findings: [id],
      fix: fix && {
        steps: fix.steps,
        ...(fix.code === undefined ? {} : { snippet: { language: fix.language ?? 'text', code: fix.code } }),
      },
    },
  ]
}

const FIELDS: readonly CardField[] = ['title', 'description', 'image', 'url']

/** "title" was Android's, "title (iOS)" the iPhone's alone. */
function useOf(text: string): { field: CardField; clients: string[] }[] {
  const field = FIELDS.find((one) => text === one || text === `${one} (iOS)`)
  if (!field) return []
  return [{ field, clients: text === field ? [...LEADING] : [CLIENT_OF.ios] }]
}
