/** A link taken apart as it is written: nothing is decoded, so that putting it together gives the same link again. */

export interface LinkParts {
  /** Up to the query. */
  base: string
  /** Without its question mark; null where there is none. */
  query: string | null
  /** With its number sign; empty where there is none. */
  fragment: string
}

/** One piece between two ampersands. */
export interface Pair {
  /** As it is written. */
  raw: string
  /** Both decoded as far as they can be. */
  name: string
  value: string
}

export function splitLink(link: string): LinkParts {
  const hash = link.indexOf('#')
  const url = hash < 0 ? link : link.slice(0, hash)
  const mark = url.indexOf('?')
  return {
    base: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? null : url.slice(mark + 1),
    fragment: hash < 0 ? '' : link.slice(hash),
  }
}

export const joinLink = ({ base, query, fragment }: LinkParts): string =>
  base + (query === null ? '' : `?${query}`) + fragment

/** Empty pieces are pieces too: `a&&b` stays as it is. */
export function pairsOf(query: string | null): Pair[] {
  if (query === null || query === '') return []
  return query.split('&').map((raw) => {
    const equals = raw.indexOf('=')
    const [name, value] = equals < 0 ? [raw, ''] : [raw.slice(0, equals), raw.slice(equals + 1)]
    return { raw, name: decoded(name), value: decoded(value) }
  })
}

export const pairsIn = (link: string): Pair[] => pairsOf(splitLink(link).query)

/** The link with other pieces; a query that lost all of them goes with its question mark. */
export function withPairs(link: string, change: (pairs: Pair[]) => readonly string[]): string {
  const parts = splitLink(link)
  const before = pairsOf(parts.query)
  const after = change(before)
  if (after.length === before.length && after.every((raw, at) => raw === before[at]?.raw)) return link
  return joinLink({ ...parts, query: after.length === 0 ? null : after.join('&') })
}

/** Forms write a blank as `+`; what is no UTF-8 is left as it is written. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
