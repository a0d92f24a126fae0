/** Tags of a card in an svg: a client that finds tags by pattern takes them, one that parses the page does not. */
import { isReadBy, readingOf } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import { listOf } from '../../vocabulary/message'
import type { TagFact } from '../../vocabulary/tags'
import { type Audience, fix, warn } from '../check'
import { type PageTexts, tagToPaste } from '../text/best-text'
import { type CardField, fieldOf } from './card-keys'
import { titleTag } from './meta-tag'
import { tagEvidence } from './og-reading'
import { placeKindOf } from './tag-place'

const SHOWN_MAX = 6

/** Null when every client of the app has the same tag, or another one, for what these say. */
export function judgeTagsInSvg(texts: PageTexts, audience: Audience) {
  const { head } = texts
  const { client, app } = audience
  const within = head.tags.flatMap((tag, index) => {
    const field =
      placeKindOf(tag) === 'in-svg' && tag.value !== '' ? takenFor(tag, index, head, audience) : null
    return field === null ? [] : [{ tag, index, field }]
  })
  const [first] = within
  if (!first) return null
  const readers = app.filter((each) => isReadBy(first.tag, each))
  const others = app.filter((each) => !isReadBy(first.tag, each))
  const lost = within.filter(({ field }) =>
    others.some((each) => {
      const reading = readingOf(head, each)
      return field === 'image' ? reading.images.length === 0 : reading[field] === null
    }),
  )
  const found = {
    keys: listOf([...new Set(within.map(({ tag }) => keyOf(tag)))]),
    count: within.length,
    readers: listOf(readers.map(({ name }) => name)),
    others: listOf(others.map(({ name }) => name)),
    client: client.name,
    instead: lost.length > 0 ? 'nothing' : 'another',
  } as const
  const code = within.map(({ tag }) =>
    tag.element === 'title' ? titleTag(tag.value) : tagToPaste(keyOf(tag).toLowerCase(), tag.value, texts),
  )
  return warn('inside-svg', found, {
    evidence: within.slice(0, SHOWN_MAX).flatMap(({ tag, index }) => tagEvidence(head, index, keyOf(tag))),
    fix: fix('move-out-of-svg', {}, { language: 'html', code: [...new Set(code)].join('\n') }),
  })
}

const keyOf = ({ element, key }: TagFact): string => (element === 'title' ? '<title>' : key.trim())

/** The field that the leading client takes it for, where another client of the app cannot. */
function takenFor(tag: TagFact, index: number, head: HeadFact, { client, app }: Audience): CardField | null {
  if (!isReadBy(tag, client) || app.every((each) => isReadBy(tag, each))) return null
  const { title, description, url, images } = readingOf(head, client)
  if (title?.tag === index) return 'title'
  if (description?.tag === index) return 'description'
  if (images[0]?.tag === index) return 'image'
  return url?.tag === index ? fieldOf(tag.key, client) : null
}
