/** Makes strangers' text fit for Postgres, which refuses U+0000 and lone surrogates in text and json. */

/** Strips U+0000 and replaces lone surrogates by U+FFFD, in strings, keys, arrays and plain objects. */
export function toStorable<T>(value: T): T {
  // Safe: the shape is kept, only characters inside strings change.
  return clean(value) as T
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed()
  if (Array.isArray(value)) return value.map(clean)
  if (value === null || typeof value !== 'object' || value instanceof Date || ArrayBuffer.isView(value))
    return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [clean(key), clean(entry)]))
}
