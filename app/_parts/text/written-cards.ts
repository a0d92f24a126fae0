/** The cards of a report as they can be written anew: what each shows now, and what another text does to it. */
import { pictureOf } from '@/components/report/stage/card-pictures'
import type { WrittenCard } from '@/components/text/proposed-card'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { picturesOf } from '../history/scan-summaries'
import { reportWords, screenWords } from '../page-words'

export function writtenCards(report: StoredReport, host: string): WrittenCard[] {
  const pictures = picturesOf(report)
  return report.cards.map((card) => {
    const { surface, layout, title, description, titleLinesMax, descriptionLinesMax, direction, image } = card
    return {
      now: { surface, layout, title, description, titleLinesMax, descriptionLinesMax, host: card.host, direction, image },
      src: pictureOf(card, pictures),
      host,
      ...effectOf(card),
    }
  })
} // prettier-ignore

type ReportCard = StoredReport['cards'][number]

function effectOf({ layout, reason }: ReportCard): Pick<WrittenCard, 'effect' | 'note'> {
  const { t } = screenWords()
  const [code, sentence] = typeof reason === 'string' ? [null, reason] : [reason.code, reportWords().say(reason)]
  // Its phone is waited for only so long; then it shows the bare address, whatever the page says.
  if (code === 'card.phone-too-slow') return { effect: 'kept', note: t('text.note-late', { reason: sentence }) }
  if (layout !== 'none') return { effect: 'follows', note: null }
  if (code === 'card.no-text') return { effect: 'drawn', note: t('text.note-new') }
  return { effect: 'drawn', note: t('text.note-unread', { reason: sentence }) }
} // prettier-ignore
