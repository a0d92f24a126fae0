/** One reading of the head per client, by the client's own rules. */
import type { ReadingRules, ReadingStep } from '../vocabulary/client'
import type { FieldFact, FieldsFact, ImageCandidate } from '../vocabulary/tags'
import { addressOfLink, addressOfMeta } from './image-candidate'
import { PATTERN_RELS } from './markup/keys'
import type { TagRecord } from './markup/tag-list'

/** Which tags are taken, and what is made of them. */
export interface Reader {
  takes(record: TagRecord): boolean
  rules: ReadingRules
}

export const readerOf = (rules: ReadingRules): Reader => ({
  takes: rules.finds === 'pattern' ? isFoundByPattern : isFoundByParser,
  rules,
})

const isFoundByPattern = ({ byPattern }: TagRecord): boolean => byPattern
const isFoundByParser = ({ inDocument, inHead, fact }: TagRecord): boolean =>
  inDocument && inHead && fact.place !== 'svg'

/** Other networks read these; no client here does. */
const OTHER_PICTURES = ['og:image:secure_url', 'og:image:url', 'twitter:image:src'] as const

/** What any HTML parser makes of the page. */
export const lenientReader = (rules: ReadingRules): Reader => ({
  takes: ({ inDocument, inHead, fact }) =>
    inDocument &&
    fact.place !== 'beyond-limit' &&
    fact.place !== 'svg' &&
    (inHead || fact.keyAttribute !== 'itemprop'),
  rules: {
    ...rules,
    finds: 'parser',
    wins: 'last',
    images: [...rules.images, ...OTHER_PICTURES.map((key) => ({ key, rule: key }))],
  },
})

/** The rest of it: what is beyond the limit. */
export const takesBeyond = ({ inDocument, fact }: TagRecord): boolean =>
  inDocument && fact.place === 'beyond-limit'

export function readFields(index: TagIndex, rules: ReadingRules, pageUrl: string): FieldsFact {
  const { wins } = rules
  const images = rules.images.flatMap(({ key, rule }) => {
    const found = pick(index, key, wins, rule)
    return found ? [{ ...found, ...addressOfMeta(found.value) }] : []
  })
  return {
    title: choose(index, rules.title, wins),
    description: choose(index, rules.description, wins),
    url: choose(index, rules.url, wins),
    images:
      images.length > 0 ? withoutRepeats(images) : rules.takesIcons ? linkImage(index, wins, pageUrl) : [],
  }
}

/** The value of one key, the last one winning. */
export function readKey(index: TagIndex, key: string): FieldFact | null {
  return pick(index, key, 'last', key)
}

/**
 * The size declared for an image. With several images a size belongs to the image before it (Open Graph's arrays), so one that
 * is elsewhere is not taken for the image that wins.
 */
export function declaredSize(
  records: readonly TagRecord[],
  lenient: TagIndex,
  key: string,
  imageTag: number | null,
): FieldFact | null {
  const images = records.flatMap(({ looseKey, inDocument }, at) =>
    looseKey === 'og:image' && inDocument ? [at] : [],
  )
  if (images.length < 2 || imageTag === null || !images.includes(imageTag)) return readKey(lenient, key)
  const next = images.find((at) => at > imageTag) ?? records.length
  for (let at = imageTag + 1; at < next; at += 1) {
    const record = records[at]
    if (record?.looseKey !== key || !record.inDocument || record.fact.value === '') continue
    return { value: record.fact.value, rule: key, tag: at, ...lengthOf(record.fact) }
  }
  return null
}

type Found = { value: string; tag: number; rel: string | null; valueChars?: number }
export type TagIndex = Map<string, Found[]>

/** What a client takes, by key. A tag's number in `FieldFact.tag` is its place in `records`. */
export function indexTags(records: readonly TagRecord[], takes: Reader['takes']): TagIndex {
  const index: TagIndex = new Map()
  records.forEach((record, tag) => {
    const { fact, looseKey } = record
    if (fact.value === '' || !takes(record)) return
    const key = fact.element === 'link' ? linkKey(looseKey) : looseKey
    if (key === null || (looseKey === '<title>' && fact.place === 'svg')) return
    const found: Found = { value: fact.value, tag, rel: fact.element === 'link' ? fact.key : null }
    if (fact.valueChars !== undefined) found.valueChars = fact.valueChars
    const list = index.get(key)
    if (list) list.push(found)
    else index.set(key, [found])
  })
  return index
}

/** How long a value was that was cut. */
const lengthOf = ({ valueChars }: { valueChars?: number }): { valueChars?: number } =>
  valueChars === undefined ? {} : { valueChars }

const linkKey = (rel: string): string | null =>
  rel.split(/\s+/).some((word) => PATTERN_RELS.has(word)) ? '<link>' : null

function pick(index: TagIndex, key: string, wins: ReadingRules['wins'], rule: string): FieldFact | null {
  // A document has one title, its first; of meta tags the client decides.
  const found = wins === 'first' || key === '<title>' ? index.get(key)?.[0] : index.get(key)?.at(-1)
  return found ? { value: found.value, rule, tag: found.tag, ...lengthOf(found) } : null
}

function choose(
  index: TagIndex,
  chain: readonly ReadingStep[],
  wins: ReadingRules['wins'],
): FieldFact | null {
  for (const { key, rule } of chain) {
    const found = pick(index, key, wins, rule)
    if (found) return found
  }
  return null
}

/** Only when no meta tag names an image. */
function linkImage(index: TagIndex, wins: ReadingRules['wins'], pageUrl: string): ImageCandidate[] {
  const links = index.get('<link>')
  const link = wins === 'first' ? links?.[0] : links?.at(-1)
  if (!link) return []
  return [
    {
      value: link.value,
      rule: `link ${link.rel ?? 'icon'}`,
      tag: link.tag,
      ...lengthOf(link),
      ...addressOfLink(link.value, pageUrl),
    },
  ]
}

function withoutRepeats(images: ImageCandidate[]): ImageCandidate[] {
  return images.filter(({ value }, at) => images.findIndex((other) => other.value === value) === at)
}
