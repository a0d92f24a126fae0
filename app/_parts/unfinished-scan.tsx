/** A scan without a report: still running, and looked at again every few seconds, or interrupted, and repeatable. */
import { CircleDashed } from 'lucide-react'
import { RecheckForm, type Recheck } from '@/components/report/header/recheck-form'
import { ScanProgress } from '@/components/report/scanning/scan-progress'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { ScanView } from '@/lib/services/scan-view'
import { RefreshEvery } from './refresh-every'

const REFRESH_S = 3

export function UnfinishedScan({ scan, recheck }: { scan: ScanView; recheck: Recheck }) {
  if (scan.status === 'running') {
    return (
      <>
        <RefreshEvery seconds={REFRESH_S} />
        <ScanProgress input={scan.url} steps={[]} />
        <p aria-live="polite" className="text-soft mt-6 text-sm">
          This check is still running. The page looks again every {REFRESH_S} seconds.{' '}
          <a href={`/scans/${scan.id}`} className="text-accent underline underline-offset-4">
            Look now
          </a>
        </p>
      </>
    )
  }
  return (
    <EmptyState icon={CircleDashed} heading="h1" title="This check was interrupted">
      <p className="[overflow-wrap:anywhere]">
        <bdi dir="ltr">{scan.url}</bdi>
      </p>
      <p className="mt-2">
        {scan.interruptedReason ??
          'It did not come to its end, so nothing is known about the page. Run it again.'}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <RecheckForm recheck={recheck} keyed kind="primary" />
        <Button href="/history">All checks</Button>
      </div>
    </EmptyState>
  )
}
