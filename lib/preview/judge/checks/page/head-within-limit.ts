/** Does the head end before the client stops reading? */
import { type ClientProfile, isReadBy, limitOf, readingOf } from '../../../vocabulary/client'
import type { Evidence } from '../../../vocabulary/evidence'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { FieldFact, TagFact } from '../../../vocabulary/tags'
import { defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { moveUp, tagsBeyondLimit } from '../../tags/beyond-limit'
import { mattersToCard } from '../../tags/matters-to-card'
import { bytesSeen, tagEvidence } from '../../tags/og-reading'
import { type PageTexts, tagToPaste } from '../../text/best-text'

/** Tags beyond the limit that are shown one by one. */
const BEYOND_MAX = 8

export const headWithinLimit = defineCheck({
  id: 'head-within-limit',
  group: 'page',
  weight: 6,
  needs: ['page', 'head', 'request'],
  witnesses: ['headBytesMax', 'headBytesOldClients', 'headOnly'],
  run({ page, head, request }, { client }) {
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
    const within = head.tags.filter((tag) => isReadBy(tag, client))
    const tagsEnd = { headBytesMax: lastByte, headBytesOldClients: lastByte }
    if (bytes > max || (!isSeen && page.stoppedBecause === 'limit')) {
      const precision = endByte === null ? 'more-than' : 'exact'
      const readOn = page.beyondLimit ? 'yes' : 'no'
      const measured = { size, limit, precision, readOn, seen: bytesSeen(page) }
      if (beyond.some(({ tag }) => mattersToCard(tag, within, client))) {
        const lost = beyond.map(({ tag }) => tag)
        const rest = { evidence, fix: moved(lost, { head, client, request, page }) }
        return fail('too-large-tags-lost', { ...measured, ...namesOf(lost) }, rest)
      }
      const { title, description, images } = readingOf(head, client)
      const lighter = fix('make-lighter', {})
      const found = { ...measured, lastByte }
      // What follows was read to its end, or there is nothing left that it could add.
      const isComplete = title?.rule === 'og:title' && description !== null && images.length > 0
      if (isComplete || head.beyondLimit?.whole) return pass('too-large-card-before', found, { evidence })
      if (title?.rule === 'og:title') return warn('too-large-tags-before', found, { evidence, fix: lighter })
      return fail('too-large-no-title', measured, { evidence, fix: lighter })
    }
    if (bytes > old) {
      const found = { size, limit, old: { bytes: old }, lastByte }
      if (lastByte <= old) return pass('large-card-before', found, { evidence, measured: tagsEnd })
      const late = usedTags(head, client).filter(({ endByte: end }) => (end ?? 0) > old)
      const steps = moved(late, { head, client, request, page })
      return warn('large', found, { evidence, measured: tagsEnd, fix: steps })
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

/** Without code where nothing that is left to move is a tag of its own: an icon's link, say. */
function moved(tags: readonly TagFact[], texts: PageTexts) {
  const named = tags.filter(({ element }) => element !== 'link').slice(0, BEYOND_MAX)
  const write = (key: string, value: string) => tagToPaste(key, value, texts)
  return named.length > 0 ? fix('move-up', {}, moveUp(named, write).snippet) : fix('make-lighter', {})
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
  return usedFields(head, client).flatMap((field) => {
    const tag = head.tags[field.tag]
    if (!tag || tag.endByte === null) return []
    const { line, column, endByte } = tag
    const label = phrase('evidence.bytes-end', { rule: field.rule })
    return [{ label, value: byteNumber(endByte), line, column, byte: endByte, tag: field.tag }]
  })
}

const usedTags = (head: HeadFact, client: ClientProfile): TagFact[] =>
  usedFields(head, client).flatMap(({ tag }) => head.tags[tag] ?? [])

function usedFields(head: HeadFact, client: ClientProfile): FieldFact[] {
  const { title, description, url, images } = readingOf(head, client)
  return [title, description, url, images[0]].filter((field) => field != null)
}
