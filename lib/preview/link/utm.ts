/** The five parameters that say where a visit came from: set in a link without touching anything else of it. */
import { type Pair, pairsIn, withPairs } from './split-link'

export const UTM_NAMES = ['source', 'medium', 'campaign', 'content', 'term'] as const
export type UtmName = (typeof UTM_NAMES)[number]
/** What is left out or empty stays as the link has it. */
export type UtmValues = Partial<Record<UtmName, string>>

export const UTM_CHARS_MAX = 200

const utmOf = ({ name }: Pair): UtmName | null =>
  UTM_NAMES.find((one) => name.toLowerCase() === `utm_${one}`) ?? null

/** What the link says already, each in the order of the link. */
export function utmIn(link: string): Record<UtmName, string[]> {
  const found: Record<UtmName, string[]> = { source: [], medium: [], campaign: [], content: [], term: [] }
  for (const pair of pairsIn(link)) {
    const name = utmOf(pair)
    if (name) found[name].push(pair.value)
  }
  return found
}

/** Each value is there once: in the place of the first of its name, or at the end of the query. */
export function withUtm(link: string, values: UtmValues): string {
  const wanted = UTM_NAMES.flatMap((name) => {
    const value = values[name]?.trim() ?? ''
    return value === '' ? [] : [{ name, raw: `utm_${name}=${encoded(value)}` }]
  })
  if (wanted.length === 0) return link
  return withPairs(link, (pairs) => {
    const left = new Map<UtmName, string>(wanted.map(({ name, raw }) => [name, raw]))
    const kept = pairs.flatMap((pair) => {
      const name = utmOf(pair)
      if (name === null || !wanted.some((one) => one.name === name)) return [pair.raw]
      const raw = left.get(name)
      left.delete(name)
      return raw === undefined ? [] : [raw]
    })
    // `/p?a=1&` ends with an empty piece, which the first new one fills.
    const open = kept.at(-1) === '' && left.size > 0 ? kept.slice(0, -1) : kept
    return [...open, ...left.values()]
  })
}

export const withoutUtm = (link: string): string =>
  withPairs(link, (pairs) => pairs.filter((pair) => utmOf(pair) === null).map(({ raw }) => raw))

/** Half of a character pair cannot be encoded, and is nothing that anybody typed. */
const encoded = (value: string): string => encodeURIComponent(value.toWellFormed())

/** What a visit by WhatsApp is called, so that all links of a team are counted together. */
export const UTM_PRESETS = ['status', 'chat', 'group', 'channel', 'business'] as const
export type UtmPreset = (typeof UTM_PRESETS)[number]
export const presetValues = (preset: UtmPreset): { source: string; medium: string } => ({
  source: 'whatsapp',
  medium: preset,
})
