/** What a shared report shows of the text that its owner proposes. */
import type { SharedTextProps } from '@/components/text/shared-text'
import { cardText } from '@/lib/preview/fixes/card-text'
import { plainHtml } from '@/lib/preview/fixes/plain-html'
import { limit } from '@/lib/preview/vocabulary/limits'
import { clampText } from '@/lib/preview/vocabulary/text/clamp-text'
import type { SharedScan } from '@/lib/services/shares/find-shared-scan'
import type { ProposalView } from '@/lib/services/text/proposal-view'
import { picturesOf } from '../history/scan-summaries'
import { reportWords } from '../page-words'

export function proposalShown(
  report: SharedScan['report'],
  { title, description }: ProposalView,
): SharedTextProps {
  const own = 'values' in report ? cardText(report, reportWords()) : null
  return {
    before: report.cards,
    after: report.cards.map((card) => ({
      ...card,
      title: clampText(title, limit('titleCharsCut')) || card.title,
      description: clampText(description, limit('descriptionCharsCut')) || card.description,
    })),
    message: report.url,
    src: picturesOf(report).large,
    tags: own
      ? plainHtml({ ...own, title: title || own.title, description: description || own.description })
      : '',
  }
}
