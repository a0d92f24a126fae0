/** What the page has its addresses completed with in place of its own address. */
import type { HeadFact } from '../../vocabulary/facts'

const BASE = /<base\s[^<>]{0,500}?href\s{0,9}=\s{0,9}["']?([^"'<>\s]{1,500})/i

/** Null when the page has no base element that names an address. */
export function statedBase({ text }: Pick<HeadFact, 'text'>, pageUrl: string): string | null {
  const href = BASE.exec(text)?.[1]
  return href === undefined ? null : (URL.parse(href, pageUrl)?.href ?? null)
}
