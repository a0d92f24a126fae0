/** Query parameters as they come in: perhaps several, perhaps far too long. */

/** The first value, cut; null when there is none. */
export function one(value: string | string[] | undefined, charsMax = 200): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return first ? first.slice(0, charsMax) : null
}

/** The value when it is one of these. */
export function oneOf<const T extends string>(
  value: string | string[] | undefined,
  allowed: readonly T[],
): T | null {
  const first = one(value)
  return allowed.find((known) => known === first) ?? null
}
