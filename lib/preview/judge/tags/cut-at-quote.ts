/** Tags of the card whose text holds a bare quote, which ends the value early: what follows is lost. */
import { listOf } from '../../vocabulary/message'
import { fix, warn } from '../check'
import { type PageTexts, tagToPaste } from '../text/best-text'
import { excerpt } from '../text/graphemes'
import { fieldOf } from './card-keys'
import { tagEvidence } from './og-reading'

const SHOWN_MAX = 6

/** Null when no such tag is there. */
export function judgeCutAtQuote(texts: PageTexts) {
  const { head, client } = texts
  const cut = head.tags.flatMap((tag, index) => {
    const { meant, place } = tag
    return meant !== undefined && place === 'head' && fieldOf(tag.key, client) ? [{ tag, index, meant }] : []
  })
  const [first] = cut
  if (!first) return null
  const code = cut.map(({ tag, meant }) => tagToPaste(tag.key.trim().toLowerCase(), meant, texts))
  return warn(
    'cut-at-quote',
    {
      keys: listOf([...new Set(cut.map(({ tag }) => tag.key.trim()))]),
      count: cut.length,
      line: first.tag.line,
      left: first.tag.value === '' ? 'nothing' : excerpt(first.tag.value, 80),
    },
    {
      evidence: cut.slice(0, SHOWN_MAX).flatMap(({ tag, index }) => tagEvidence(head, index, tag.key.trim())),
      fix: fix('escape-quotes', { count: cut.length }, { language: 'html', code: code.join('\n') }),
    },
  )
}
