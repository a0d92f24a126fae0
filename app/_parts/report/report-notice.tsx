/** Between a report's head and its card: what changed since the last check, the share links, what was refused. */
import { useWords } from '#words'
import { withElements } from '@/components/words/with-elements'
import type { ErrorCode } from '@/lib/errors'
import type { ScanView } from '@/lib/services/scans/scan-view'
import { isLiveChecked, pasteHref } from '../scan/paste-href'
import { OwnSharePanel } from '../share/own-share-panel'
import { shareRefusal } from '../share/share-refusal'

export interface ReportNoticeProps {
  scan: ScanView
  origin: string
  /** `open` shows the panel as a part of the page; a code also says why the last press did nothing. */
  share: 'open' | ErrorCode | null
  recheckRefused: boolean
  /** The check of this link before; null when there is none. */
  earlier: { changes: string | null; compareHref: string } | null // `changes` is null when nothing changed.
}

export function ReportNotice({ scan, origin, share, recheckRefused, earlier }: ReportNoticeProps) {
  const { t } = useWords()
  const refusal = share === null || share === 'open' ? null : shareRefusal(share, t)
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
      {scan.source ? (
        <p className={NOTE}>
          {isLiveChecked(scan) ? `${t('source.recheck-asks')} ` : null}
          <a href={pasteHref(scan.input)} className="text-accent font-medium underline underline-offset-4">
            {t('source.again')}
          </a>
        </p>
      ) : null}
      {recheckRefused ? (
        <p aria-live="polite" className={NOTE}>
          {t('scanning.recheck-refused')}
        </p>
      ) : null}
      {earlier ? (
        <p className={NOTE}>
          {t('verdict.checked-before')} {earlier.changes ?? t('verdict.nothing-changed')}{' '}
          {earlier.changes === null ? null : (
            <a href={earlier.compareHref} className="text-accent font-medium underline underline-offset-4">
              {t('verdict.see-changes')}
            </a>
          )}
        </p>
      ) : null}
      {refusal ? (
        <p role="alert" className={NOTE}>
          {refusal}
        </p>
      ) : null}
      {share ? <OwnSharePanel scan={scan} origin={origin} floating={false} /> : null}
    </>
  )
}

/** Only a text around a link has blanks, or letters where an address has its scheme. */
const holdsMore = ({ input }: ScanView): boolean => /\s|[^\p{ASCII}]https?:/iu.test(input.trim())

const NOTE = 'rounded-lg border border-line bg-surface px-4 py-3 text-sm'
