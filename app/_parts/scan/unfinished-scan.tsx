/** A scan without a report: still running, and looked at again every few seconds, or interrupted, and repeatable. */
import { CircleDashed } from 'lucide-react'
import { useWords } from '#words'
import { RecheckForm, type Recheck } from '@/components/report/header/recheck-form'
import { ScanProgress } from '@/components/report/scanning/scan-progress'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ScanView } from '@/lib/services/scans/scan-view'
import type { InterruptionReason } from '@/lib/services/scans/interruption-reason'
import { RefreshEvery } from './refresh-every'
import { reportWords } from '../page-words'
import { pasteHref } from './paste-href'

const REFRESH_S = 3

export function UnfinishedScan({ scan, recheck }: { scan: ScanView; recheck: Recheck }) {
  const { t } = useWords()
  if (scan.status === 'running') {
    return (
      <>
        <RefreshEvery seconds={REFRESH_S} />
        <ScanProgress
          input={scan.url}
          steps={[]}
          since={scan.createdAt}
          cancel={
            <form method="post" action={`/scans/${scan.id}/cancel`}>
              <Button type="submit">{t('scanning.cancel')}</Button>
            </form>
          }
        />
        <p aria-live="polite" className="text-soft mt-6 text-sm">
          {t('scanning.still-running', { seconds: REFRESH_S })}{' '}
          <a href={`/scans/${scan.id}`} className="text-accent underline underline-offset-4">
            {t('scanning.look-now')}
          </a>
        </p>
      </>
    )
  }
  return (
    <EmptyState icon={CircleDashed} heading="h1" title={t('scanning.interrupted')}>
      <p className="[overflow-wrap:anywhere]">
        <bdi dir="ltr">{scan.url}</bdi>
      </p>
      <p className="mt-2">{reasonOf(scan) ?? t('scanning.interrupted-why')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {scan.source ? (
          <Button href={pasteHref(scan.input)} kind="primary">
            {t('source.again')}
          </Button>
        ) : (
          <RecheckForm recheck={recheck} keyed kind="primary" />
        )}
        <Button href="/history">{t('home.all')}</Button>
      </div>
    </EmptyState>
  )
}

const REASONS = [
  'cancelled',
  'server-stopped',
  'overdue',
  'broke',
  'disk-full',
] as const satisfies readonly InterruptionReason[]

/** Rows of earlier versions hold the sentence itself. */
function reasonOf({ interruptedReason }: ScanView): string | null {
  const code = REASONS.find((known) => known === interruptedReason)
  return code ? reportWords().say(phrase(`error.interrupted.${code}`, {})) : interruptedReason
}
