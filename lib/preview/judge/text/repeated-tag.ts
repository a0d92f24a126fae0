/** A tag of the card that is there more than once: its values, and which of them each client takes. */
import { type ClientProfile, isReadBy, readingOf } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import type { FieldsFact, TagFact } from '../../vocabulary/tags'
import type { Audience } from '../check'
import { ownTitle } from '../tags/own-title'

/** The key of a title element, as the rules of a reading name it. */
export const TITLE_ELEMENT = '<title>'

export interface FoundTag {
  tag: TagFact
  index: number
}

export interface Taken {
  client: ClientProfile
  text: string
  /** Null when the text is made of several tags. */
  index: number | null
}

export interface RepeatedTag {
  key: string
  tags: readonly FoundTag[]
  values: readonly string[]
  /** What each client takes, the leading one first. */
  picks: readonly Taken[]
  /** The one that may stay. */
  kept: string
  /** True when it makes a difference which of them are there. */
  differs: boolean
}

/** Null when no card is made of it, or when it is there only once. */
export function repeatedTag(head: HeadFact, key: string, audience: Audience): RepeatedTag | null {
  return key === TITLE_ELEMENT ? repeatedTitle(head, audience) : repeatedMeta(head, key, audience)
}

function repeatedMeta(head: HeadFact, key: string, { client, app }: Audience): RepeatedTag | null {
  const all = head.tags.flatMap((tag, index) =>
    tag.element === 'meta' && tag.key === key && tag.value !== '' ? [{ tag, index }] : [],
  )
  const picks = app.flatMap((each) => {
    const read = all.filter(({ tag }) => isReadBy(tag, each))
    const pick = each.reading.wins === 'first' ? read[0] : read.at(-1)
    return pick ? [{ client: each, text: pick.tag.value, index: pick.index }] : []
  })
  // What the leading client cannot read counts only where another one takes it.
  const tags = all.filter(
    ({ tag, index }) => isReadBy(tag, client) || picks.some((pick) => pick.index === index),
  )
  // A fallback that no card uses may contradict itself without harm.
  const isUsed = key.startsWith('og:') || tags.some(({ index }) => isTaken(head, index, app))
  const [lead] = picks
  if (tags.length < 2 || !lead || !isUsed) return null
  const values = distinct(tags)
  return { key, tags, values, picks, kept: lead.text, differs: values.length > 1 }
}

/** A client that finds tags by pattern joins the texts of several titles, so that even two of one text show. */
function repeatedTitle(head: HeadFact, { app }: Audience): RepeatedTag | null {
  const tags = head.tags.flatMap((tag, index) =>
    tag.element === 'title' && tag.value !== '' && app.some((each) => isReadBy(tag, each))
      ? [{ tag, index }]
      : [],
  )
  const [first] = tags
  const picks = app.flatMap((each) => {
    const { title } = readingOf(head, each)
    if (title?.rule !== TITLE_ELEMENT) return []
    const isWhole = head.tags[title.tag]?.value === title.value
    return [{ client: each, text: title.value, index: isWhole ? title.tag : null }]
  })
  if (tags.length < 2 || !first || picks.length === 0) return null
  const values = distinct(tags)
  const differs = values.length > 1 || picks.some(({ index }) => index === null)
  return { key: TITLE_ELEMENT, tags, values, picks, kept: ownTitle(first.tag.value), differs }
}

const distinct = (tags: readonly FoundTag[]): string[] => [...new Set(tags.map(({ tag }) => tag.value))]

const isTaken = (head: HeadFact, index: number, app: Audience['app']): boolean =>
  app.some((client) => fieldsOf(readingOf(head, client)).some((field) => field?.tag === index))

const fieldsOf = ({ title, description, url, images }: FieldsFact) => [title, description, url, images[0]]
