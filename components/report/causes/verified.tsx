/** What was verified and is in order: the figures against their limits, then the checks that passed, folded. */
import type { ReactNode } from 'react'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Panel } from '../../ui/panel'
import { GroupHead } from './group-head'
import { MeasuredFigures } from './measured-figures'

export interface VerifiedProps {
  report: Pick<ReportInWords, 'findings' | 'fetch' | 'image'>
  /** The checks themselves: a long list that few open. */
  renderFold: (part: 'passed' | 'moot' | 'fixes', summary: string) => ReactNode
}

export function Verified({ report, renderFold }: VerifiedProps) {
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
        {passed.length > 0 ? renderFold('passed', t('causes.all-passed', { count: passed.length })) : null}
        {moot.length > 0 ? renderFold('moot', t('causes.moot', { count: moot.length })) : null}
      </Panel>
    </section>
  )
}
