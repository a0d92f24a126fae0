/** How much each check weighs, what matters most first: the order of this table is the order of the findings. */
import type { CheckId } from './checks/index'

/**
 * Points of the score. 10: without it there is no card · 6 to 9: the card loses its headline or its picture · 3 to 5: some
 * phones or some senders lose it · 2: the card is less than it could be · 1: asked for by the guide, ignored by clients.
 */
export const WEIGHTS = {
  'page-not-blocked': 10,
  'page-reachable': 10,
  'page-public': 9,
  'page-https': 9,
  'tags-in-server-html': 9,
  'og-title': 9,
  'tag-readable': 8,
  'image-reachable': 8,
  'image-public': 8,
  'og-image': 7,
  'og-image-absolute': 7,
  'image-weight': 7,
  'head-within-limit': 6,
  'page-fast': 6,
  'og-description': 6,
  'image-format': 6,
  'image-intact': 6,
  'image-https': 5,
  'image-min-size': 5,
  'same-for-all-visitors': 4,
  'range-handled': 4,
  'image-fast': 4,
  'og-url': 3,
  'duplicate-tags': 3,
  'charset-declared': 3,
  'og-title-length': 3,
  'og-description-length': 3,
  'image-ratio': 3,
  'image-stable': 3,
  'text-encoded-once': 2,
  'invisible-characters': 2,
  'page-redirects': 2,
  'title-without-branding': 2,
  'link-scheme': 2,
  'robots-allow': 1,
  'html-declared': 1,
  'og-site-name': 1,
  'og-type': 1,
  'image-declared-size': 1,
  'image-declared-matches': 1,
} as const satisfies Record<CheckId, number>

/** The best score while a check fails, where the points alone would hide how much the reader loses. */
const NO_TEXT_OF_ITS_OWN = 49
const NO_PICTURE = 69
export const CEILINGS: Partial<Record<CheckId, number>> = {
  'tags-in-server-html': NO_TEXT_OF_ITS_OWN,
  'tag-readable': NO_PICTURE,
  'og-image': NO_PICTURE,
  'og-image-absolute': NO_PICTURE,
  'image-reachable': NO_PICTURE,
  'image-public': NO_PICTURE,
  'image-weight': NO_PICTURE,
  'image-format': NO_PICTURE,
  'image-intact': NO_PICTURE,
}

const table = new Map<string, number>(Object.entries(WEIGHTS))
const ceilings = new Map<string, number>(Object.entries(CEILINGS))
const ranks = new Map<string, number>(Object.keys(WEIGHTS).map((id, rank) => [id, rank]))

export const WEIGHT_IN_ALL = Object.values<number>(WEIGHTS).reduce((sum, weight) => sum + weight, 0)

/** Throws for an id that is no check: a bug, not a fact about a page. */
export function weightOf(id: string): number {
  const weight = table.get(id)
  if (weight === undefined) throw new Error(`no weight for check ${id}`)
  return weight
}

/** The best score while this check fails; null when only its points are lost. Text that is kept leaves the ceiling of a lost picture. */
export function ceilingOf(id: string, keepsText = false): number | null {
  const ceiling = ceilings.get(id) ?? null
  return ceiling !== null && keepsText ? Math.max(ceiling, NO_PICTURE) : ceiling
}

/** 0 is what matters most. */
export function rankOf(id: string): number {
  const rank = ranks.get(id)
  if (rank === undefined) throw new Error(`no rank for check ${id}`)
  return rank
}
