/** The fallback chains as ordered data, and one reading of the head per client. */
import type { FieldFact, FieldsFact, ImageCandidate } from '../vocabulary/tags'
import { addressOfLink, addressOfMeta } from './image-candidate'
import { ANDROID_RELS } from './keys'
import type { TagRecord } from './tag-list'

interface Step {
  key: string
  rule: string
}
const step = (key: string, rule = key): Step => ({ key, rule })

/** In the order in which they are tried. `<title>` is the title element. */
export const TITLE_CHAIN = [
  step('og:title'),
  step('twitter:title'),
  step('title', 'meta title'),
  step('<title>'),
]
export const DESCRIPTION_CHAIN = [
  step('og:description'),
  step('twitter:description'),
  step('description', 'meta description'),
]
export const URL_CHAIN = [step('og:url'), step('twitter:url')]
export const IMAGE_CHAIN = [
  step('og:image'),
  step('twitter:image'),
  step('image', 'meta image'),
  step('og:thumbnail'),
  step('thumbnail', 'meta thumbnail'),
]

/** Which tags a client takes, which of several with one key, and which may name its picture. */
export interface Client {
  takes(record: TagRecord): boolean
  wins: 'first' | 'last'
  images: readonly Step[]
}
export const ANDROID: Client = {
  takes: ({ fact }) => fact.readByAndroid,
  wins: 'last',
  images: IMAGE_CHAIN,
}
export const IOS: Client = {
  takes: ({ inDocument, inHead }) => inDocument && inHead,
  wins: 'first',
  images: IMAGE_CHAIN,
}
export const LENIENT: Client = {
  takes: ({ inDocument, inHead, fact }) =>
    inDocument && fact.place !== 'behind-limit' && (inHead || fact.keyAttribute !== 'itemprop'),
  wins: 'last',
  // Others read it, WhatsApp does not.
  images: [...IMAGE_CHAIN, step('twitter:image:src')],
}
/** The rest of `LENIENT`: what lies behind WhatsApp's limit. */
export const BEHIND: Client = {
  ...LENIENT,
  takes: ({ inDocument, fact }) => inDocument && fact.place === 'behind-limit',
}

export function readFields(index: TagIndex, client: Client, pageUrl: string): FieldsFact {
  const images = client.images.flatMap(({ key, rule }) => {
    const found = pick(index, key, client.wins, rule)
    return found ? [{ ...found, ...addressOfMeta(found.value) }] : []
  })
  return {
    title: choose(index, TITLE_CHAIN, client.wins),
    description: choose(index, DESCRIPTION_CHAIN, client.wins),
    url: choose(index, URL_CHAIN, client.wins),
    images: images.length > 0 ? withoutRepeats(images) : linkImage(index, client, pageUrl),
  }
}

/** The value of one key, the last one winning. */
export function readKey(index: TagIndex, key: string): FieldFact | null {
  return pick(index, key, 'last', key)
}

/**
 * The size declared for an image. With several images a size belongs to the image before it (Open Graph's arrays), so one that
 * stands elsewhere is not taken for the image that wins.
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
    return { value: record.fact.value, rule: key, tag: at }
  }
  return null
}

type Found = { value: string; tag: number; rel: string | null }
export type TagIndex = Map<string, Found[]>

/** What a client takes, by key. A tag's number in `FieldFact.tag` is its place in `records`. */
export function indexTags(records: readonly TagRecord[], client: Client): TagIndex {
  const index: TagIndex = new Map()
  records.forEach((record, tag) => {
    const { fact, looseKey } = record
    if (fact.value === '' || !client.takes(record)) return
    const key = fact.element === 'link' ? linkKey(looseKey) : looseKey
    if (key === null || (looseKey === '<title>' && fact.place === 'svg')) return
    const found = { value: fact.value, tag, rel: fact.element === 'link' ? fact.key : null }
    const list = index.get(key)
    if (list) list.push(found)
    else index.set(key, [found])
  })
  return index
}

const linkKey = (rel: string): string | null =>
  rel.split(/\s+/).some((word) => ANDROID_RELS.has(word)) ? '<link>' : null

function pick(index: TagIndex, key: string, wins: Client['wins'], rule: string): FieldFact | null {
  // A document has one title, its first; of meta tags the client decides.
  const found = wins === 'first' || key === '<title>' ? index.get(key)?.[0] : index.get(key)?.at(-1)
  return found ? { value: found.value, rule, tag: found.tag } : null
}

function choose(index: TagIndex, chain: readonly Step[], wins: Client['wins']): FieldFact | null {
  for (const { key, rule } of chain) {
    const found = pick(index, key, wins, rule)
    if (found) return found
  }
  return null
}

/** Only when no meta tag names an image. */
function linkImage(index: TagIndex, { wins }: Client, pageUrl: string): ImageCandidate[] {
  const links = index.get('<link>')
  const link = wins === 'first' ? links?.[0] : links?.at(-1)
  if (!link) return []
  return [
    {
      value: link.value,
      rule: `link ${link.rel ?? 'icon'}`,
      tag: link.tag,
      ...addressOfLink(link.value, pageUrl),
    },
  ]
}

function withoutRepeats(images: ImageCandidate[]): ImageCandidate[] {
  return images.filter(({ value }, at) => images.findIndex((other) => other.value === value) === at)
}
