/** Which causes of a report go away with a picture that is made of the page's words: those of a card for which the page has none. */
import type { StoredReport } from './stored/stored-report'

const WITHOUT_PICTURE: ReadonlySet<string> = new Set([
  'no-picture-named',
  'tags-missing',
  'tags-empty',
  'og-image',
  'image-reachable',
])

/** Codes of the causes; reports that earlier versions wrote as sentences name none. */
export function mendedByMadeImage(report: StoredReport): string[] {
  if (!('causes' in report)) return []
  const hasLarge = report.cards.some(({ layout }) => layout === 'landscape' || layout === 'square')
  if (hasLarge) return []
  // Where a picture of the page was tried and opened, that one is named.
  const open = report.causes.filter(({ fix }) => !fix?.steps.code.startsWith('trial.'))
  return open.map(({ code }) => code).filter((code) => WITHOUT_PICTURE.has(code))
}
