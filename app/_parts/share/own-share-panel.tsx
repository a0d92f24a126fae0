/** The share panel of a report of one's own, with its actions. */
import { SHARE_FIELD } from '@/components/report/share/share-link'
import { SharePanel } from '@/components/report/share/share-panel'
import type { ScanView } from '@/lib/services/scans/scan-view'
import { NOTE_CHARS_MAX } from '@/lib/services/shares/share-scan'
import { endShare, makeShare } from '../../_actions/share'
import { shareLinks } from './share-links'

export interface OwnSharePanelProps {
  scan: ScanView
  origin: string
  /** Over the page, opened by a press; otherwise a part of it. */
  floating: boolean
}

const EXPIRY_DAYS = [7, 30]
const EXPIRY_DAYS_AT_FIRST = 30

export function OwnSharePanel({ scan, origin, floating }: OwnSharePanelProps) {
  return (
    <SharePanel
      shares={shareLinks(scan.shares, origin)}
      create={makeShare}
      revoke={endShare}
      fields={{ [SHARE_FIELD.scanId]: scan.id }}
      expiryDays={EXPIRY_DAYS}
      initialDays={EXPIRY_DAYS_AT_FIRST}
      noteCharsMax={NOTE_CHARS_MAX}
      floating={floating}
    />
  )
}
