/** The tag that a card's text came from, as it is to be pasted: with another text in it. */
import type { FieldFact } from '../../vocabulary/tags'
import { titleTag } from '../tags/meta-tag'
import { type PageTexts, tagToPaste } from './best-text'

export function tagWithText({ tag: index, rule }: FieldFact, text: string, texts: PageTexts): string {
  const tag = texts.head.tags[index]
  return tag?.element === 'title'
    ? titleTag(text)
    : tagToPaste(tag?.key.trim().toLowerCase() ?? rule, text, texts)
}
