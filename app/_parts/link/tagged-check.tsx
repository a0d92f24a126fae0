/** The check of what the parameters change, below a link that was scanned: the press, and the answer that came of it. */
import { ScanSearch } from 'lucide-react'
import { BusyButton } from '@/components/link/busy-button'
import { TaggedAnswer } from '@/components/link/tagged-check'
import { isAppError } from '@/lib/errors'
import { taggedAnswer } from '@/lib/preview/link/tagged-answer'
import type { TidyLink } from '@/lib/preview/link/tidy-link'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import type { Actor } from '@/lib/services/actor'
import { getScan } from '@/lib/services/scans/get-scan'
import { checkTagged } from '../../_actions/link'
import { screenWords } from '../page-words'
import { outcomeLines } from '../report/change-sentence'
import { linkQuery } from './link-query'

export interface TaggedCheckProps {
  /** Finished. */
  link: string
  tidy: TidyLink
  scan: { id: string; report: StoredReport }
  /** Why the last press came to nothing, in words. */
  refused: string | null
  checked: CheckedScan | null
}

export interface CheckedScan {
  id: string
  report: StoredReport
}

/** The scan that the address names, when it is the reader's own and has a report. */
export async function checkedScan(actor: Actor, id: string | null): Promise<CheckedScan | null> {
  if (id === null) return null
  const found = await getScan(actor, { scanId: id }).catch((error: unknown) => {
    if (isAppError(error)) return null
    throw error
  })
  return found?.report ? { id: found.id, report: found.report } : null
}

export function TaggedCheck({ link, tidy, scan, refused, checked }: TaggedCheckProps) {
  const { t } = screenWords()
  const isChecked = checked !== null && isSame(link, checked.report.url)
  const isScanned = isSame(link, scan.report.url)
  return (
    <div className="grid justify-items-start gap-4 text-sm">
      <p className="text-soft max-w-prose">{t('link.check-lead')}</p>
      {refused ? (
        <p role="alert" className="text-fail [overflow-wrap:anywhere]">
          {t('link.check-refused', { why: refused })}
        </p>
      ) : null}
      {isScanned ? <p className="max-w-prose">{t('link.check-first')}</p> : null}
      {isChecked && !isScanned ? <Answer scan={scan} checked={checked} /> : null}
      {isChecked || isScanned ? null : (
        <form action={checkTagged}>
          <input type="hidden" name="scanId" value={scan.id} />
          {[...linkQuery(tidy)].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <BusyButton
            icon={<ScanSearch aria-hidden />}
            label={t('link.check-button')}
            busyLabel={t('link.checking')}
            kind="primary"
          />
        </form>
      )}
    </div>
  )
}

function Answer({ scan, checked }: { scan: CheckedScan; checked: CheckedScan }) {
  const answer = taggedAnswer(scan.report, checked.report)
  const lines = outcomeLines(answer.comparison, true)
  return (
    <TaggedAnswer
      answer={answer}
      outcomes={lines}
      compareHref={`/compare?before=${scan.id}&after=${checked.id}`}
      reportHref={`/scans/${checked.id}`}
    />
  )
}

/** As the two are fetched: what follows # stays in the browser. */
function isSame(link: string, scanned: string): boolean {
  const [one, other] = [URL.parse(link), URL.parse(scanned)]
  if (!one || !other) return false
  one.hash = ''
  return one.href === other.href
}
