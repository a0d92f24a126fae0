/** Is every tag of the card spelled so that the client can read it? */
import { type ClientProfile, isReadBy, readingOf } from '../../../vocabulary/client'
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, type Message, phrase } from '../../../vocabulary/message'
import type { TagFact, Unreadable } from '../../../vocabulary/tags'
import { gap } from '../../values/gaps'
import { seenToFail } from '../../values/seen-to-fail'
import { VALUE_FACTS, valuesOf } from '../../values/value-facts'
import { type Audience, defineCheck, fail, fix, pass, unknown, warn } from '../../check'
import { type CardField, fieldOf } from '../../tags/card-keys'
import { judgeCutAtQuote } from '../../tags/cut-at-quote'
import { hasJoinedSlash, withoutJoinedSlash } from '../../tags/joined-slash'
import { reasonOf, tagEvidence } from '../../tags/og-reading'
import { judgeOpenTitle } from '../../tags/open-title'
import { judgeTagsInSvg } from '../../tags/tags-in-svg'
import { type PageTexts, tagToPaste } from '../../text/best-text'

/** Another check speaks about these, or they are no fault of spelling. */
const NOT_SPELLING: readonly Unreadable[] = [
  'key-not-read',
  'overridden',
  'value-empty',
  'value-missing',
  'beyond-limit',
]
/** A tag in such a place is no tag for any reader; it counts only when nothing else carries the key. */
const NO_TAG: readonly Unreadable[] = ['inside-comment', 'inside-script', 'inside-template']
const SHOWN_MAX = 8
const KEYS_NAMED_MAX = 4

export const tagReadable = defineCheck({
  id: 'tag-readable',
  group: 'page',
  weight: 8,
  needs: ['head', 'request'],
  orMissing: ['page', ...VALUE_FACTS],
  witnesses: ['quotedValues', 'exactKeys', 'headOnly'],
  run({ head, request, page, ...facts }, audience) {
    const { client } = audience
    const finalUrl = page.known ? page.value.finalUrl : request.url
    const texts: PageTexts = { head, client, request, page: { finalUrl } }
    const hidden = hiddenTags(head, client)
    const lost = hidden.filter(({ replaced }) => !replaced)
    const certain = lost.some(({ why, field }) => !NO_TAG.includes(why) && field !== 'url')
    const stoppedBecause = page.known ? page.value.stoppedBecause : null
    const open = judgeOpenTitle(head, stoppedBecause, { alsoLost: certain, client })
    if (open) return open
    const shown = (lost.length > 0 ? lost : hidden).slice(0, SHOWN_MAX)
    const [first] = shown
    if (!first) return judgeCutAtQuote(texts) ?? judgeTagsInSvg(texts, audience) ?? spelledWell(head, client)
    const known = page.known ? valuesOf({ head, page: page.value, ...facts }, client).image : null
    /** The picture that was fetched; never an address that was seen to fail. */
    const imageOf = (written: string) => known?.value ?? (seenToFail(written, facts) ? gap('image') : written)
    return spelledWrongly(head, { first, shown, lost, certain, texts, audience, imageOf })
  },
})

function spelledWell(head: HeadFact, client: ClientProfile) {
  if (head.guardTripped) return unknown('head-not-read-whole', {})
  const count = head.tags.filter((tag) => isReadBy(tag, client) && fieldOf(tag.key, client)).length
  if (count > 0) return pass('all-read', { count })
  return head.beyondLimit ? pass('none-wrong-within-limit', {}) : pass('none-wrong', {})
}

interface HiddenTag {
  tag: TagFact
  index: number
  why: Unreadable
  field: CardField
  /** True when another tag of the same key is read. */
  replaced: boolean
}

