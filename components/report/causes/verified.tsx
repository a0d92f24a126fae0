/** What was verified and is in order: the figures against their limits, then the checks that passed, folded. */
import type { FindingInWords, ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { FindingItem } from '../findings/finding-item'
import { GroupHead } from './group-head'
import { MeasuredFigures } from './measured-figures'

export interface VerifiedProps {
  report: Pick<ReportInWords, 'findings' | 'fetch' | 'image'>
  helpHref: (checkId: string) => string | null
}

export function Verified({ report, helpHref }: VerifiedProps) {
  const { t } = useWords()
  const passed = report.findings.filter(({ status }) => status === 'pass')
  const moot = report.findings.filter(({ status }) => status === 'not-applicable')
  if (passed.length === 0 && moot.length === 0) return null
  return (
    <section aria-label={t('causes.verified')}>
      {passed.length > 0 ? (
        <GroupHead title={t('causes.verified')} count={passed.length} status="pass" />
      ) : null}
      <Panel className="grid">
        <MeasuredFigures fetch={report.fetch} image={report.image} />
        <Folded
          title={t('causes.all-passed', { count: passed.length })}
          findings={passed}
          helpHref={helpHref}
        />
        <Folded title={t('causes.moot', { count: moot.length })} findings={moot} helpHref={helpHref} />
      </Panel>
    </section>
  )
}

interface FoldedProps {
  title: string
  findings: readonly FindingInWords[]
  helpHref: (checkId: string) => string | null
}

function Folded({ title, findings, helpHref }: FoldedProps) {
  if (findings.length === 0) return null
  return (
    <Disclosure
      summary={title}
      className="border-line border-t first:border-t-0"
      summaryClassName="min-h-12 px-4 sm:px-5"
    >
      <div className="divide-line border-line divide-y border-t px-4 sm:px-5">
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} helpHref={helpHref(finding.id)} />
        ))}
      </div>
    </Disclosure>
  )
}
