/** What a client makes of sample tags: the first key that is there, and of two alike the first or the last. */
import type { FieldFact, FieldsFact, ImageCandidate, TagFact } from '../vocabulary/tags'

const TITLE = ['og:title', 'twitter:title', 'title', '<title>']
const DESCRIPTION = ['og:description', 'twitter:description', 'description']
const IMAGE = ['og:image', 'twitter:image', 'image', 'og:thumbnail', 'thumbnail']

type Keep = (tag: TagFact) => boolean
type Wins = 'first' | 'last'

function pick(tags: TagFact[], keys: string[], keep: Keep, wins: Wins): FieldFact | null {
  for (const rule of keys) {
    const hits = tags.flatMap((tag, index) => {
      const key = tag.element === 'title' ? '<title>' : tag.key
      return key === rule && tag.value !== '' && keep(tag) ? [{ value: tag.value, rule, tag: index }] : []
    })
    const hit = wins === 'first' ? hits[0] : hits.at(-1)
    if (hit) return { ...hit, rule: /[:<]/.test(rule) ? rule : `meta ${rule}` }
  }
  return null
}

/** `candidate`: the image that a field names. */
export function fieldsFrom(
  tags: TagFact[],
  keep: Keep,
  wins: Wins,
  candidate: (field: FieldFact) => ImageCandidate,
): FieldsFact {
  const images = IMAGE.flatMap((key) => pick(tags, [key], keep, wins) ?? [])
  return {
    title: pick(tags, TITLE, keep, wins),
    description: pick(tags, DESCRIPTION, keep, wins),
    url: pick(tags, ['og:url', 'twitter:url'], keep, wins),
    images: images.map(candidate),
  }
}

/** The last tag of that name, whoever reads it. */
export const tagNamed = (tags: TagFact[], key: string): FieldFact | null =>
  pick(tags, [key], () => true, 'last')
