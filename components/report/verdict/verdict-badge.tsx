/** A verdict as icon and word. */
import type { VerdictStatus } from '@/lib/preview/report/schema'
import { Badge } from '../../ui/badge'
import { VERDICT_WORDS } from './verdict-words'

export function VerdictBadge({ status, className }: { status: VerdictStatus; className?: string }) {
  const { word, tone, icon: Icon } = VERDICT_WORDS[status]
  return (
    <Badge tone={tone} className={className}>
      <Icon aria-hidden />
      {word}
    </Badge>
  )
}
