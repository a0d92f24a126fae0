/** How one Open Graph tag reaches a client: read, empty, there but unreadable or beyond its limit, or not there. */
import { type ClientProfile, isReadBy } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import { type Message, phrase } from '../../vocabulary/message'
import type { FieldFact, TagFact, Unreadable } from '../../vocabulary/tags'
import { isBeyondLimit } from './beyond-limit'
import { placeKindOf } from './tag-place'

export type OgReading =
  | { state: 'read' | 'empty' | 'unreadable' | 'beyond-limit'; tag: TagFact; index: number }
  | { state: 'missing' }
  /** Not in the part that was read, which is more than the client looks at, and not all of the page. */
  | { state: 'not-in-part-read' }
  /** Not found before the limit; what comes after it was not read to the end of the head. */
  | { state: 'not-within-limit' }
  /** The part that was read does not allow a response. */
  | { state: 'not-seen'; because: Message }

export function readOg(head: HeadFact, page: PageFact, key: string, client: ClientProfile): OgReading {
  const found = head.tags.flatMap((tag, index) =>
    tag.element === 'meta' && tag.key.trim().toLowerCase() === key ? [{ tag, index }] : [],
  )
  const filled = found.filter(({ tag }) => tag.value !== '')
  const readOnes = filled.filter(({ tag }) => isReadBy(tag, client))
  const read = client.reading.wins === 'first' ? readOnes[0] : readOnes.at(-1)
  if (read) return { state: 'read', ...read }
  // What is switched off says less than a tag that is only too far down.
  const spoiled =
    filled.findLast(({ tag }) => !isBeyondLimit(tag) && !tag.unreadable?.startsWith('inside-')) ??
    filled.findLast(({ tag }) => isBeyondLimit(tag)) ??
    filled.at(-1)
  if (spoiled) return { state: isBeyondLimit(spoiled.tag) ? 'beyond-limit' : 'unreadable', ...spoiled }
  const empty = found.at(-1)
  if (empty) return { state: 'empty', ...empty }
  const because = notSeenBecause(head, page)
  if (because) return { state: 'not-seen', because }
  if (isCutByLimit(head, page)) return { state: 'not-within-limit' }
  return { state: head.readToEnd ? 'missing' : 'not-in-part-read' }
}

/** Why a tag that was not found may still be there; null when the whole head was read or the client stops there too. */
export function notSeenBecause(head: HeadFact, page: PageFact): Message | null {
  if (head.guardTripped) return phrase('missing.tag.guard-tripped', {})
  if (page.stoppedBecause === 'cut-off' && head.headEnd === null) return phrase('missing.tag.cut-off', {})
  return null
}

/** The head goes on beyond the limit, and was not read to its end there either. */
export const isCutByLimit = ({ headEnd, beyondLimit }: HeadFact, { stoppedBecause }: PageFact): boolean =>
  stoppedBecause === 'limit' && headEnd === null && !beyondLimit?.whole

/** What was looked through for a tag, further than the client does where that was needed. */
export const bytesSeen = ({ bytesDecoded, beyondLimit }: PageFact): number =>
  bytesDecoded + (beyondLimit?.bytes.length ?? 0)

/** A clause: why a tag that is in the source is not read. */
export const whyUnread = (tag: TagFact): Message =>
  phrase(`unreadable.${reasonOf(tag) ?? 'key-not-read'}.because`, {})

/** Why a client that does not read it does not; null when nothing is wrong with it. */
export const reasonOf = (tag: TagFact): Unreadable | null =>
  tag.unreadable ?? (placeKindOf(tag) === 'in-svg' ? 'inside-svg' : null)

/** A tag as evidence, with its place in the source, and where it was cut how long it is. */
export function tagEvidence(head: HeadFact, index: number, label: Evidence['label']): Evidence[] {
  const tag = head.tags[index]
  if (!tag) return []
  const place = tag.startByte === null ? {} : { byte: tag.startByte }
  const shown: Evidence = {
    label,
    value: tag.source,
    line: tag.line,
    column: tag.column,
    ...place,
    tag: index,
  }
  if (tag.sourceChars === undefined) return [shown]
  const count = { count: tag.sourceChars, kept: tag.source.length }
  return [
    shown,
    { label: phrase('evidence.length', {}), value: phrase('evidence.characters-kept', count), tag: index },
  ]
}

/** "twitter:title (line 9)": the rule that won and where its tag is. */
export function ruleAndLine(head: HeadFact, field: FieldFact): Message | string {
  const tag = head.tags[field.tag]
  return tag ? phrase('evidence.rule-in-line', { rule: field.rule, line: tag.line }) : field.rule
}
