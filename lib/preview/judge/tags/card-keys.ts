/** The keys that WhatsApp builds a card from, and the field each one feeds. */

export type CardField = 'title' | 'description' | 'image' | 'url'

export const CARD_KEYS = {
  'og:title': 'title',
  'twitter:title': 'title',
  'og:description': 'description',
  'twitter:description': 'description',
  description: 'description',
  'og:url': 'url',
  'twitter:url': 'url',
  'og:image': 'image',
  'twitter:image': 'image',
  image: 'image',
  'og:thumbnail': 'image',
  thumbnail: 'image',
} as const satisfies Record<string, CardField>

/** The key by which some pages name their picture, and which WhatsApp does not look for. */
export const UNREAD_PICTURE = 'twitter:image:src'

const FIELDS = new Map<string, CardField>(Object.entries(CARD_KEYS))

export const fieldOf = (key: string): CardField | null => FIELDS.get(key.trim().toLowerCase()) ?? null
