/** Finds the name of the site at an end of a title. */
import { getDomainWithoutSuffix } from 'tldts'
import type { HeadFact } from '../../vocabulary/facts'

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

/** The names by which a title may call the site. */
export function siteNames({ siteName }: HeadFact, ...hosts: readonly string[]): string[] {
  return [...(siteName ? [siteName.value] : []), ...hosts.map(brandOf)]
}

/** The brand that a title could do without; null where there is none, or where a home page begins with its own name. */
export function needlessBrand(title: string, names: readonly string[], pageUrl: string): BrandedTitle | null {
  const found = splitBrand(title, names)
  const isHome = URL.parse(pageUrl)?.pathname === '/'
  return isHome && found?.at === 'start' ? null : found
}

/** The brand as people write it, from the title that ends with it; else the name in the domain with capitals. */
export function brandAsWritten(head: HeadFact, host: string): string {
  const name = brandOf(host)
  for (const { element, value } of head.tags) {
    const found = element === 'title' ? splitBrand(value, [name]) : null
    if (found) return found.brand
  }
  return name.replace(
    /(^|-)([a-z])/g,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  )
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
