/** Which checks speak about the tags of a card, and which about what stands in for one of them. */
import type { CheckId } from '../judge/checks/index'

const TAGS = new Set<string>([
  'og-title',
  'og-description',
  'og-image',
  'og-url',
  'og-site-name',
  'og-type',
  'tag-readable',
] satisfies CheckId[])

/** What is said of words, by the tags whose words they are. */
const WORDS_OF: Readonly<Record<string, readonly CheckId[] | undefined>> = {
  'og-title-length': ['og-title'],
  'title-without-branding': ['og-title'],
  'og-description-length': ['og-description'],
  'duplicate-tags': ['og-title', 'og-description', 'og-image'],
} satisfies Partial<Record<CheckId, readonly CheckId[]>>

export const isTagCheck = ({ id }: { id: string }): boolean => TAGS.has(id)
/** Of the picture itself, whichever tag names it. */
export const isPictureCheck = ({ id }: { id: string }): boolean =>
  id.startsWith('image-') || id === 'og-image-absolute'

/** True for a finding on the picture or the words that are shown because one of `tags` is not read. */
export const standsIn = ({ id }: { id: string }, tags: ReadonlySet<string>, hasOwnWords: boolean): boolean =>
  (isPictureCheck({ id }) && tags.has('og-image')) ||
  (hasOwnWords && (WORDS_OF[id]?.some((tag) => tags.has(tag)) ?? false))
