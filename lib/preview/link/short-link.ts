/** Recognises links that exist to lead elsewhere. */
import { SHORT_HOSTS, type ShortHost } from './data/short-hosts'
import { isOnHost } from './on-host'

export function shortLink(link: string): ShortHost | null {
  const url = URL.parse(link)
  if (!url) return null
  const host = url.hostname.replace(/\.$/, '')
  const found = SHORT_HOSTS.find(({ place }) => {
    const [domain = '', path] = place.split('/')
    if (!isOnHost(host, domain)) return false
    return path === undefined ? hasCode(url, host, domain) : url.pathname.startsWith(`/${path}`)
  })
  return found ?? null
}

/** The shortener's own home page leads nowhere; below a door to an app the link may be the name of the host alone. */
const hasCode = (url: URL, host: string, domain: string): boolean =>
  url.pathname.length > 1 || host !== domain
