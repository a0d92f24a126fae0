/** Between a report's head and its card: what changed since the last check, the share links, what was refused. */
import { SharePanel } from '@/components/report/share/share-panel'
import { ERROR_CODES, type ErrorCode } from '@/lib/errors'
import type { ScanView } from '@/lib/services/scan-view'
import { FIELD } from '../_actions/scan-event'
import { endShare, makeShare } from '../_actions/share'
import { FocusOn } from './focus-on'
import { shareLinks } from './share-links'

export interface ReportNoticeProps {
  scan: ScanView
  origin: string
  /** `open` shows the panel; a code also says why the last press did nothing. */
  share: 'open' | ErrorCode | null
  recheckRefused: boolean
  /** The check of this link before; null when there is none. */
  earlier: { changes: string | null; compareHref: string } | null
}

const EXPIRY_DAYS = [1, 7, 30, 90]
const REFUSALS: Partial<Record<ErrorCode, string>> = {
  conflict:
    'This report has 50 links already, which is the limit. Check the link again to share a new report.',
  'rate-limited': 'Too many links at once. Wait a minute and try again.',
}

export function ReportNotice({ scan, origin, share, recheckRefused, earlier }: ReportNoticeProps) {
  const refusal =
    share === null || share === 'open'
      ? null
      : (REFUSALS[share] ?? `${ERROR_CODES[share].title}. Try again in a moment.`)
  return (
    <>
      {holdsMore(scan) ? (
        <p className={NOTE}>
          Taken from the text that you entered:{' '}
          <q className="[overflow-wrap:anywhere]">
            <bdi>{scan.input.trim()}</bdi>
          </q>
        </p>
      ) : null}
      {recheckRefused ? (
        <p aria-live="polite" className={NOTE}>
          The link could not be checked again just now. Wait a minute and try again; this report is the last
          one.
        </p>
      ) : null}
      {earlier ? (
        <p className={NOTE}>
          This link was checked before.{earlier.changes === null ? '' : ` ${earlier.changes}`}{' '}
          <a href={earlier.compareHref} className="text-accent font-medium underline underline-offset-4">
            See what changed
          </a>
        </p>
      ) : null}
      {refusal ? (
        <p role="alert" className={NOTE}>
          {refusal}
        </p>
      ) : null}
      {share ? (
        <FocusOn id="share">
          <SharePanel
            shares={shareLinks(scan.shares, origin)}
            create={makeShare}
            revoke={endShare}
            fields={{ [FIELD.scanId]: scan.id }}
            expiryDays={EXPIRY_DAYS}
          />
        </FocusOn>
      ) : null}
    </>
  )
}

/** Only a text around a link has blanks, or letters where an address has its scheme. */
const holdsMore = ({ input }: ScanView): boolean => /\s|[^\p{ASCII}]https?:/iu.test(input.trim())

const NOTE = 'rounded-lg border border-line bg-surface px-4 py-3 text-sm'
