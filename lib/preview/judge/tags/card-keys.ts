/** The keys from which a client builds a card, and the field that each one feeds. */
import type { ClientProfile, ReadingRules } from '../../vocabulary/client'

export type CardField = 'title' | 'description' | 'image' | 'url'

/** Keys by which some pages name their picture, and for which few clients look. */
const UNREAD_PICTURES: readonly string[] = ['og:image:secure_url', 'og:image:url', 'twitter:image:src']
export const isUnreadPicture = (rule: string): boolean => UNREAD_PICTURES.includes(rule)

const STEPS = {
  title: 'title',
  description: 'description',
  image: 'images',
  url: 'url',
} as const satisfies Record<CardField, keyof ReadingRules>
// Safe: these are the table's own keys.
const FIELDS = Object.keys(STEPS) as CardField[]

/** The title element has the key `title` as well, and is judged by itself. */
const OF_ELEMENT = 'title'

export function fieldOf(key: string, { reading }: Pick<ClientProfile, 'reading'>): CardField | null {
  const wanted = key.trim().toLowerCase()
  if (wanted === OF_ELEMENT) return null
  return FIELDS.find((field) => reading[STEPS[field]].some((step) => step.key === wanted)) ?? null
}
