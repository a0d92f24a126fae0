/** The seven tags as plain HTML: right for every page, whatever it is made with. */
import { metaTag } from '../judge/tags/meta-tag'
import type { CardText } from './card-text'
import { sevenTags } from './seven-tags'

export const plainHtml = (card: CardText): string =>
  sevenTags(card)
    .map(([key, value]) => metaTag(key, value))
    .join('\n')
