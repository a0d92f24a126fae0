/** Which causes of a report go away with a picture that is made of the page's words: those of a card without one. */
import type { StoredReport } from './stored/stored-report'

const WITHOUT_PICTURE: ReadonlySet<string> = new Set([
  'og-image',
  'icon-stands-in',
  'picture-not-loaded',
  'tags-missing',
])

/** Codes of the causes; reports that earlier versions wrote as sentences name none. */
export function mendedByMadeImage(report: StoredReport): string[] {
  if (!('causes' in report)) return []
  const hasLarge = report.cards.some(({ layout }) => layout === 'landscape' || layout === 'square')
  return hasLarge ? [] : report.causes.map(({ code }) => code).filter((code) => WITHOUT_PICTURE.has(code))
} // prettier-ignore
