/** Lists every keyed meta, title and wanted link of the source once, with what Android and what an HTML parser makes of it. */
import type { TagFact, TagPlace, Unreadable } from '../facts'
import { findPatterns, greedyTitle, readAttribute } from './android-tags'
import type { AttributeProblem, GreedyTitle, PatternHit, Reading } from './android-tags'
import type { ByteOffset } from './byte-offset'
import type { HeadRange } from './head-range'
import { ANDROID_KEYS, ANDROID_RELS, KEY_ATTRIBUTES, LISTED_RELS } from './keys'
import type { SourceElement, SourceMap } from './lenient-tags'
import type { LineColumn } from './line-column'
import { attributeOf, scanAttributes } from './tag-attributes'
import { cutText, SOURCE_CHARS_MAX, spaceRule, valueOfAttribute, valueOfText } from './tag-value'

/** More keyed tags than any page needs; beyond it a page is hostile. */
const RECORDS_MAX = 10_000

export interface TagRecord {
  fact: TagFact
  /** Index of its `<` in the text. */
  start: number
  /** An HTML parser has this element in the document (not in a comment, a script or other inert content). */
  inDocument: boolean
  /** It stands in the part of the source that is read for a card. */
  inHead: boolean
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
}

interface Spot {
  hit: PatternHit | null
  element: SourceElement | null
}

type TagReading = Pick<TagFact, 'keyAttribute' | 'key' | 'value' | 'readByAndroid' | 'unreadable'> & {
  looseKey: string
  tripped: boolean
}

export function listTags(source: TagSource): TagList {
  const { text, range, map } = source
  const hits = findPatterns(text)
  const isInert = (index: number): boolean => inertReason(map.insideOf(index)) !== null
  const title = greedyTitle(text, range, hits, isInert)
  const records: TagRecord[] = []
  let guardTripped = false
  for (const spot of spotsOf(hits, map.elements)) {
    if (records.length === RECORDS_MAX) {
      guardTripped = true
      break
    }
    const name = spot.element?.name ?? spot.hit?.name
    const reading = name === 'title' ? readTitle(source, spot, title) : readTag(source, spot)
    if (!reading || name === undefined) continue
    guardTripped ||= reading.tripped
    const record = recordOf(source, spot, name, reading)
    if (record) records.push(record)
  }
  markOverridden(records)
  return { records, title, guardTripped }
}

/** Merges both readings of the source by the place where a tag starts. */
function spotsOf(hits: readonly PatternHit[], elements: readonly SourceElement[]): Spot[] {
  const spots = new Map<number, Spot>()
  for (const element of elements) spots.set(element.start, { hit: null, element })
  for (const hit of hits) spots.set(hit.start, { hit, element: spots.get(hit.start)?.element ?? null })
  return [...spots].sort(([one], [other]) => one - other).map(([, spot]) => spot)
}

function recordOf(
  source: TagSource,
  spot: Spot,
  name: TagFact['element'],
  reading: TagReading,
): TagRecord | null {
  const { text, range, map, at, byteOf } = source
  const { looseKey, keyAttribute, key, value } = reading
  const start = spot.element?.start ?? spot.hit?.start ?? 0
  const end = endOf(text, spot)
  const place = placeOf(source, start)
  const inert = inertReason(map.insideOf(start))
  const inHead = inert === null && start >= range.start && start < range.end
  const inDocument = spot.element !== null && inert === null
  // Markup quoted in an attribute of the body is nobody's tag; an icon's title outside the head is no page title.
  if (!inDocument && !inHead && inert === null) return null
  if (name === 'title' && !inHead && (place === 'svg' || inert !== null)) return null

  const unread = reading.unreadable === 'key-not-read' ? 'key-not-read' : null
  const unreadable: Unreadable | null = inert ?? unread ?? (inHead ? reading.unreadable : 'outside-head')
  const fact: TagFact = {
    element: name,
    keyAttribute,
    key,
    value,
    source: cutText(text.slice(start, end), SOURCE_CHARS_MAX),
    ...at(start),
    startByte: byteOf(start),
    endByte: text[end - 1] === '>' ? plusOne(byteOf(end - 1)) : null,
    place,
    readByAndroid: unreadable === null && reading.readByAndroid,
    unreadable,
  }
  return { fact, start, inDocument, inHead, looseKey }
}

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
  const inside = map.insideOf(start)
  if (inside) return inside
  if (range.literal && start >= range.start && start < range.end) return 'head'
  if (map.bodyStart !== null && start > map.bodyStart) return 'body'
  return range.headEnd !== null && start >= range.headEnd ? 'after-head' : 'head'
}

