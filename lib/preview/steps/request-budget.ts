/** How many page requests of one scan each host still gets. Image and robots.txt are not counted here. */
import { PAGE_REQUESTS_PER_HOST_MAX } from '../vocabulary/visits'

/** Asked before each request: spends what was promised to the visitor, then what is left for all. */
export type MayAsk = (url: URL) => boolean

export interface RequestBudget {
  /** Requests that were made already, whatever the budget says. */
  count(urls: readonly string[]): void
  /** Promises a visitor one request for each of these addresses; null, and nothing promised, when they are too many. */
  promise(urls: readonly string[]): MayAsk | null
}

export function createBudget(perHostMax = PAGE_REQUESTS_PER_HOST_MAX): RequestBudget {
  const used = new Map<string, number>()
  const add = (map: Map<string, number>, host: string, by: number) => map.set(host, (map.get(host) ?? 0) + by)
  const hostOf = (url: string) => URL.parse(url)?.hostname ?? ''
  const isLeft = (host: string, wanted = 1) => (used.get(host) ?? 0) + wanted <= perHostMax

  return {
    count(urls) {
      for (const url of urls) add(used, hostOf(url), 1)
    },
    promise(urls) {
      const own = new Map<string, number>()
      for (const url of urls) add(own, hostOf(url), 1)
      if (![...own].every(([host, wanted]) => isLeft(host, wanted))) return null
      for (const [host, wanted] of own) add(used, host, wanted)
      return ({ hostname }) => {
        if ((own.get(hostname) ?? 0) > 0) add(own, hostname, -1)
        else if (isLeft(hostname)) add(used, hostname, 1)
        else return false
        return true
      }
    },
  }
}
