/** What one page shows to two visitors, as the cards that each would make. */
import type { ReportCard, ReportVisit } from './schema'

type Card = Pick<ReportCard, 'layout' | 'title' | 'description' | 'image'>
type Visit = Pick<ReportVisit, 'access' | 'status' | 'title' | 'description' | 'image'>

export interface VisitorCards<C, V> {
  lead: { visit: V; card: C }
  /** `sameImage`: its picture is the leading card's own; another one was not fetched. */
  other: { visit: V; card: C; sameImage: boolean }
}

/** The first visitor whose card differs from the leading one's; null where none does, or a page was not shown to both. */
export function visitorCards<C extends Card, V extends Visit>(
  [card]: readonly C[],
  [lead, ...others]: readonly V[],
): VisitorCards<C, V> | null {
  if (!card || !lead || card.layout === 'none') return null
  const visit = others.find((each) => isOtherCard(each, lead))
  if (!visit) return null
  const sameImage = visit.image === lead.image
  const { title, description, image } = visit
  return {
    lead: { visit: lead, card },
    other: {
      visit,
      sameImage,
      card: {
        ...card,
        title,
        description,
        image: sameImage ? card.image : null,
        layout: image === null ? 'text' : card.layout,
      },
    },
  }
}

function isOtherCard(visit: Visit, lead: Visit): boolean {
  const isPage = visit.access === 'open' && visit.status !== null && visit.title !== null
  return isPage && (['title', 'description', 'image'] as const).some((field) => visit[field] !== lead[field])
}