function readTitle(source: TagSource, { element, hit }: Spot, greedy: GreedyTitle | null): TagReading {
  const raw = element ? source.text.slice(element.textStart, element.textEnd) : ''
  const value = valueOfText(raw, 'collapse')
  const unclosed = hit === null || greedy === null
  const unreadable: Unreadable | null = unclosed
    ? 'value-missing'
    : value === '' && element
      ? 'value-empty'
      : null
  const readByAndroid = unreadable === null
  return {
    keyAttribute: null,
    key: 'title',
    looseKey: '<title>',
    value,
    readByAndroid,
    unreadable,
    tripped: false,
  }
}

function readTag({ text }: TagSource, { element, hit }: Spot): TagReading | null {
  const nameEnd = element?.nameEnd ?? hit?.nameEnd ?? 0
  const all = scanAttributes(text.slice(nameEnd, element?.end ?? hit?.end))
  const same = hit === null || element === null || hit.end === element.end
  const seen = same ? all : scanAttributes(text.slice(nameEnd, hit.end))
  const strict = (name: string): Reading => readAttribute(name, seen.attributes, all.attributes)
  const loose = (name: string): string => attributeOf(all.attributes, name)?.value ?? ''
  const isLink = (element?.name ?? hit?.name) === 'link'
  const keyNames = isLink ? (['rel'] as const) : KEY_ATTRIBUTES
  const known = isLink ? ANDROID_RELS : ANDROID_KEYS
  const valueName = isLink ? 'href' : 'content'

  const strictKeys = keyNames.map((name) => ({ name, reading: strict(name) }))
  const strictKey = strictKeys.find(({ reading }) => 'value' in reading)
  const looseName = keyNames.find((name) => loose(name).trim() !== '')
  if (looseName === undefined) return null
  const content = strict(valueName)

  const exact = strictKey && 'value' in strictKey.reading ? strictKey.reading.value : null
  const readByAndroid = hit !== null && exact !== null && known.has(exact) && 'value' in content
  const keyAttribute = readByAndroid && strictKey ? strictKey.name : looseName
  const key = valueOfAttribute(readByAndroid && exact !== null ? exact : loose(looseName), 'keep').slice(
    0,
    200,
  )
  const looseKey = key.toLowerCase()
  if (isLink && !looseKey.split(/\s+/).some((word) => LISTED_RELS.has(word))) return null

  const rawValue = readByAndroid && 'value' in content ? content.value : loose(valueName)
  const value = valueOfAttribute(rawValue, spaceRule(looseKey))
  const tripped = all.tripped || seen.tripped
  if (readByAndroid) return { keyAttribute, key, looseKey, value, readByAndroid, unreadable: null, tripped }

  const keyReading = strict(looseName)
  const unreadable: Unreadable =
    (known.has(looseKey) ? null : 'key-not-read') ??
    ('problem' in keyReading ? asKeyProblem(keyReading.problem) : keySpelling(keyReading.value, known)) ??
    ('problem' in content ? asValueProblem(content.problem) : null) ??
    'angle-bracket-in-value'
  return { keyAttribute, key, looseKey, value, readByAndroid, unreadable, tripped }
}

function keySpelling(written: string, known: ReadonlySet<string>): Unreadable | null {
  if (known.has(written)) return null
  return written === written.trim() ? 'key-case' : 'key-spaces'
}

function asKeyProblem(problem: AttributeProblem): Unreadable {
  if (problem === 'unquoted') return 'key-unquoted'
  return problem === 'missing' ? 'value-missing' : problem
}

function asValueProblem(problem: AttributeProblem): Unreadable {
  if (problem === 'unquoted') return 'value-unquoted'
  return problem === 'missing' ? 'value-missing' : problem
}

/** Of meta tags with one key Android keeps the last. */
function markOverridden(records: readonly TagRecord[]): void {
  const later = new Set<string>()
  for (const { fact } of records.toReversed()) {
    if (fact.element !== 'meta' || !fact.readByAndroid) continue
    if (later.has(fact.key)) fact.unreadable = 'overridden'
    later.add(fact.key)
  }
}
