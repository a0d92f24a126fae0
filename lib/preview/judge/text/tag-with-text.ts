/** The tag that a card's text came from, with another text in it. */
import type { HeadFact } from '../../vocabulary/facts'
import type { FieldFact } from '../../vocabulary/tags'
import { metaTag, titleTag } from '../tags/meta-tag'

export function tagWithText(head: HeadFact, { tag: index, rule }: FieldFact, text: string): string {
  const tag = head.tags[index]
  return tag?.element === 'title' ? titleTag(text) : metaTag(tag?.key.trim().toLowerCase() ?? rule, text)
}
