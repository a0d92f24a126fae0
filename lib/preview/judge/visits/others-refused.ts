/** Android gets in: do iPhones and Meta's own servers? */
import type { VisitFact } from '../../vocabulary/visits'
import { allowRuleFor } from './allow-rules'
import { fail, warn, type Evidence, type Outcome } from '../check'
import { receptionOf } from './reception'
import { answerWords, findVisit } from './visit-evidence'

/** Null when nobody is turned away. */
export function othersRefused(visits: readonly VisitFact[], evidence: Evidence[]): Outcome | null {
  const ios = findVisit(visits, 'whatsapp-ios')
  if (ios && isTurnedAway(ios)) {
    return fail({
      title: 'iPhones are turned away, Android phones are not',
      summary: `Messages sent from an iPhone show the bare link: its user agent gets ${answerWords(ios)}, while Android’s gets the page.`,
      detail:
        'Asked for as WhatsApp/2.22.19.78 I with a Range header. A rule for one exact user agent, or one against Range requests, does this.',
      evidence,
      fix: allowRuleFor(ios.access?.by ?? null, ios.access?.through ?? []).fix,
    })
  }
  const facebook = findVisit(visits, 'facebook')
  if (facebook && isTurnedAway(facebook)) {
    const { by, through } = facebook.access ?? { by: null, through: [] }
    return warn({
      title: `${by ?? 'The site'} turns Meta’s own crawler away`,
      summary: `Cards in chats are fine. Business messages and channels are built by Meta’s servers, which ask as facebookexternalhit, and that gets ${answerWords(facebook)}.`,
      detail:
        'Asked for from our address, not from Meta’s: a site that checks where facebookexternalhit comes from refuses us and lets Meta in.',
      evidence,
      fix: allowRuleFor(by, through).fix,
    })
  }
  return null
}

function isTurnedAway(visit: VisitFact): boolean {
  const reception = receptionOf(visit)
  return reception === 'refused' || reception === 'cut-off'
}
