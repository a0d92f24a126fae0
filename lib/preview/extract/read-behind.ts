/** Lists the tags that stand behind WhatsApp's limit, as a parser without it would: for saying where they are, never as read. */
import type { PageFact } from '../vocabulary/facts'
import type { TagFact, TagPlace, Unreadable } from '../vocabulary/tags'
import { createByteOffset } from './byte-offset'
import { cleanText, type DecodedPage } from './charset'
import { findHead } from './head-range'
import { mapSource } from './lenient-tags'
import { createLineColumn } from './line-column'
import { listTags, type TagRecord } from './tag-list'

export interface BehindReading {
  /** Decoded source that follows the page's own. */
  text: string
  records: TagRecord[]
  /** The head was read to its end. */
  whole: boolean
}

/** `known` are the tags of the page as WhatsApp reads it. Null when nothing behind the limit can belong to its head. */
export function readBehind(
  { body, behind }: PageFact,
  { text: before, charset, range: known }: DecodedPage,
  records: readonly TagRecord[],
): BehindReading | null {
  if (!behind || known.literal) return null
  const bytes = Buffer.concat([body, behind.bytes])
  // The same bytes in the same encoding: its beginning is `before`, up to a character that the limit cuts.
  const text = cleanText(new TextDecoder(charset.used).decode(bytes, { stream: true }))
  const range = findHead(text)
  const map = mapSource(text, range.literal ? range.end : text.length)
  const byteOf = createByteOffset(text, bytes, charset.used)
  const all = listTags({ text, range, map, at: createLineColumn(text), byteOf })
  const starts = new Set(records.map(({ start }) => start))
  const { stoppedBecause } = behind
  return {
    text: text.slice(before.length),
    // A tag that the limit cuts begins before it.
    records: all.records
      .filter(({ start }) => start >= before.length || !starts.has(start))
      .map((record) => ({ ...record, inHead: false, fact: asBehind(record.fact) })),
    whole:
      (stoppedBecause === 'head-complete' || stoppedBecause === 'end-of-body') &&
      !map.guardTripped &&
      !all.guardTripped,
  }
}

const NO_MARKUP: ReadonlySet<TagPlace> = new Set(['comment', 'script', 'style', 'template'])
/** These would not be read before the limit either. */
const ANYWHERE: ReadonlySet<Unreadable | null> = new Set([
  'key-not-read',
  'value-empty',
  'value-missing',
  'not-closed',
])

function asBehind(fact: TagFact): TagFact {
  if (NO_MARKUP.has(fact.place)) return { ...fact, readByAndroid: false }
  const unreadable = ANYWHERE.has(fact.unreadable) ? fact.unreadable : 'behind-limit'
  return { ...fact, place: 'behind-limit', readByAndroid: false, unreadable }
}
