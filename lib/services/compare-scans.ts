/** Sets two scans of one address side by side. */
import { AppError } from '@/lib/errors'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import type { Report } from '@/lib/preview/report/schema'
import type { Actor } from './actor'
import { permit } from './actor'
import { getScan } from './get-scan'
import type { ScanView } from './scan-view'

export interface ScanComparison {
  before: ScanView & { report: Report }
  after: ScanView & { report: Report }
  changes: ReturnType<typeof compareReports>
}

export async function compareScans(
  actor: Actor,
  input: { before: string; after: string },
): Promise<ScanComparison> {
  permit(actor, 'scan:read')
  const before = withReport(await getScan(actor, { scanId: input.before }))
  const after = withReport(await getScan(actor, { scanId: input.after }))
  if (before.url !== after.url)
    throw new AppError('bad-input', 'These two scans looked at different addresses.')
  return { before, after, changes: compareReports(before.report, after.report) }
}

function withReport(view: ScanView): ScanView & { report: Report } {
  if (!view.report) throw new AppError('conflict', 'One of the two scans has no report.')
  return { ...view, report: view.report }
}
