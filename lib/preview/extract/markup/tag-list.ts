/** Lists every keyed meta, title and wanted link of the source once, with what a client that finds tags by pattern and what an HTML parser makes of it. */
import type { TagFact, TagPlace, Unreadable } from '../../vocabulary/tags'
import { findPatterns, firstTitle, greedyTitle, lastTitleEnd } from './pattern-tags'
import type { GreedyTitle, PatternHit } from './pattern-tags'
import type { ByteOffset } from '../source/byte-offset'
import type { HeadRange } from '../source/head-range'
import { PATTERN_KEYS } from './keys'
import type { SourceElement, SourceMap } from './lenient-tags'
import type { LineColumn } from '../source/line-column'
import { readTag, readTitle } from './tag-reading'
import type { Spot, TagReading } from './tag-reading'
import { cutText, SOURCE_CHARS_MAX } from './tag-value'

/** More keyed tags than any page needs; beyond it a page is hostile. */
const RECORDS_MAX = 2_000

export interface TagRecord {
  fact: TagFact
  /** Index of its `<` in the text. */
  start: number
  /** An HTML parser has this element in the document (not in a comment, a script or other inert content). */
  inDocument: boolean
  /** It is in the part of the source that is read for a card. */
  inHead: boolean
  /** A client that finds tags by pattern reads it, as far as its spelling goes. */
  byPattern: boolean
  /** Trimmed and in lower case, as a forgiving reader compares it. */
  looseKey: string
}

export interface TagSource {
  text: string
  range: HeadRange
  map: SourceMap
  at: LineColumn
  byteOf: ByteOffset
}

export interface TagList {
  records: TagRecord[]
  title: GreedyTitle | null
  guardTripped: boolean
  /** Where the client's patterns are looked for when more of the text comes. */
  goesOnAt: number
}

export function listTags(source: TagSource): TagList {
  const { text, range, map } = source
  const { hits, goesOnAt } = findPatterns(text, 0)
  const isInert = isInertIn(map)
  const title = greedyTitle(text, range, firstTitle(range, hits, isInert), isInert)
  const list = listSpots(source, spotsOf(hits, map.elements), title !== null, RECORDS_MAX)
  markOverridden(list.records)
  return { ...list, title, goesOnAt }
}

/** The tags that come when a text goes on; `source` is of the whole of it, its map holds only what is new. */
export function listMore(
  source: TagSource,
  { records, goesOnAt, title }: TagList,
): Omit<TagList, 'title' | 'goesOnAt'> {
  const { text, range, map } = source
  const { hits } = findPatterns(text, goesOnAt)
  const isInert = isInertIn(map)
  const from = title?.start ?? records.find(isOpenTitle)?.start ?? firstTitle(range, hits, isInert)?.end
  const isClosed =
    from !== undefined && (title !== null || lastTitleEnd(text, from, range.end, isInert) !== -1)
  return listSpots(source, spotsOf(hits, map.elements), isClosed, RECORDS_MAX - records.length)
}

const isOpenTitle = ({ fact, inHead }: TagRecord) => fact.element === 'title' && inHead

const isInertIn =
  (map: SourceMap) =>
  (index: number): boolean =>
    inertReason(map.insideOf(index)) !== null

function listSpots(source: TagSource, spots: readonly Spot[], isTitleClosed: boolean, recordsMax: number) {
  const { text, map } = source
  const records: TagRecord[] = []
  let guardTripped = false
  for (const spot of spots) {
    if (records.length === recordsMax) {
      guardTripped = true
      break
    }
    const name = spot.element?.name ?? spot.hit?.name
    if (name === undefined) continue
    const { reading, tripped } =
      name === 'title'
        ? { reading: readTitle(text, spot, isTitleClosed), tripped: false }
        : readTag(text, spot, map.insideOf(spot.start) === 'script')
    guardTripped ||= tripped
    const record = reading && recordOf(source, spot, name, reading)
    if (record) records.push(record)
  }
  return { records, guardTripped }
}

