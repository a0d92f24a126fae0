/** One check in both reports: its title now, and its status then and now. */
import { ArrowRight } from 'lucide-react'
import type { FindingInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { VisibleText } from '../evidence/visible-text'
import { STATUS_WORDS } from '../verdict/verdict-words'

export interface FindingRowProps {
  before: FindingInWords | null
  after: FindingInWords | null
}

export function FindingRow({ before, after }: FindingRowProps) {
  const { t } = useWords()
  return (
    <div className="grid items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-5 md:grid-cols-[minmax(0,1fr)_auto]">
      <p className="text-sm font-medium [overflow-wrap:anywhere]">
        <VisibleText text={(after ?? before)?.title ?? ''} />
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {before?.status === after?.status ? null : (
          <>
            <StatusBadge status={before?.status ?? null} />
            <ArrowRight aria-label={t('compare.now')} className="text-soft size-4 rtl:-scale-x-100" />
          </>
        )}
        <StatusBadge status={after?.status ?? null} />
      </div>
    </div>
  )
}

function StatusBadge({ status }: { status: FindingInWords['status'] | null }) {
  const { t } = useWords()
  if (status === null) return <Badge>{t('compare.not-checked')}</Badge>
  const { word, tone, icon: Icon } = STATUS_WORDS[status]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {t(word)}
    </Badge>
  )
}
