/** Reads the declared pixel size of an image: whole numbers only, as the tags should hold them. */
import type { HeadFact } from '../../vocabulary/facts'
import type { FieldFact } from '../../vocabulary/tags'

/** Pixels; null when the tag holds no whole number above zero. */
export function declaredPixels(field: FieldFact | null): number | null {
  const digits = field && /^\s*(\d{1,6})(?:\s*px)?\s*$/i.exec(field.value)?.[1]
  const pixels = digits ? Number.parseInt(digits, 10) : 0
  return pixels > 0 ? pixels : null
}

/** Index of the tag that declares it, an empty one too; null when there is none. */
export function declaringTag({ tags }: HeadFact, field: FieldFact | null, key: string): number | null {
  if (field) return field.tag
  const empty = tags.findIndex(
    (tag) =>
      tag.element === 'meta' &&
      tag.key.trim().toLowerCase() === key &&
      tag.value === '' &&
      !tag.unreadable?.startsWith('inside-'),
  )
  return empty === -1 ? null : empty
}
