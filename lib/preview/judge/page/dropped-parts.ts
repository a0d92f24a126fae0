/** What a chain of redirects has lost of the link: its path, or the parameters that name the page. */
import { getDomain } from 'tldts'
import { readAddress } from './canonical-address'

export type Dropped = { part: 'path' } | { part: 'query'; names: string[] }

/** Null for redirects that keep both, and for those that lead to another site. */
export function droppedParts(from: string, to: string): Dropped | null {
  const [asked, got] = [URL.parse(from), URL.parse(to)]
  if (!asked || !got || !isOneSite(asked.hostname, got.hostname)) return null
  if (!isFront(asked.pathname) && isFront(got.pathname) && got.search === '') return { part: 'path' }
  const tracking = new Set(readAddress(from)?.trackingKeys)
  const names = [...new Set(asked.searchParams.keys())].filter((name) => !tracking.has(name))
  const isSamePath = plain(asked.pathname) === plain(got.pathname)
  return isSamePath && names.length > 0 && got.search === '' ? { part: 'query', names } : null
}

const isOneSite = (one: string, other: string): boolean =>
  one === other || (getDomain(one) !== null && getDomain(one) === getDomain(other))

/** Also the front page in one language. */
const isFront = (path: string): boolean =>
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.[a-z]{3,5})?$/i.test(path)

const plain = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\/index\.[a-z]{3,5}$/, '')
    .replace(/\/+$/, '')
