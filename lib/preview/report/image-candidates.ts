/** The images that a report's page names, the likeliest first: what a better picture can be made of. */
import { REDACTED } from '../vocabulary/redact-addresses'
import type { StoredReport } from './stored/stored-report'

export interface NamedImage {
  url: string
  /** The tag that names it: `og:image`. */
  rule: string
}

const CANDIDATES_MAX = 6
/** What is meant as the picture of a page before what stands for its site. */
const KEYS = ['og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image', 'twitter:image:src', 'image', 'image_src', 'og:thumbnail', 'thumbnail', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'icon', 'shortcut icon'] as const // prettier-ignore

type Read = Pick<StoredReport, 'url' | 'finalUrl' | 'image' | 'tags'>

/** Absolute addresses, each once. One that held a credential is left out: the credential was not kept. */
export function imageCandidates({ url, finalUrl, image, tags }: Read): NamedImage[] {
  const found: NamedImage[] = []
  const add = (value: string, rule: string) => {
    const address = wholeAddress(value, finalUrl ?? url)
    if (address !== null && !found.some((one) => one.url === address)) found.push({ url: address, rule })
  }
  if (image) add(image.url, image.rule)
  for (const key of KEYS)
    for (const tag of tags) if (tag.key.trim().toLowerCase() === key && tag.element !== 'title') add(tag.value, key)
  return found.slice(0, CANDIDATES_MAX)
} // prettier-ignore

export function wholeAddress(value: string, base: string): string | null {
  if (value.trim() === '' || value.includes(REDACTED)) return null
  const address = URL.parse(value.trim(), base)
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:'
  return address && isWeb && !address.href.includes(encodeURIComponent(REDACTED)) ? address.href : null
}
