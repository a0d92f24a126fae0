/** Bytes → head: decodes a page, lists its tags and reads the fields as each client reads them. Pure, linear in the input. */
import type { HeadFact, PageFact } from '../vocabulary/facts'
import type { FieldFact, FieldsFact } from '../vocabulary/tags'
import { findAppShell } from './access/app-shell'
import { createByteOffset } from './source/byte-offset'
import { type DecodedPage, decodePage } from './source/charset'
import { declaredSize, indexTags, lenientReader, readFields, readKey, takesBeyond } from './fields'
import { endedEarly } from './head-ender'
import { CARD_KEYS } from './markup/keys'
import { mapSource } from './markup/lenient-tags'
import { createLineColumn, type LineStarts } from './source/line-column'
import { markReaders, readByClients, type ReadingClient } from './read-by-clients'
import { readTagsBeyondLimit } from './tags-beyond-limit'
import { readByMeta } from './source/read-by-meta'
import { listTags } from './markup/tag-list'
import { saidElsewhere } from './said-elsewhere'

/** A report does not list more tags than this; those that win a field always stay. */
export const TAGS_MAX = 250

const CARD_NAMES: ReadonlySet<string> = new Set(CARD_KEYS)

/**
 * Never throws on strangers' bytes: what cannot be read is reported in the facts. The first client leads. `decoded` is the same page,
 * when it was decoded before.
 */
export function readHead(
  page: PageFact,
  clients: readonly ReadingClient[],
  decoded: DecodedPage = decodePage(page),
): HeadFact {
  const { text, charset, isExact, range } = decoded
  const map = mapSource(text, range.literal ? range.end : text.length)
  const byteOf = createByteOffset(text, page.body, charset.used, isExact)
  const lineStarts: LineStarts = [0]
  const at = createLineColumn(text, lineStarts)
  const listed = listTags({ text, range, map, at, byteOf })
  const ended = range.literal ? endedEarly(map, listed.records, at) : {}
  const { title } = listed
  const guardTripped = map.guardTripped || listed.guardTripped
  const beyondLimit = guardTripped
    ? null
    : readTagsBeyondLimit(page, decoded, { map, listed, lineStarts, byteOf })
  const records = beyondLimit
    ? [...listed.records, ...beyondLimit.records].toSorted((one, other) => one.start - other.start)
    : listed.records

  const [lead] = clients
  if (!lead) throw new Error('there is no client to read for')
  markReaders(records, clients)
  const anyParser = lenientReader(lead.reading)
  const before = indexTags(records, anyParser.takes)
  const lenient = beyondLimit ? new Map([...indexTags(records, takesBeyond), ...before]) : before
  const readings = readByClients(records, clients, title, page.finalUrl)
  const firstImage = readings[lead.id]?.images[0]
  const image = firstImage?.rule === 'og:image' ? firstImage.tag : null
  const anyReading = readFields(lenient, anyParser.rules, page.finalUrl)
  const head: HeadFact = {
    text,
    headEnd: range.headEnd,
    charset: {
      ...charset,
      byMeta: readByMeta(page, charset, (other, sameDecoded) => readHead(other, [lead], sameDecoded)),
    },
    tags: records.map(({ fact }) => fact),
    readings,
    lenient: anyReading,
    beyondLimit: beyondLimit && {
      text: beyondLimit.text,
      whole: beyondLimit.whole,
      lenientBefore: readFields(before, anyParser.rules, page.finalUrl),
    },
    siteName: readKey(lenient, 'og:site_name'),
    ogType: readKey(lenient, 'og:type'),
    declaredWidth: declaredSize(records, lenient, 'og:image:width', image),
    declaredHeight: declaredSize(records, lenient, 'og:image:height', image),
    appShell: findAppShell(text, range.headEnd ?? 0, records),
    ...ended,
    ...(isComplete(anyReading) ? {} : { saidElsewhere: saidElsewhere(text) }),
    guardTripped,
    readToByte: page.body.length + (beyondLimit ? (page.beyondLimit?.bytes.length ?? 0) : 0),
    readToEnd: beyondLimit ? page.beyondLimit?.stoppedBecause === 'end-of-body' : page.readToEnd,
    titles: records.flatMap(({ fact, inHead }, tag) => (fact.element === 'title' && inHead ? [tag] : [])),
  }
  return capTags(head)
}

const isComplete = ({ title, description, images }: FieldsFact): boolean =>
  title?.rule === 'og:title' &&
  description?.rule === 'og:description' &&
  images.some(({ rule }) => rule === 'og:image')

/**
 * Keeps the tags that won a field, then titles and those that a card is made of (an empty one is not a missing one), and fills up with
 * the others in source order; then renumbers.
 */
function capTags(head: HeadFact): HeadFact {
  if (head.tags.length <= TAGS_MAX) return head
  const keep = new Set(fieldsOf(head).map(({ tag }) => tag))
  const add = (tag: number) => keep.size < TAGS_MAX && keep.add(tag)
  head.titles.forEach(add)
  head.tags.forEach(({ key }, tag) => CARD_NAMES.has(key.toLowerCase()) && add(tag))
  head.tags.forEach((_, tag) => add(tag))
  const kept = [...keep].sort((one, other) => one - other)
  const numbers = new Map(kept.map((old, now) => [old, now]))
  // The fields are this function's own objects: readHead made them and hands them to nobody else before.
  for (const field of fieldsOf(head)) field.tag = numbers.get(field.tag) ?? 0
  return {
    ...head,
    tags: head.tags.filter((_, tag) => keep.has(tag)),
    titles: head.titles.flatMap((tag) => numbers.get(tag) ?? []),
  }
}

function fieldsOf(head: HeadFact): FieldFact[] {
  const ofClient = ({ title, description, url, images }: FieldsFact) => [title, description, url, ...images]
  const { siteName, ogType, declaredWidth, declaredHeight } = head
  const before = head.beyondLimit ? [head.beyondLimit.lenientBefore] : []
  // Clients may share one reading, which must not be renumbered twice.
  const own = new Set(Object.values(head.readings))
  const all = [...own, head.lenient, ...before].flatMap(ofClient)
  return [...all, siteName, ogType, declaredWidth, declaredHeight].filter((field) => field !== null)
}
