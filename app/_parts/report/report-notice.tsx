/** Between a report's head and its card: what changed since the last check, the share links, what was refused. */
import { useWords } from '#words'
import { SharePanel } from '@/components/report/share/share-panel'
import { withElements } from '@/components/words/with-elements'
import type { ErrorCode } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { wordsOf } from '@/lib/preview/words/languages'
import type { ScanView } from '@/lib/services/scans/scan-view'
import { SHARES_PER_SCAN_MAX } from '@/lib/services/shares/share-scan'
import { FIELD } from '../../_actions/scan-event'
import { endShare, makeShare } from '../../_actions/share'
import { FocusOn } from '../scan/focus-on'
import { shareLinks } from '../share/share-links'

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

export function ReportNotice({ scan, origin, share, recheckRefused, earlier }: ReportNoticeProps) {
  const { t } = useWords()
  const refusal = share === null || share === 'open' ? null : refusalOf(share, t)
  return (
    <>
      {holdsMore(scan) ? (
        <p className={NOTE}>
          {withElements((at) => t('verdict.taken-from', at), {
            text: (
              <q className="[overflow-wrap:anywhere]">
                <bdi>{scan.input.trim()}</bdi>
              </q>
            ),
          })}
        </p>
      ) : null}
      {recheckRefused ? (
        <p aria-live="polite" className={NOTE}>
          {t('scanning.recheck-refused')}
        </p>
      ) : null}
      {earlier ? (
        <p className={NOTE}>
          {t('verdict.checked-before')}
          {earlier.changes === null ? '' : ` ${earlier.changes}`}{' '}
          <a href={earlier.compareHref} className="text-accent font-medium underline underline-offset-4">
            {t('verdict.see-changes')}
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

function refusalOf(code: ErrorCode, t: ScreenWords['t']): string {
  if (code === 'conflict') return t('share.too-many-links', { max: SHARES_PER_SCAN_MAX })
  if (code === 'rate-limited') return t('share.too-fast')
  return t('share.refused', { title: wordsOf().say(phrase(`error.title.${code}`, {})) })
}

/** Only a text around a link has blanks, or letters where an address has its scheme. */
const holdsMore = ({ input }: ScanView): boolean => /\s|[^\p{ASCII}]https?:/iu.test(input.trim())

const NOTE = 'rounded-lg border border-line bg-surface px-4 py-3 text-sm'
