/** Removes from strangers' text what no store and no terminal takes: NUL and lone surrogates. */

/** The same value with every string in it cleaned, however deep. */
export function cleanText<T>(value: T): T {
  // Safe: strings stay strings, and arrays and objects keep their shape and their keys.
  return clean(value) as T
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed()
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
  }
  return value
}
