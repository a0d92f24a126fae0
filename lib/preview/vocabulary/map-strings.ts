/** Changes every string in a value, however deep; what is handed in stays as it is. */

export function mapStrings<T>(value: T, change: (text: string) => string): T {
  // Safe: strings stay strings, and arrays and objects keep their shape and their keys.
  return mapped(value, change) as T
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, change))
  if (typeof value !== 'object' || value === null) return value
  // A report holds thousands of small objects: copied as they are, they cost a fraction of a list of their entries.
  const copy: Record<string, unknown> = { ...value }
  for (const key of Object.keys(copy)) copy[key] = mapped(copy[key], change)
  return copy
}
