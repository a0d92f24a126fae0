/** Sets two scans side by side, of one address or of two. */
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import type { Actor } from '../actor'
import { permit } from '../actor'
import { getScan } from './get-scan'
import type { ScanView } from './scan-view'

export interface ScanComparison {
  before: ScanView & { report: StoredReport }
  after: ScanView & { report: StoredReport }
  /** False: what differs may be the pages, and no change over time. */
  isSameAddress: boolean
  changes: ReturnType<typeof compareReports>
}

export async function compareScans(
  actor: Actor,
  input: { before: string; after: string },
): Promise<ScanComparison> {
  permit(actor, 'scan:read')
  const before = withReport(await getScan(actor, { scanId: input.before }))
  const after = withReport(await getScan(actor, { scanId: input.after }))
  return {
    before,
    after,
    isSameAddress: before.url === after.url,
    changes: compareReports(before.report, after.report),
  }
}

function withReport(view: ScanView): ScanView & { report: StoredReport } {
  if (!view.report) throw new AppError('conflict', phrase('error.no-report-to-compare', {}))
  return { ...view, report: view.report }
}
