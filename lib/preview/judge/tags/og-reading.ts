/** Says how one Open Graph tag reaches WhatsApp: read, empty, there but unreadable or too far behind, or not there. */
import { BEHIND_LIMIT, isBehindLimit, standsBehind } from './beyond-limit'
import type { Evidence } from '../check'
import { kilobytes } from '../text/figures'
import type { HeadFact, PageFact } from '../../vocabulary/facts'
import type { FieldFact, TagFact } from '../../vocabulary/tags'
import { UNREADABLE_WORDS } from './unreadable-words'

export type OgReading =
  | { state: 'read'; tag: TagFact; index: number }
  | { state: 'empty' | 'unreadable' | 'behind'; tag: TagFact; index: number }
  | { state: 'missing' }
  /** The part that was read does not allow an answer. */
  | { state: 'not-seen'; because: string }

export function readOg(head: HeadFact, page: PageFact, key: string): OgReading {
  const found = head.tags.flatMap((tag, index) =>
    tag.element === 'meta' && tag.key.trim().toLowerCase() === key ? [{ tag, index }] : [],
  )
  const read = found.findLast(({ tag }) => tag.readByAndroid && tag.value !== '')
  if (read) return { state: 'read', ...read }
  const filled = found.filter(({ tag }) => tag.value !== '')
  // What is switched off says less than a tag that only stands too far behind.
  const spoiled =
    filled.findLast(({ tag }) => !isBehindLimit(tag) && !tag.unreadable?.startsWith('inside-')) ??
    filled.findLast(({ tag }) => isBehindLimit(tag)) ??
    filled.at(-1)
  if (spoiled) return { state: isBehindLimit(spoiled.tag) ? 'behind' : 'unreadable', ...spoiled }
  const empty = found.at(-1)
  if (empty) return { state: 'empty', ...empty }
  const because = notSeenBecause(head, page)
  return because ? { state: 'not-seen', because } : { state: 'missing' }
}

/** Why a tag that was not found may still be there; null when the whole head was read or WhatsApp stops there too. */
export function notSeenBecause(head: HeadFact, page: PageFact): string | null {
  if (head.guardTripped) {
    return 'The head is so deeply nested or has so many tags that we stopped reading it; the tag may stand behind that point.'
  }
  if (page.stoppedBecause === 'cut-off' && head.headEnd === null) {
    return 'The answer broke off before the head was complete, so the tag may stand in the part that did not arrive.'
  }
  return null
}

/** The state of a tag that does not reach WhatsApp, as a title; what lies behind the limit is not called missing. */
export function absenceTitle(
  key: string,
  state: 'missing' | 'empty' | 'unreadable' | 'behind',
  page: PageFact,
  head: HeadFact,
): string {
  if (state === 'empty') return `${key} is empty`
  if (state === 'unreadable') return `${key} is there, but WhatsApp cannot read it`
  if (state === 'behind') return `${key} stands ${BEHIND_LIMIT}`
  return isCutByLimit(head, page)
    ? `No ${key} within the first ${kilobytes(page.bytesDecoded)}`
    : `${key} is missing`
}

/** The head goes on behind WhatsApp's limit, and was not read to its end there either. */
export const isCutByLimit = ({ headEnd, behind }: HeadFact, { stoppedBecause }: PageFact): boolean =>
  stoppedBecause === 'limit' && headEnd === null && !behind?.whole

/** What was looked through for a tag, further than WhatsApp does where that was needed. */
export const bytesSeen = ({ bytesDecoded, behind }: PageFact): number =>
  bytesDecoded + (behind?.bytes.length ?? 0)

/** Why a tag that stands in the source does not count, as a sentence; empty when it does not stand there. */
export function whyUnread(reading: OgReading): string {
  if (reading.state === 'behind') return standsBehind(reading.tag)
  return reading.state === 'unreadable'
    ? `The tag cannot be read: ${UNREADABLE_WORDS[reading.tag.unreadable ?? 'key-not-read'].because}.`
    : ''
}

/** A tag as evidence, with its place in the source. */
export function tagEvidence(head: HeadFact, index: number, label: string): Evidence[] {
  const tag = head.tags[index]
  if (!tag) return []
  const place = tag.startByte === null ? {} : { byte: tag.startByte }
  return [{ label, value: tag.source, line: tag.line, column: tag.column, ...place, tag: index }]
}

/** "twitter:title (line 9)": the rule that won and where it stands. */
export function ruleAndLine(head: HeadFact, field: FieldFact): string {
  const tag = head.tags[field.tag]
  return tag ? `${field.rule} (line ${tag.line})` : field.rule
}
