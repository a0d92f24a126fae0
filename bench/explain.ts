/**
 * Why a contestant differs from the whole page, asked of parse5 again: what do the first 300 KB say, what the tags WhatsApp reads,
 * which other tag holds what it said. An explanation never makes a page right; what none of them explains is left unexplained.
 */
import { decodeHTML } from 'entities/decode'
import { independentReading, valuesByKey } from './independent-reading'
import type { BenchPage } from './pages'
import { type Accepted, type Field, isOneOf, type Reading } from './reading'

/** Decoded bytes after which WhatsApp stops, whether it has seen the head's end or not. */
const WHATSAPP_BYTES = 307_200
/** The keys WhatsApp makes a card of, and the links it falls back to for a picture. */
const WHATSAPP_KEYS = new Set([
  'og:title', 'twitter:title', 'title', '<title>', 'og:description', 'twitter:description', 'description', 'og:image', 'twitter:image',
  'og:site_name',
]) // prettier-ignore
const WHATSAPP_LINKS = new Set(['icon', 'image_src', 'apple-touch-icon', 'apple-touch-icon-precomposed'])

/** One sentence for all fields that differ, or null when one of them stays unexplained. */
export function explain(
  reading: Reading,
  wrong: readonly Field[],
  { html, contentType }: BenchPage,
  pageUrl: string,
): string | null {
  const beginning = html.subarray(0, WHATSAPP_BYTES)
  const whole = independentReading(html, contentType)
  const keys = valuesByKey(html, contentType)
  const links = linksOf(valuesByKey(beginning, contentType))
  const atLimit = html.length > WHATSAPP_BYTES ? independentReading(beginning, contentType) : null
  const asWhatsApp = independentReading(beginning, contentType, WHATSAPP_KEYS)
  const holders = (values: readonly string[], field: Field) =>
    [...keys].flatMap(([key, held]) =>
      values.some((value) => isOneOf(value, held, field, pageUrl)) ? [key] : [],
    )
  const agrees = (said: string | null, accepted: Accepted, field: Field) => {
    if (accepted[field].length > 0) return isOneOf(said, accepted[field], field, pageUrl)
    return !said?.trim() || (field === 'image' && isOneOf(said, links, field, pageUrl))
  }

  const reasons = wrong.map((field) => {
    const said = reading[field]
    if (atLimit && agrees(said, atLimit, field)) return 'behind the first 300 KB, where WhatsApp stops'
    if (agrees(said, asWhatsApp, field))
      return `only in ${holders(whole[field], field).join(' and ')}, which WhatsApp does not read`
    if (said === null || said.trim() === '') return null
    const [taken] = holders([said], field)
    if (taken !== undefined) return `took ${taken} instead`
    if (
      isOneOf(
        said,
        whole[field].map((value) => decodeHTML(value)),
        field,
        pageUrl,
      )
    )
      return 'entities decoded twice'
    return said.includes('\ufffd') ? 'decoded as another encoding' : null
  })
  return reasons.includes(null) ? null : [...new Set(reasons)].join('; ')
}

const linksOf = (values: ReadonlyMap<string, string[]>) =>
  [...values].flatMap(([key, held]) => {
    const rel = /^<link (.*)>$/.exec(key)?.[1]
    return rel?.split(/\s+/).some((word) => WHATSAPP_LINKS.has(word)) ? held : []
  })
