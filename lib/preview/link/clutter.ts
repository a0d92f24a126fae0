/** What a link has picked up on its way, and the link without it. */
import { CLICK_IDS } from './data/click-ids'
import { hostOf, isOnHost } from './on-host'
import { type Pair, pairsIn, withPairs } from './split-link'

export interface Clutter {
  name: string
  of: string
}

/** Each name once, as the link writes it. */
export function clutterIn(link: string): Clutter[] {
  const found = new Map<string, Clutter>()
  for (const pair of pairsIn(link)) {
    const known = clickIdOf(pair, hostOf(link))
    if (known) found.set(pair.name, { name: pair.name, of: known.of })
  }
  return [...found.values()]
}

export function withoutClutter(link: string): string {
  const host = hostOf(link)
  return withPairs(link, (pairs) => pairs.filter((pair) => !clickIdOf(pair, host)).map(({ raw }) => raw))
}

const clickIdOf = ({ name }: Pair, host: string) =>
  CLICK_IDS.find(
    (known) =>
      known.name === name.toLowerCase() && (known.hosts?.some((domain) => isOnHost(host, domain)) ?? true),
  )
