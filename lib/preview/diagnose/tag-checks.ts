/** Which checks speak about the tags of a card, and which about its picture. */
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

/** What is said of the words of a tag that another one stands in for. */
const TEXTS = new Set<string>([
  'og-title-length',
  'og-description-length',
  'title-without-branding',
  'duplicate-tags',
] satisfies CheckId[])

export const isTagCheck = ({ id }: { id: string }): boolean => TAGS.has(id)
export const isTextCheck = ({ id }: { id: string }): boolean => TEXTS.has(id)
/** Of the picture itself, whichever tag names it. */
export const isPictureCheck = ({ id }: { id: string }): boolean =>
  id.startsWith('image-') || id === 'og-image-absolute'