function hiddenTags(head: HeadFact, client: ClientProfile): HiddenTag[] {
  const read = new Set(
    head.tags.filter((tag) => isReadBy(tag, client) && tag.value !== '').map(({ key }) => key),
  )
  return head.tags.flatMap((tag, index) => {
    const why = reasonOf(tag)
    const field = fieldOf(tag.key, client)
    if (tag.element !== 'meta' || isReadBy(tag, client) || why === null || field === null) return []
    // Microdata in the body is written for search engines, not for a card.
    if (NOT_SPELLING.includes(why) || tag.keyAttribute === 'itemprop' || tag.value === '') return []
    // A fallback that cannot be read does no harm while something better is read.
    if (!keyOf(tag).startsWith('og:') && !isLost(head, field, client)) return []
    const replaced = read.has(keyOf(tag))
    return replaced && NO_TAG.includes(why) ? [] : [{ tag, index, why, field, replaced }]
  })
}

const keyOf = ({ key }: TagFact): string => key.trim().toLowerCase()

function isLost(head: HeadFact, field: CardField, client: ClientProfile): boolean {
  const reading = readingOf(head, client)
  return field === 'image' ? reading.images.length === 0 : reading[field] === null
}

interface Hidden {
  first: HiddenTag
  /** The first of them as well. */
  shown: readonly HiddenTag[]
  lost: readonly HiddenTag[]
  /** A tag that every reader takes for one cannot be read, and nothing of its name can. */
  certain: boolean
  texts: PageTexts
  audience: Audience
  imageOf: (written: string) => string
}

function spelledWrongly(head: HeadFact, { first, shown, lost, certain, texts, audience, imageOf }: Hidden) {
  const { client, app } = audience
  const found = {
    keys: listOf([...new Set(shown.map(({ tag }) => tag.key.trim()))].slice(0, KEYS_NAMED_MAX)),
    because: phrase(`unreadable.${first.why}.because`, {}),
    mechanism: mechanismOf(shown),
  }
  const alike = app.filter(({ reading }) => reading.finds === client.reading.finds)
  const clients = listOf(alike.map(({ name }) => name))
  const valueOf = (tag: TagFact) => {
    const written = withoutJoinedSlash(tag)
    return keyOf(tag) === 'og:image' ? imageOf(written) : written
  }
  const corrected = new Set(shown.map(({ tag }) => tagToPaste(keyOf(tag), valueOf(tag), texts)))
  const snippet = { language: 'html', code: [...corrected].join('\n') } as const
  const rest = {
    evidence: shown.flatMap(({ tag, index, why }) => {
      const because = phrase(`unreadable.${why}.because`, {})
      return tagEvidence(head, index, phrase('evidence.tag-because', { key: tag.key.trim(), because }))
    }),
    // An iPhone reads a value without quotes.
    ...(shown.every(({ why }) => why === 'value-unquoted') && { disputed: ['quotedValues'] as const }),
    fix: shown.some(({ why }) => why === 'outside-head')
      ? fix('move-into-head', {}, snippet)
      : fix('replace-tags', {}, snippet),
  }
  if (lost.length === 0) return warn('not-read-but-replaced', { ...found, clients }, rest)
  const fields = [...new Set(lost.map(({ field }) => field))].filter((field) => field !== 'url')
  const missing = fields.filter((field) => isLost(head, field, client))
  if (missing.length > 0) {
    const costs = { ...found, clients, fields: named(missing, 'or') }
    return certain ? fail('unreadable-and-missing', costs, rest) : warn('not-read-and-missing', costs, rest)
  }
  if (fields.length === 0) return warn('not-read-address', found, rest)
  const replaced = { ...found, fields: named(fields), count: fields.length }
  return certain
    ? fail('unreadable-and-replaced', replaced, rest)
    : warn('not-read-and-replaced', replaced, rest)
}

const named = (fields: readonly Exclude<CardField, 'url'>[], kind: 'and' | 'or' = 'and') =>
  listOf(
    fields.map((field) => phrase(`field.${field}`, {})),
    kind,
  )

/** How the client comes to overlook each of them, every reason once. */
function mechanismOf(shown: readonly HiddenTag[]): Message {
  const reasons = new Set(shown.map(({ why }) => why))
  const sentences = [...reasons].map((why): Message => phrase(`unreadable.${why}.developer`, {}))
  if (shown.some(({ tag }) => hasJoinedSlash(tag))) sentences.push(phrase('unreadable.slash-joined', {}))
  return sentences.reduceRight((rest, sentence) => phrase('unreadable.several', { first: sentence, rest }))
}
