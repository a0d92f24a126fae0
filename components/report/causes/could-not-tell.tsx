/** What could not be told beside a card that is known: one folded line, so that it never looks like a fault. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { FindingItem } from '../findings/finding-item'
import { SameReason } from '../findings/same-reason'

export interface CouldNotTellProps {
  /** Those that no cause explains, whatever their status. */
  findings: readonly FindingInWords[]
  helpHref: (checkId: string) => string | null
}

/** From this many on, checks that could not tell for one and the same reason stand together. */
const SHARED_FROM = 3

export function CouldNotTell({ findings, helpHref }: CouldNotTellProps) {
  const { t } = useWords()
  const open = findings.filter(({ status }) => status === 'unknown' || status === 'error')
  if (open.length === 0) return null
  const reasons = [...Map.groupBy(open, ({ reasonKey }) => reasonKey).values()]
  return (
    <Panel>
      <Disclosure
        summaryClassName="min-h-12 px-4 text-base font-semibold text-ink sm:px-5"
        summary={<h2>{t('causes.unsure', { count: open.length })}</h2>}
      >
        <div className="divide-line border-line divide-y border-t px-4 sm:px-5">
          {reasons.map((same) =>
            same.length >= SHARED_FROM ? (
              <SameReason key={same[0]?.id} findings={same} helpHref={helpHref} />
            ) : (
              same.map((finding) => (
                <FindingItem key={finding.id} finding={finding} helpHref={helpHref(finding.id)} />
              ))
            ),
          )}
        </div>
      </Disclosure>
    </Panel>
  )
}
