/** Tags of the card whose text holds a bare quote, which ends the value early: what follows is lost. */
import type { ClientProfile } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import { listOf } from '../../vocabulary/message'
import { fix, warn } from '../check'
import { excerpt } from '../text/graphemes'
import { fieldOf } from './card-keys'
import { metaTag } from './meta-tag'
import { tagEvidence } from './og-reading'

const SHOWN_MAX = 6

/** Null when no such tag is there. */
export function judgeCutAtQuote(head: HeadFact, client: ClientProfile) {
  const cut = head.tags.flatMap((tag, index) => {
    const { meant, place } = tag
    return meant !== undefined && place === 'head' && fieldOf(tag.key, client) ? [{ tag, index, meant }] : []
  })
  const [first] = cut
  if (!first) return null
  const code = cut.map(({ tag, meant }) => metaTag(tag.key.trim().toLowerCase(), meant))
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
