/** The cookies of one redirect chain, as the Android client repeats them; they go back to the host that set them only. */
import type { CookieMemo } from '../../vocabulary/network'

const COOKIES_MAX = 20
const COOKIE_CHARS_MAX = 4_096

export class ChainCookies {
  readonly #byHost = new Map<string, Map<string, string>>()

  /** Begins with what another chain was given. */
  constructor(given: CookieMemo = new Map()) {
    for (const [host, lines] of given) for (const line of lines) this.keep(host, line)
  }

  /** Takes the first `name=value` of a Set-Cookie line. */
  keep(host: string, setCookie: string): void {
    const pair = setCookie.split(';', 1)[0]?.trim() ?? ''
    const [name = ''] = pair.split('=', 1)
    if (name === '' || !pair.includes('=') || pair.length > COOKIE_CHARS_MAX) return
    if (!/^[\u0020-\u007e]+$/.test(pair)) return
    const jar = this.#byHost.get(host) ?? new Map<string, string>()
    this.#byHost.set(host, jar)
    if (jar.has(name) || jar.size < COOKIES_MAX) jar.set(name, pair)
  }

  headerFor(host: string): string | null {
    const jar = this.#byHost.get(host)
    return jar && jar.size > 0 ? [...jar.values()].join('; ') : null
  }
}

/** Keeps a cookie's name and attributes and drops its value. */
export function redactSetCookie(setCookie: string): string {
  const [pair = '', ...attributes] = setCookie.split(';')
  const [name = ''] = pair.split('=', 1)
  return [`${name.trim()}=[redacted]`, ...attributes.map((part) => part.trim())].join('; ')
}
