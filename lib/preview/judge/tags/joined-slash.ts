/** The slash of `/>` that belongs to the value, because the value is not in quotes: `content=https://…/a.jpg/>`. */
import type { TagFact } from '../../vocabulary/tags'

/** Only of a file name can it be told that the slash was not meant. */
const JOINED = /\scontent=[^"'\s>][^\s>]*\.[a-z][a-z0-9]{1,4}\/>$/i

export const hasJoinedSlash = ({ source, value }: Pick<TagFact, 'source' | 'value'>): boolean =>
  value.endsWith('/') && JOINED.test(source)

export const withoutJoinedSlash = (tag: Pick<TagFact, 'source' | 'value'>): string =>
  hasJoinedSlash(tag) ? tag.value.slice(0, -1) : tag.value
