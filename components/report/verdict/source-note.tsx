/** How a page came to be judged where its server was not asked: what that means for the report, in a sentence or two. */
import { FileInput } from 'lucide-react'
import { RULESET_VERSION } from '@/lib/preview/report/schema'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'

type Given = Pick<ReportInWords, 'rulesetVersion'> & { source: NonNullable<ReportInWords['source']> }

export function SourceNote({ source: { kind, provisional }, rulesetVersion: theirs }: Given) {
  const { t } = useWords()
  const isPushed = kind === 'pushed'
  const said = [
    t(`source.${kind}-note`),
    isPushed && provisional ? t('source.not-public') : null,
    // What this server judged itself says its ruleset elsewhere.
    isPushed && theirs !== RULESET_VERSION
      ? t('source.other-ruleset', { theirs, own: RULESET_VERSION })
      : null,
  ]
  return (
    <p data-source={kind} className="text-soft flex max-w-prose gap-2 text-sm">
      <FileInput aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{said.filter((one) => one !== null).join(' ')}</span>
    </p>
  )
}
