/** What a shared report shows of the text that its owner proposes. */
import { proposedCard } from '@/components/text/proposed-card'
import type { SharedTextProps } from '@/components/text/shared-text'
import { tagsToPaste } from '@/components/text/tags-to-paste'
import type { SharedScan } from '@/lib/services/shares/find-shared-scan'
import type { ProposalView } from '@/lib/services/text/proposal-view'
import { CHARS_CUT, ownTexts, tagBlock } from './text-shown'
import { writtenCards } from './written-cards'

export function proposalShown({ report, host }: SharedScan, proposal: ProposalView): SharedTextProps {
  const cards = writtenCards(report, host)
  return {
    before: cards.map(({ now, src }) => ({ card: now, src })),
    after: cards.map((card) => ({
      card: proposedCard(card, proposal, CHARS_CUT),
      src: card.src,
      note: card.note,
    })),
    message: report.url,
    tags: tagsToPaste(tagBlock(report), proposal, ownTexts(report)),
  }
}
