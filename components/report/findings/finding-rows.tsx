/** Findings one below the other, each in full. */
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { FindingItem } from './finding-item'

export interface FindingRowsProps {
  findings: readonly FindingInWords[]
  helpHref: (checkId: string) => string | null
}

export function FindingRows({ findings, helpHref }: FindingRowsProps) {
  return (
    <div className="divide-line divide-y">
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} helpHref={helpHref(finding.id)} />
      ))}
    </div>
  )
}
