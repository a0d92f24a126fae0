/** The redirect chain of a report, hop by hop: what each is, whether WhatsApp goes on from it, and which one sets the address. */
import type { ShortKind } from './data/short-hosts'
import { shortLink } from './short-link'
import { utmIn, UTM_NAMES } from './utm'

export type HopKind = ShortKind | 'to-https' | 'www' | 'same-site' | 'other-site' | 'page' | 'no-page'

export interface HopRow {
  host: string
  url: string
  status: number
  kind: HopKind
  /** It goes on to the next; the last one is where WhatsApp reads. */
  followed: boolean
  /** The last that leads on: where it leads is what the card is made of. */
  setsAddress: boolean
  /** The parameters of the five that the next address no longer has. */
  drops: string[]
}

interface Hop {
  url: string
  status: number
  location: string | null
}

export function hopRows(hops: readonly Hop[]): HopRow[] {
  return hops.map((hop, at) => {
    const next = hops[at + 1]?.url ?? null
    return {
      host: URL.parse(hop.url)?.host ?? '',
      url: hop.url,
      status: hop.status,
      kind: kindOf(hop, next),
      followed: next !== null,
      setsAddress: next !== null && at === hops.length - 2,
      drops: next === null ? [] : droppedBetween(hop.url, next),
    }
  })
}

function kindOf({ url, status }: Hop, next: string | null): HopKind {
  const short = shortLink(url)
  if (next === null) return status >= 200 && status < 300 ? 'page' : 'no-page'
  if (short) return short.kind
  const [from, to] = [URL.parse(url), URL.parse(next)]
  if (!from || !to) return 'other-site'
  if (from.hostname === to.hostname)
    return from.protocol === 'http:' && to.protocol === 'https:' ? 'to-https' : 'same-site'
  return bare(from.hostname) === bare(to.hostname) ? 'www' : 'other-site'
}

const bare = (host: string): string => host.replace(/^www\./, '')

/** Addresses that a report has cut cannot be compared. */
export function droppedBetween(from: string, to: string): string[] {
  if (from.includes('…') || to.includes('…')) return []
  const [before, after] = [utmIn(from), utmIn(to)]
  return UTM_NAMES.filter((name) => before[name].length > 0 && after[name].length === 0).map(
    (name) => `utm_${name}`,
  )
}
