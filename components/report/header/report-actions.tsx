/** Re-check and Share, wherever a report offers them. */
import { Share2 } from 'lucide-react'
import { Button } from '../../ui/button'
import { RecheckForm, type Recheck } from './recheck-form'

export interface ReportActionsProps {
  recheck: Recheck | null
  shareHref: string | null
}

export function ReportActions({ recheck, shareHref }: ReportActionsProps) {
  return (
    <>
      {recheck ? <RecheckForm recheck={recheck} keyed /> : null}
      {shareHref ? (
        <Button kind="primary" href={shareHref} data-key="share">
          <Share2 aria-hidden />
          Share
        </Button>
      ) : null}
    </>
  )
}
