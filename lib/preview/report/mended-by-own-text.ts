/** Which causes of a report go away with another title or another description, for somebody to write. */
import type { StoredReport } from './stored/stored-report'

const WORDING: ReadonlySet<string> = new Set([
  'tags-missing',
  'tags-empty',
  'title-wording',
  'og-title',
  'og-title-length',
  'title-without-branding',
  'og-description',
  'og-description-length',
])

/** Codes of the causes; reports that earlier versions wrote as sentences name none. */
export const mendedByOwnText = (report: StoredReport): string[] =>
  'causes' in report ? report.causes.map(({ code }) => code).filter((code) => WORDING.has(code)) : []
