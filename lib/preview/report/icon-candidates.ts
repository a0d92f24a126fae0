/** The icons that a report's page names, the largest kinds first: what stands for its site where there is no logo. */
import { type NamedImage, wholeAddress } from './image-candidates'
import type { StoredReport } from './stored/stored-report'

const CANDIDATES_MAX = 3
const KEYS = ['apple-touch-icon', 'apple-touch-icon-precomposed', 'icon', 'shortcut icon'] as const
/** No decoder of ours opens it. */
const UNOPENED = /\.ico(?:$|[?#])/i

/** Absolute addresses, each once. */
export function iconCandidates({ url, finalUrl, tags }: Pick<StoredReport, 'url' | 'finalUrl' | 'tags'>): NamedImage[] {
  const named = KEYS.flatMap((key) =>
    tags
      .filter((tag) => tag.element === 'link' && tag.key.trim().toLowerCase() === key && !UNOPENED.test(tag.value))
      .sort((one, other) => sideOf(other.source) - sideOf(one.source))
      .map(({ value }) => ({ url: wholeAddress(value, finalUrl ?? url), rule: key })),
  )
  const found: NamedImage[] = []
  for (const { url: address, rule } of named)
    if (address !== null && !found.some((one) => one.url === address)) found.push({ url: address, rule })
  return found.slice(0, CANDIDATES_MAX)
} // prettier-ignore

/** As the tag says it; a drawing has every size. */
function sideOf(source: string): number {
  if (/image\/svg|\.svg\b/i.test(source)) return 256
  return Number(/\bsizes\s*=\s*["']?(\d{1,4})x/i.exec(source)?.[1] ?? 0)
}
