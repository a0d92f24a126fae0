/** Reads the declared pixel size of an image: whole numbers only, as the tags should hold them. */
import type { FieldFact } from '../../vocabulary/tags'

/** Pixels; null when the tag holds no whole number above zero. */
export function declaredPixels(field: FieldFact | null): number | null {
  const digits = field && /^\s*(\d{1,6})(?:\s*px)?\s*$/i.exec(field.value)?.[1]
  const pixels = digits ? Number.parseInt(digits, 10) : 0
  return pixels > 0 ? pixels : null
}
