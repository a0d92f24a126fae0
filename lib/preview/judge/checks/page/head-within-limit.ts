/** Does the head end before the client stops reading? */
import { type ClientProfile, limitOf, readingOf } from '../../../vocabulary/client'
import type { Evidence } from '../../../vocabulary/evidence'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { FieldFact, TagFact } from '../../../vocabulary/tags'
import { defineCheck, fail, fix, pass, type Snippet, unknown, warn } from '../../check'
import { moveUp, tagsBeyondLimit } from '../../tags/beyond-limit'
import { bytesSeen, tagEvidence } from '../../tags/og-reading'

/** Tags beyond the limit that are shown one by one. */
const BEYOND_MAX = 8

export const headWithinLimit = defineCheck({
  id: 'head-within-limit',
  group: 'page',
  weight: 6,
  needs: ['page', 'head'],
  witnesses: ['headBytesMax', 'headBytesOldClients', 'headOnly'],
  run({ page, head }, { client }) {
    const [max, old] = [limitOf(client, 'headBytesMax'), limitOf(client, 'headBytesOldClients')]
    const isSeen = head.headEnd !== null || page.headEndByte !== null
    const ends = tagEnds(head, client)
    const lastByte = Math.max(0, ...ends.map(({ byte }) => byte ?? 0))
    if (!isSeen && page.stoppedBecause === 'cut-off')
      return unknown('cut-off', { read: { bytes: page.bytesDecoded } }, { evidence: ends })
    const endByte = page.headEndByte ?? page.beyondLimit?.headEndByte ?? null
    const bytes = endByte ?? page.bytesDecoded
    const size = { bytes, beside: max }
    const limit = { bytes: max, beside: bytes }
    const beyond = tagsBeyondLimit(head)
    const evidence: Evidence[] = [
      endByte === null
        ? { label: phrase('evidence.no-head-end-within', {}), value: byteNumber(bytesSeen(page)) }
        : { label: phrase('evidence.head-end', {}), value: byteNumber(endByte) },
      ...beyond.slice(0, BEYOND_MAX).flatMap(({ index }) => startOf(head, index)),
      ...ends,
    ]
    if (bytes > max || (!isSeen && page.stoppedBecause === 'limit')) {
      const rest = { evidence, fix: fix('move-up', {}, snippetOf(beyond.map(({ tag }) => tag))) }
      const precision = endByte === null ? 'more-than' : 'exact'
      const readOn = page.beyondLimit ? 'yes' : 'no'
      const measured = { size, limit, precision, readOn, seen: bytesSeen(page) }
      if (beyond.length > 0)
        return fail('too-large-tags-lost', { ...measured, ...namesOf(beyond.map(({ tag }) => tag)) }, rest)
      if (readingOf(head, client).title?.rule === 'og:title' && lastByte <= max)
        return fail('too-large-tags-before', { ...measured, lastByte }, rest)
      return fail(
        'too-large-no-title',
        { ...measured, searched: head.beyondLimit?.whole ? 'whole' : 'part' },
        rest,
      )
    }
    if (bytes > old) {
      const tags = lastByte > old ? 'missed' : lastByte > 0 ? 'before' : 'none'
      const found = { size, limit, old: { bytes: old }, tags, lastByte }
      return warn('large', found, { evidence, fix: fix('move-up', {}) })
    }
    return pass('small-enough', { size, limit, headEnd: isSeen ? 'seen' : 'unseen' }, { evidence })
  },
})

const byteNumber = (value: number) => phrase('evidence.number', { value })

function namesOf(tags: readonly TagFact[]) {
  const keys = [...new Set(tags.map(nameOf))]
  const rest = keys.length - BEYOND_MAX
  const others = rest > 0 ? [phrase('evidence.others', { count: rest })] : []
  return { tags: listOf([...keys.slice(0, BEYOND_MAX), ...others]), count: keys.length }
}

const nameOf = ({ element, key }: TagFact): string => (element === 'title' ? '<title>' : key.trim())

function snippetOf(tags: readonly TagFact[]): Snippet | undefined {
  const metas = tags.filter(({ element }) => element === 'meta').slice(0, BEYOND_MAX)
  return metas.length === 0 ? undefined : moveUp(...metas).snippet
}

function startOf(head: HeadFact, index: number): Evidence[] {
  const tag = head.tags[index]
  if (!tag) return []
  const { startByte, line, column } = tag
  if (startByte === null) return tagEvidence(head, index, tag.key.trim())
  const label = phrase('evidence.bytes-begin', { tag: nameOf(tag) })
  return [{ label, value: byteNumber(startByte), line, column, byte: startByte, tag: index }]
}

function tagEnds(head: HeadFact, client: ClientProfile): Evidence[] {
  const { title, description, url, images } = readingOf(head, client)
  const used: (FieldFact | null | undefined)[] = [title, description, url, images[0]]
  return used.flatMap((field) => {
    const tag = field ? head.tags[field.tag] : undefined
    if (!field || !tag || tag.endByte === null) return []
    const { line, column, endByte } = tag
    const label = phrase('evidence.bytes-end', { rule: field.rule })
    return [{ label, value: byteNumber(endByte), line, column, byte: endByte, tag: field.tag }]
  })
}
