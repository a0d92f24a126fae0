/** The same link as one that no phone has fetched before: a number after it, which servers ignore. */
import { signedLink } from './signed-link'

/** A counter of our kind; a longer `v` is a film or an article, and must stay. */
const COUNTER = /([?&]v=)(\d{1,3})(?=&|$)/

/** `https://a.example/p` becomes `https://a.example/p?v=2`, and then `?v=3`; the rest stays as it is written. Null for a signed link, which a number would break. */
export function freshLink(link: string): string | null {
  if (signedLink(link)) return null
  // What follows # never leaves the browser: a number there would change nothing.
  const [url = '', ...fragment] = link.split(/(?=#)/)
  return counted(url) + fragment.join('')
}

function counted(url: string): string {
  if (COUNTER.test(url))
    return url.replace(COUNTER, (_, start: string, count: string) => start + (Number(count) + 1))
  const name = /[?&]v=/.test(url) ? 'preview' : 'v'
  return `${url}${/[?&]$/.test(url) ? '' : url.includes('?') ? '&' : '?'}${name}=2`
}
