/** Reads one scan of the actor's own that has a report: what all tools on a report begin with. */
import { AppError } from '@/lib/errors'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { Actor } from '../actor'
import { getScan } from './get-scan'
import type { ScanView } from './scan-view'

export type FinishedScan = ScanView & { report: StoredReport }

/** One that was cut short, or still runs, is a `conflict`. */
export async function getFinishedScan(actor: Actor, asked: { scanId: string }): Promise<FinishedScan> {
  const scan = await getScan(actor, asked)
  const { report } = scan
  if (!report) throw new AppError('conflict', phrase('error.no-report-yet', {}))
  return { ...scan, report }
}
