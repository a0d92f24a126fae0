/** Lists the tags that are beyond WhatsApp's limit, as a parser without it would: for saying where they are, never as read. */
import type { PageFact } from '../vocabulary/facts'
import type { TagFact, TagPlace, Unreadable } from '../vocabulary/tags'
import { type ByteOffset, createByteOffset } from './source/byte-offset'
import type { DecodedPage, MoreText } from './source/charset'
import { findHead } from './source/head-range'
import type { SourceMap } from './markup/lenient-tags'
import { createLineColumn, type LineStarts } from './source/line-column'
import { listMore, type TagList, type TagRecord } from './markup/tag-list'

/** The reading of what WhatsApp reads, to go on with. */
export interface Before {
  map: SourceMap
  listed: TagList
  lineStarts: LineStarts
  byteOf: ByteOffset
}

export interface BeyondLimitReading {
  /** Decoded source that follows the page's own. */
  text: string
  records: TagRecord[]
  /** The head was read to its end. */
  whole: boolean
}

/** Goes on where the reading of the page ended. Null when nothing beyond the limit can belong to its head. */
export function readTagsBeyondLimit(
  { body, beyondLimit }: PageFact,
  decoded: DecodedPage,
  { map, listed, lineStarts, byteOf }: Before,
): BeyondLimitReading | null {
  if (!beyondLimit || decoded.range.literal) return null
  const more = decoded.goOn(beyondLimit.bytes)
  const text = decoded.text + more.text
  const range = findHead(text, decoded.range)
  const longer = map.goOn(text, range.literal ? range.end : text.length)
  const known = new Set(listed.records.map(({ start }) => start))
  // A tag that the limit cuts begins before it, and may have been listed as far as it went.
  const elements = longer.elements.filter(({ start }) => !known.has(start))
  const offsets = more.startByte > 0 ? offsetsOf(decoded, byteOf, more) : null
  const all = listMore(
    {
      text,
      range,
      map: { ...longer, elements },
      at: createLineColumn(text, lineStarts),
      byteOf:
        offsets ?? createByteOffset(text, Buffer.concat([body, beyondLimit.bytes]), decoded.charset.used),
    },
    listed,
  )
  const { stoppedBecause } = beyondLimit
  return {
    text: more.text,
    records: all.records.map((record) => ({
      ...record,
      inHead: false,
      byPattern: false,
      fact: asBeyondLimit(record.fact),
    })),
    whole:
      (stoppedBecause === 'head-complete' || stoppedBecause === 'end-of-body') &&
      !longer.guardTripped &&
      !all.guardTripped,
  }
}

/** Nothing of what was counted before is counted again. */
function offsetsOf({ text, charset }: DecodedPage, before: ByteOffset, more: MoreText): ByteOffset {
  const beyondLimit = createByteOffset(more.text, more.bytes, charset.used)
  return (index) => {
    if (index < text.length) return before(index)
    const offset = beyondLimit(index - text.length)
    return offset === null ? null : more.startByte + offset
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

function asBeyondLimit(fact: TagFact): TagFact {
  if (NO_MARKUP.has(fact.place)) return fact
  const unreadable = ANYWHERE.has(fact.unreadable) ? fact.unreadable : 'beyond-limit'
  return { ...fact, place: 'beyond-limit', unreadable }
}
