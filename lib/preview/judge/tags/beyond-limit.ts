/** Tags beyond the point where a client stops reading a page: where they are, and that they are to be moved up. */
import type { HeadFact } from '../../vocabulary/facts'
import { type Message, phrase } from '../../vocabulary/message'
import type { TagFact } from '../../vocabulary/tags'
import type { Snippet } from '../check'
import { metaTag, titleTag } from './meta-tag'
import { ownTitle } from './own-title'

export const isBeyondLimit = ({ place }: TagFact): boolean => place === 'beyond-limit'

/** Part of a sentence: "at byte 323,743 (line 12)". */
export const placeInPage = ({ startByte, line }: TagFact): Message =>
  startByte === null
    ? phrase('missing.tag.in-line', { line })
    : phrase('missing.tag.at-byte', { byte: startByte, line })

/** The tags as every client reads them, and where they belong. */
export function moveUp(tags: readonly TagFact[], write: (key: string, value: string) => string = metaTag) {
  const code = tags.map(({ element, key, value }) =>
    element === 'title' ? titleTag(ownTitle(value)) : write(key.trim().toLowerCase(), value),
  )
  const snippet: Snippet = { language: 'html', code: [...new Set(code)].join('\n') }
  return { steps: phrase('advice.move-tags-up', { count: tags.length }), snippet }
}

/** The tags of one head that would be read, were they not beyond the limit: what a card is made of first. */
export const tagsBeyondLimit = ({ tags }: HeadFact): { tag: TagFact; index: number }[] =>
  tags
    .flatMap((tag, index) =>
      tag.unreadable === 'beyond-limit' && tag.element !== 'link' ? [{ tag, index }] : [],
    )
    .toSorted((one, other) => rankOf(one.tag) - rankOf(other.tag))

const FIRST = ['og:title', 'og:description', 'og:image', 'og:url']
const rankOf = ({ key }: TagFact): number => {
  const rank = FIRST.indexOf(key.trim().toLowerCase())
  return rank === -1 ? FIRST.length : rank
}
