/** What may have been meant by an image address that does not work: each repair with its reason, the likeliest first. */
import { getDomain } from 'tldts'
import { placeOfHost } from '../../vocabulary/places'
import type { TrialChange } from '../../vocabulary/trials'
import { unpublishedHost } from '../page/unpublished-host'

export interface Repaired {
  url: string
  changed: TrialChange
}

export interface RepairContext {
  pageUrl: string
  /** The base element's address; null without one. */
  base: string | null
}

type Repair = (value: string, context: RepairContext) => string | null

/** `https://www.example.comhttps://cdn…` and `https://www.example.com/https://cdn…`. */
const TWO_ADDRESSES = /^https?:\/\/[^?#]*?(https?):?\/\/(?=[^/])/i
const FEW_OR_MANY_SLASHES = /^(https?):(?:[/\\]|[/\\]{3,})(?=[^/\\])/i
const ENCODED_TWICE = /%25(?=[0-9a-f]{2})/gi

const REPAIRS: readonly { changed: TrialChange; repair: Repair }[] = [
  {
    changed: 'second-address',
    repair: (value) => {
      const found = TWO_ADDRESSES.exec(value)
      return found ? `${found[1]}://${value.slice(found[0].length)}` : null
    },
  },
  {
    changed: 'blanks-removed',
    repair: (value) => (/\s/.test(value.trim()) ? value.replace(/\s+/g, '') : null),
  },
  {
    // A host that was lost leaves a path of this site; too many slashes leave the host.
    changed: 'slashes-repaired',
    repair: (value, { pageUrl }) => {
      const turned = value.replaceAll('\\', '/')
      const found = FEW_OR_MANY_SLASHES.exec(turned)
      if (!found) return turned === value ? null : turned
      const rest = turned.slice(found[0].length)
      return getDomain(`https://${rest}`) === null
        ? new URL(`/${rest}`, pageUrl).href
        : `${found[1]}://${rest}`
    },
  },
  {
    changed: 'decoded-once',
    repair: (value) => {
      const decoded = value.replace(/&amp;/gi, '&').replace(ENCODED_TWICE, '%')
      return decoded === value ? null : decoded
    },
  },
  {
    changed: 'own-origin',
    repair: (value, { pageUrl }) => {
      const [url, page] = [URL.parse(value), URL.parse(pageUrl)]
      if (!url || !page || url.host === page.host) return null
      const isElsewhere = placeOfHost(url.hostname) !== null || unpublishedHost(value, pageUrl) !== null
      return isElsewhere ? `${page.origin}${url.pathname}${url.search}` : null
    },
  },
  { changed: 'base-applied', repair: (value, { base }) => (base === null ? null : completed(value, base)) },
  { changed: 'page-applied', repair: (value, { pageUrl }) => completed(value, pageUrl) },
  {
    changed: 'https',
    repair: (value) => (/^http:\/\//i.test(value) ? value.replace(/^http:/i, 'https:') : null),
  },
]

/** Addresses that can be asked for, each once, over https where the page is; never the one that was written. */
export function repairsOf(value: string, context: RepairContext): Repaired[] {
  const found: Repaired[] = []
  const written = value.trim()
  for (const { changed, repair } of REPAIRS) {
    const url = secure(repair(written, context), context.pageUrl)
    if (url === null || found.some((other) => other.url === url)) continue
    if (WELL_FORMED.test(written) && url === URL.parse(written)?.href) continue
    found.push({ url, changed })
  }
  return found
}

const WELL_FORMED = /^https?:\/\/[^/?#\\]/i
const ABSOLUTE = /^[a-z][a-z0-9+.-]{0,30}:/i
const completed = (value: string, base: string): string | null =>
  ABSOLUTE.test(value) ? null : (URL.parse(value, base)?.href ?? null)

function secure(address: string | null, pageUrl: string): string | null {
  const url = address === null ? null : URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  if (url.protocol === 'http:' && pageUrl.startsWith('https:')) url.protocol = 'https:'
  return url.href
}
