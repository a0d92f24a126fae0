/** Bytes → head: decodes a page, lists its tags and reads the fields as each client reads them. Pure, linear in the input. */
import type { HeadFact, PageFact } from '../vocabulary/facts'
import type { FieldFact, FieldsFact } from '../vocabulary/tags'
import type { GreedyTitle } from './android-tags'
import { findAppShell } from './app-shell'
import { createByteOffset } from './byte-offset'
import { type DecodedPage, decodePage } from './charset'
import { ANDROID, BEHIND, declaredSize, indexTags, IOS, LENIENT, readFields, readKey } from './fields'
import { mapSource } from './lenient-tags'
import { createLineColumn } from './line-column'
import { readBehind } from './read-behind'
import { readByMeta } from './read-by-meta'
import { listTags } from './tag-list'
import type { TagRecord } from './tag-list'
import { stripMarkup, valueOfText } from './tag-value'

/** A report does not list more tags than this; those that win a field always stay. */
export const TAGS_MAX = 250

/** Never throws on strangers' bytes: what cannot be read is reported in the facts. `decoded` is the same page, when it was decoded before. */
export function readHead(page: PageFact, decoded: DecodedPage = decodePage(page)): HeadFact {
  const { text, charset, isExact, range } = decoded
  const map = mapSource(text, range.literal ? range.end : text.length)
  const byteOf = createByteOffset(text, page.body, charset.used, isExact)
  const listed = listTags({ text, range, map, at: createLineColumn(text), byteOf })
  const { title } = listed
  const guardTripped = map.guardTripped || listed.guardTripped
  const behind = guardTripped ? null : readBehind(page, decoded, listed.records)
  const records = behind
    ? [...listed.records, ...behind.records].toSorted((one, other) => one.start - other.start)
    : listed.records

  const before = indexTags(records, LENIENT)
  const lenient = behind ? new Map([...indexTags(records, BEHIND), ...before]) : before
  const android = readFields(indexTags(records, ANDROID), ANDROID, page.finalUrl)
  if (android.title === null || android.title.rule === '<title>') android.title = patternTitle(records, title)
  const image = android.images[0]?.rule === 'og:image' ? android.images[0].tag : null
  const head: HeadFact = {
    text,
    headEnd: range.headEnd,
    charset: { ...charset, byMeta: readByMeta(page, charset, readHead) },
    tags: records.map(({ fact }) => fact),
    android,
    ios: readFields(indexTags(records, IOS), IOS, page.finalUrl),
    lenient: readFields(lenient, LENIENT, page.finalUrl),
    behind: behind && {
      text: behind.text,
      whole: behind.whole,
      lenientBefore: readFields(before, LENIENT, page.finalUrl),
    },
    siteName: readKey(lenient, 'og:site_name'),
    ogType: readKey(lenient, 'og:type'),
    declaredWidth: declaredSize(records, lenient, 'og:image:width', image),
    declaredHeight: declaredSize(records, lenient, 'og:image:height', image),
    appShell: findAppShell(text, range.headEnd ?? 0, records),
    guardTripped,
  }
  return capTags(head)
}

function patternTitle(records: readonly TagRecord[], title: GreedyTitle | null): FieldFact | null {
  const tag = title ? records.findIndex(({ start }) => start === title.start) : -1
  if (!title || tag === -1) return null
  const value = valueOfText(stripMarkup(title.markup), 'collapse')
  return value === '' ? null : { value, rule: '<title>', tag }
}

/** Keeps the tags that won a field and fills up with the others in source order, then renumbers. */
function capTags(head: HeadFact): HeadFact {
  if (head.tags.length <= TAGS_MAX) return head
  const keep = new Set(fieldsOf(head).map(({ tag }) => tag))
  for (let tag = 0; keep.size < TAGS_MAX && tag < head.tags.length; tag += 1) keep.add(tag)
  const kept = [...keep].sort((one, other) => one - other)
  const numbers = new Map(kept.map((old, now) => [old, now]))
  // The fields are this function's own objects: readHead made them and hands them to nobody else before.
  for (const field of fieldsOf(head)) field.tag = numbers.get(field.tag) ?? 0
  return { ...head, tags: head.tags.filter((_, tag) => keep.has(tag)) }
}

function fieldsOf(head: HeadFact): FieldFact[] {
  const ofClient = ({ title, description, url, images }: FieldsFact) => [title, description, url, ...images]
  const { siteName, ogType, declaredWidth, declaredHeight } = head
  const before = head.behind ? [head.behind.lenientBefore] : []
  const all = [head.android, head.ios, head.lenient, ...before].flatMap(ofClient)
  return [...all, siteName, ogType, declaredWidth, declaredHeight].filter((field) => field !== null)
}
