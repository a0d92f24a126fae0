/** Turns names into addresses: c-ares for strangers (no /etc/hosts, no search domains), the system for private use. */
import { lookup, Resolver } from 'node:dns/promises'
import type { Address, Resolve } from '../crawl-options'

/** An AAAA response that comes later than this after the A response is not waited for. */
const SECOND_FAMILY_MS = 300

export const resolveByDns: Resolve = async (host, signal) => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const v4 = resolver
      .resolve4(host)
      .then((list) => list.map((address) => ({ address, family: 4 as const })))
    const v6 = resolver
      .resolve6(host)
      .then((list) => list.map((address) => ({ address, family: 6 as const })))
    return await bothFamilies(v4, v6)
  } finally {
    signal.removeEventListener('abort', cancel)
    resolver.cancel()
  }
}

export const resolveBySystem: Resolve = async (host) => {
  const found = await lookup(host, { all: true })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

/** One family's answer is enough; with none, the A query's failure is the one that tells. */
async function bothFamilies(v4: Promise<Address[]>, v6: Promise<Address[]>): Promise<Address[]> {
  const quiet6 = v6.catch((): Address[] => [])
  let first: Address[]
  try {
    first = await v4
  } catch (error) {
    const second = await quiet6
    if (second.length > 0) return second
    throw error
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Address[]>((done) => (timer = setTimeout(() => done([]), SECOND_FAMILY_MS)))
  const second = await Promise.race([quiet6, late])
  clearTimeout(timer)
  return [...first, ...second]
}
