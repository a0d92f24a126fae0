/** Which checks speak about the tags of a card, and which about what stands in for one of them. */
import type { CheckId } from '../judge/checks/index'

/** The tag that each of them asks for. */
export const KEY_OF: Readonly<Record<string, string | undefined>> = {
  'og-title': 'og:title',
  'og-description': 'og:description',
  'og-image': 'og:image',
  'og-url': 'og:url',
  'og-site-name': 'og:site_name',
  'og-type': 'og:type',
} satisfies Partial<Record<CheckId, string>>

/** What is said of words, by the tags whose words they are. */
const WORDS_OF: Readonly<Record<string, readonly CheckId[] | undefined>> = {
  'og-title-length': ['og-title'],
  'title-without-branding': ['og-title'],
  'og-description-length': ['og-description'],
  'duplicate-tags': ['og-title', 'og-description', 'og-image'],
} satisfies Partial<Record<CheckId, readonly CheckId[]>>

export const isTagCheck = ({ id }: { id: string }): boolean =>
  KEY_OF[id] !== undefined || id === ('tag-readable' satisfies CheckId)
/** Of the picture itself, whichever tag names it. */
export const isPictureCheck = ({ id }: { id: string }): boolean =>
  id.startsWith('image-') || id === 'og-image-absolute'

/** The findings on tags that are not read, by their checks. */
type Unread = ReadonlyMap<string, { status: string }>

/**
 * True for a finding on the picture or the words that are shown because one of the tags is not read. Where nothing but
 * these would be written into the tags, only an icon is to be replaced, for which the tag of the picture fails.
 */
export const standsIn = ({ id }: { id: string }, unread: Unread, hasOwnWords: boolean): boolean =>
  (isPictureCheck({ id }) &&
    (hasOwnWords ? unread.has('og-image') : unread.get('og-image')?.status === 'fail')) ||
  (hasOwnWords && (WORDS_OF[id]?.some((tag) => unread.has(tag)) ?? false))