/** Merges both readings of the source, each in its order, by the place where a tag starts. */
function spotsOf(hits: readonly PatternHit[], elements: readonly SourceElement[]): Spot[] {
  const spots: Spot[] = []
  let atHit = 0
  let atElement = 0
  for (;;) {
    const hit = hits[atHit] ?? null
    const element = elements[atElement] ?? null
    const start = Math.min(hit?.start ?? Infinity, element?.start ?? Infinity)
    if (start === Infinity) return spots
    const isHit = hit?.start === start
    const isElement = element?.start === start
    spots.push({ start, hit: isHit ? hit : null, element: isElement ? element : null })
    if (isHit) atHit += 1
    if (isElement) atElement += 1
  }
}

function recordOf(
  source: TagSource,
  spot: Spot,
  name: TagFact['element'],
  reading: TagReading,
): TagRecord | null {
  const { text, range, map, at, byteOf } = source
  const { looseKey, keyAttribute, key, value, valueChars, meant } = reading
  const { start } = spot
  const end = endOf(text, spot)
  const inside = map.insideOf(start) ?? (spot.element?.isInSvg ? 'svg' : null)
  const place = inside ?? placeOf(source, start)
  const inert = inertReason(inside)
  const inHead = inert === null && start >= range.start && start < range.end
  const inDocument = spot.element !== null && inert === null
  // Markup quoted in an attribute of the body is nobody's tag, and switched-off tags matter only when they could make a card.
  if (inert === null ? !inDocument && !inHead : !PATTERN_KEYS.has(looseKey)) return null
  // An icon's title outside the head is no page title.
  if (name === 'title' && !inHead && place === 'svg') return null

  // Microdata of the body describes things on the page, not the page.
  const microdata = keyAttribute === 'itemprop' && !inHead && inert === null
  const notRead = microdata || reading.unreadable === 'key-not-read' ? 'key-not-read' : null
  const unreadable: Unreadable | null = inert ?? notRead ?? (inHead ? reading.unreadable : 'outside-head')
  const { line, column } = at(start)
  const fact: TagFact = {
    element: name,
    keyAttribute,
    key,
    value,
    source: cutText(text.slice(start, end), SOURCE_CHARS_MAX),
    line,
    column,
    startByte: byteOf(start),
    endByte: text[end - 1] === '>' ? plusOne(byteOf(end - 1)) : null,
    place,
    readBy: NOBODY,
    unreadable,
  }
  if (valueChars !== undefined) fact.valueChars = valueChars
  if (meant !== undefined) fact.meant = meant
  if (end - start > SOURCE_CHARS_MAX) fact.sourceChars = end - start
  const byPattern = unreadable === null && reading.isByPattern
  return { fact, start, inDocument, inHead, byPattern, looseKey }
}

/** Who reads it is written in once all tags are listed. */
const NOBODY: readonly string[] = []

const plusOne = (offset: number | null): number | null => (offset === null ? null : offset + 1)

function endOf(text: string, { element, hit }: Spot): number {
  if (element?.name !== 'title') return (element?.end ?? hit?.end ?? 0) + 1
  const close = text.indexOf('>', element.textEnd)
  return element.textEnd < text.length && close !== -1 ? close + 1 : element.textEnd
}

function inertReason(inside: TagPlace | null): Unreadable | null {
  if (inside === 'comment') return 'inside-comment'
  if (inside === 'script' || inside === 'style') return 'inside-script'
  return inside === 'template' ? 'inside-template' : null
}

function placeOf({ range, map }: TagSource, start: number): TagPlace {
  if (range.literal && start >= range.start && start < range.end) return 'head'
  if (map.bodyStart !== null && start > map.bodyStart) return 'body'
  return range.headEnd !== null && start >= range.headEnd ? 'after-head' : 'head'
}

/** Of meta tags with one key a client that finds them by pattern keeps the last. */
function markOverridden(records: readonly TagRecord[]): void {
  const later = new Set<string>()
  for (const { fact, byPattern } of records.toReversed()) {
    if (fact.element !== 'meta' || !byPattern) continue
    if (later.has(fact.key)) fact.unreadable = 'overridden'
    later.add(fact.key)
  }
}
