/** A title that is not closed before tags of the card, or not at all: for an HTML parser they are its text. */
import { type ClientProfile, isReadBy, readingOf } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import { listOf, phrase } from '../../vocabulary/message'
import { redactText } from '../../vocabulary/redact-text'
import type { TagFact } from '../../vocabulary/tags'
import { fail, fix, warn } from '../check'
import { gap } from '../values/gaps'
import { fieldOf } from './card-keys'
import { titleTag } from './meta-tag'
import { tagEvidence } from './og-reading'
import { ownTitle } from './own-title'

const SHOWN_MAX = 6
const SOURCE_SHOWN_CHARS_MAX = 200

/** `stoppedBecause` is null when it is not known; `alsoLost` when other tags cannot be read for their spelling. */
export function judgeOpenTitle(
  head: HeadFact,
  stoppedBecause: PageFact['stoppedBecause'] | null,
  { alsoLost, client }: { alsoLost: boolean; client: ClientProfile },
) {
  const within = head.tags.flatMap((tag, index) =>
    tag.place === 'title' && tag.value !== '' && fieldOf(tag.key, client) ? [{ tag, index }] : [],
  )
  const index = titleBefore(head, within[0]?.index ?? null)
  const title = head.tags[index]
  if (!title) return null
  // Where the page was cut, the end of the title may come after the cut.
  const isWhole = stoppedBecause === 'head-complete' || stoppedBecause === 'end-of-body'
  if (within.length === 0 && !isWhole) return null
  const taken = readingOf(head, client).title
  const hidden = keysOf(within.map(({ tag }) => tag))
  const stillRead = keysOf(within.flatMap(({ tag }) => (isReadBy(tag, client) ? [tag] : [])))
  const found = {
    line: title.line,
    hidden: listOf(hidden.slice(0, SHOWN_MAX)),
    hiddenCount: hidden.length,
    client: client.name,
    stillRead: listOf(stillRead.slice(0, SHOWN_MAX)),
    stillReadCount: stillRead.length,
    title: taken?.rule ?? 'none',
  }
  const snippet = {
    language: 'html',
    code: titleTag(ownTitle(title.value) || taken?.value || gap('title')),
  } as const
  const rest = {
    evidence: [
      ...shortened(tagEvidence(head, index, '<title>')),
      ...within.slice(0, SHOWN_MAX).flatMap(({ tag, index: at }) => {
        const label = phrase('evidence.tag-in-title', { key: tag.key.trim() })
        return tagEvidence(head, at, label)
      }),
    ],
    fix: alsoLost ? fix('close-title-and-check-again', {}, snippet) : fix('close-title', {}, snippet),
  }
  const isFatal = taken === null || alsoLost
  if (title.unreadable !== 'not-closed')
    return isFatal ? fail('title-closed-late', found, rest) : warn('title-closed-late', found, rest)
  return isFatal ? fail('title-not-closed', found, rest) : warn('title-not-closed', found, rest)
}

const keysOf = (tags: readonly TagFact[]): string[] => [...new Set(tags.map(({ key }) => key.trim()))]

/** The title that holds the tag at this index; without one, a title that is not closed. -1 when there is none. */
function titleBefore({ tags }: HeadFact, within: number | null): number {
  return within === null
    ? tags.findIndex(({ unreadable }) => unreadable === 'not-closed')
    : tags.findLastIndex(({ element, place }, at) => element === 'title' && place !== 'title' && at < within)
}

const shortened = (evidence: Evidence[]): Evidence[] =>
  evidence.map((each) =>
    typeof each.value === 'string' && each.value.length > SOURCE_SHOWN_CHARS_MAX
      ? { ...each, value: `${redactText(each.value).slice(0, SOURCE_SHOWN_CHARS_MAX)}…` }
      : each,
  )
