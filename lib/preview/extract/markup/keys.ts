/** The keys of meta tags and links, by what clients do with them. */

/** Exactly these, in this case, are read by a client that finds tags by pattern; of most of them it makes no use for a card. */
export const PATTERN_KEYS: ReadonlySet<string> = new Set(
  (
    'og:title twitter:title title og:description twitter:description description og:url twitter:url ' +
    'og:image twitter:image image og:thumbnail thumbnail og:image:type og:site_name ' +
    'og:video og:video:url og:video:secure_url og:video:type og:video:width og:video:height og:video:hd'
  ).split(' '),
)

/** What a card is made of first. */
export const CARD_KEYS = ['og:title', 'og:description', 'og:image'] as const
/** How the first of them is written on most pages: as a word to look for it is short, and therefore found many times faster. */
export const FIRST_KEY = '="og:'

/** A link's rel must be exactly one of these to stand in for a missing image. */
export const PATTERN_RELS: ReadonlySet<string> = new Set([
  'icon',
  'image_src',
  'apple-touch-icon-precomposed',
  'apple-touch-icon',
])

/** Links worth listing, by any word of their rel. */
export const LISTED_RELS: ReadonlySet<string> = new Set([...PATTERN_RELS, 'canonical'])

/** In the order in which such a client asks for them. */
export const KEY_ATTRIBUTES = ['property', 'name', 'itemprop'] as const
