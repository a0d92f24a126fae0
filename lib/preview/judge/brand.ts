/** Finds the name of the site at an end of a title. */
import { getDomainWithoutSuffix } from 'tldts'

export interface BrandedTitle {
  at: 'start' | 'end'
  brand: string
  rest: string
}

const SEPARATOR = /\s+[-–—|·•:»«/~‹›⋅∙⎮│]+\s+|\s*[|│⎮»]\s*|:\s+|\s+::\s+/g

/** `shop.example.co.uk` → `example`; an address without a name gives the host itself. */
export function brandOf(host: string): string {
  return getDomainWithoutSuffix(host, { allowPrivateDomains: true }) ?? host
}

/** Null when no end of the title, parted by a separator, is one of these names. */
export function splitBrand(title: string, names: readonly string[]): BrandedTitle | null {
  const brands = new Set(names.map(plain).filter((name) => name.length > 1))
  const separators = [...title.matchAll(SEPARATOR)]
  const last = separators.at(-1)
  const first = separators[0]
  if (!first || !last) return null
  const end = title.slice(last.index + last[0].length)
  const beforeEnd = title.slice(0, last.index).trim()
  if (beforeEnd !== '' && isBrand(end, brands)) return { at: 'end', brand: end.trim(), rest: beforeEnd }
  const start = title.slice(0, first.index)
  const behindStart = title.slice(first.index + first[0].length).trim()
  if (behindStart !== '' && isBrand(start, brands))
    return { at: 'start', brand: start.trim(), rest: behindStart }
  return null
}

/** "Example", "example.com" and "The Example" name the same site. */
function isBrand(part: string, brands: ReadonlySet<string>): boolean {
  const withoutSuffix = part.trim().replace(/\.[a-z]{2,}(?:\.[a-z]{2})?$/i, '')
  return [part, withoutSuffix].some(
    (name) => brands.has(plain(name)) || brands.has(plain(name).replace(/^the/, '')),
  )
}

/** Letters and digits alone, lower case, accents dropped. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
