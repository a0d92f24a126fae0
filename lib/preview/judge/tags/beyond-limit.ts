/** Words for tags that stand behind the point where WhatsApp stops reading a page: there, and to be moved up. */
import type { HeadFact } from '../../vocabulary/facts'
import type { TagFact } from '../../vocabulary/tags'
import type { Fix } from '../check'
import { integer, kilobytes } from '../text/figures'
import { metaTag } from './meta-tag'
import { limit } from '../../vocabulary/limits'

export const isBehindLimit = ({ place }: TagFact): boolean => place === 'behind-limit'

/** "behind the first 300 KB" */
export const BEHIND_LIMIT = `behind the first ${kilobytes(limit('headBytesMax'))}`

/** "at byte 323,743 (line 12)" */
export const placeInPage = ({ startByte, line }: TagFact): string =>
  startByte === null ? `in line ${line}` : `at byte ${integer(startByte)} (line ${line})`

export const standsBehind = (tag: TagFact): string =>
  `The tag is there, ${placeInPage(tag)}, ${BEHIND_LIMIT}, where WhatsApp stops reading: move it up.`

/** The tag as WhatsApp reads it, and where it belongs. */
export function moveUp(...tags: readonly TagFact[]): Required<Fix> {
  return {
    steps: `Move ${tags.length === 1 ? 'this tag' : 'these tags'} up, directly behind <meta charset> and before every style and script:`,
    code: tags.map((tag) => metaTag(tag.key.trim().toLowerCase(), tag.value)).join('\n'),
    language: 'html',
  }
}

/** The tags of one head that WhatsApp would read, did they not stand behind its limit: what a card is made of first. */
export const tagsBehind = ({ tags }: HeadFact): { tag: TagFact; index: number }[] =>
  tags
    .flatMap((tag, index) =>
      tag.unreadable === 'behind-limit' && tag.element !== 'link' ? [{ tag, index }] : [],
    )
    .toSorted((one, other) => rankOf(one.tag) - rankOf(other.tag))

const FIRST = ['og:title', 'og:description', 'og:image', 'og:url']
const rankOf = ({ key }: TagFact): number => {
  const rank = FIRST.indexOf(key.trim().toLowerCase())
  return rank === -1 ? FIRST.length : rank
}
