/** Which causes of a report go away when the image is made anew: those whose fix is to export it in another way. */
import type { StoredReport } from './stored/stored-report'

/** The fixes that a 1200 × 630 JPEG of the same picture carries out. */
const EXPORTS: ReadonlySet<string> = new Set([
  'export-lighter',
  'export-as-jpeg',
  'export-larger',
  'export-in-shape',
  'add-background',
  'turn-pixels',
])

/** Codes of the causes; reports that earlier versions wrote as sentences name none. */
export function mendedByNewImage(report: StoredReport): string[] {
  if (!('causes' in report)) return []
  return report.causes.flatMap(({ code, fix }) =>
    typeof fix?.steps === 'object' && EXPORTS.has(fix.steps.code) ? code : [],
  )
}
