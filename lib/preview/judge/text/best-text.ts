/** The best value of og:title and og:description for this page, computed in one place: whichever check offers the tag offers this. */
import { type ClientProfile, isReadBy, readingOf, type ReadingStep } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import type { FieldFact, TagFact } from '../../vocabulary/tags'
import { metaTag } from '../tags/meta-tag'
import { withoutJoinedSlash } from '../tags/joined-slash'
import { ownTitle } from '../tags/own-title'
import { needlessBrand, siteNames } from './brand'
import { withoutHarm } from './harmful-characters'
import { findTextAsEntities } from './text-as-entities'
import { findTextMarkup } from './text-markup'
import { fitsOnCard, widthInLetters } from './text-width'
import { breaksOff, firstSentence, type Room, wholePart } from './whole-part'

export interface PageTexts {
  head: HeadFact
  client: ClientProfile
  request: { displayHost: string }
  page: { finalUrl: string }
}

export const TITLE_KEY = 'og:title'
export const DESCRIPTION_KEY = 'og:description'
/** Our own lines, in average letters: a clause that is shorter says too little to stand alone. */
export const titleRoom = (client: ClientProfile): Room => ({
  max: client.limits.titleCharsGood?.value ?? Infinity,
  clauseMin: 20,
  commaMin: 36,
  commas: 'before-lower-case',
})
export const descriptionRoom = (client: ClientProfile): Room => ({
  max: client.limits.descriptionCharsGood?.value ?? Infinity,
  clauseMin: 36,
  commaMin: 36,
  commas: 'any',
})
/** A shorter text may stand for the title when so many of its words are the title's own, and it has so many of them. */
const [SAME_WORDS_MIN, KEPT_WORDS_MIN] = [0.6, 0.4]
/** A page with hundreds of such tags has no better one among the rest. */
const OTHERS_MAX = 6

/** A tag of the card as it is to be pasted: of its texts the best ones, of any other key the value that is given. */
export function tagToPaste(key: string, value: string, texts: PageTexts): string {
  if (key === TITLE_KEY) return metaTag(key, bestTitle(texts) ?? value)
  if (key === DESCRIPTION_KEY) return metaTag(key, bestDescription(texts) ?? value)
  return metaTag(key, value)
}

/** `said`: where the page says it better than the tags that were read. Without branding, and short enough where the page or the title itself has a shorter form. Null without any title. */
export function bestTitle(texts: PageTexts, said: string | null = null): string | null {
  const { head, client } = texts
  const found = said ?? valueOf(TITLE_KEY, 'title', texts)
  if (found === null) return null
  const title = withoutBrand(plainText(found), texts)
  const room = titleRoom(client)
  if (fitsOnCard(title, room.max)) return title || null
  const others = textsOf(head, client.reading.title).map((text) => withoutBrand(text, texts))
  const shorter = others.find((text) => fitsOnCard(text, room.max) && saysTheSame(text, title, room))
  return shorter ?? wholePart(title, room)?.text.replace(/(?<![.!?])\.$/, '') ?? title
}

/** The sentences or the clause that a card has room for; where there are none, the first sentence as it is. */
export function bestDescription(texts: PageTexts, said: string | null = null): string | null {
  const { head, client } = texts
  const found = said ?? valueOf(DESCRIPTION_KEY, 'description', texts)
  if (found === null) return null
  const own = plainText(found)
  const room = descriptionRoom(client)
  // What is torn in one tag may be whole in another.
  for (const text of [own, ...textsOf(head, client.reading.description)]) {
    if (text !== '' && fitsOnCard(text, room.max) && !breaksOff(text)) return text
    const part = wholePart(text, room)
    if (part) return part.text
  }
  const long = { ...room, max: client.limits.descriptionCharsCut?.value ?? Infinity }
  const whole = firstSentence(own) ?? wholePart(own, long)?.text
  return whole ?? (own !== '' && fitsOnCard(own, room.max) ? own : null)
}

function withoutBrand(title: string, texts: PageTexts): string {
  return needlessBrand(title, namesIn(texts), texts.page.finalUrl)?.rest ?? title
}

function saysTheSame(text: string, title: string, { clauseMin }: Room): boolean {
  const wordsOf = (from: string) => from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [words, own] = [new Set(wordsOf(text)), new Set(wordsOf(title))]
  const shared = words.intersection(own).size
  const isWhole = !breaksOff(text) && widthInLetters(text) >= clauseMin
  return isWhole && shared >= words.size * SAME_WORDS_MIN && shared >= own.size * KEPT_WORDS_MIN
}

/** Of the first tags that are tried for a part of the card. */
const textsOf = ({ tags }: HeadFact, steps: readonly ReadingStep[]): string[] =>
  tags
    .filter(({ element, key }) => {
      const wanted = element === 'title' ? '<title>' : key.trim().toLowerCase()
      return element !== 'link' && steps.some((step) => step.key === wanted)
    })
    .slice(0, OTHERS_MAX)
    .map(({ element, value }) => plainText(element === 'title' ? ownTitle(value) : value))

export const namesIn = ({ head, request, page }: PageTexts): string[] =>
  siteNames(head, request.displayHost, URL.parse(page.finalUrl)?.hostname ?? '')

/** As a reader should see it: without markup, entities and characters that turn or hide what is there. */
export function plainText(value: string): string {
  const decoded = findTextAsEntities(value)?.text ?? value
  const bare = findTextMarkup(decoded)?.text ?? decoded
  return withoutHarm(bare).replace(/\s+/g, ' ').trim()
}

/** What the tag says, whether or not the client can read it; else what the client, or a more forgiving one, takes for it. */
function valueOf(key: string, field: 'title' | 'description', { head, client }: PageTexts): string | null {
  const own = ownTag(head, key, client)
  if (own) return own.meant ?? withoutJoinedSlash(own)
  const taken = readingOf(head, client)[field] ?? head.lenient[field]
  return taken && takenText(head, taken)
}

function ownTag({ tags }: HeadFact, key: string, client: ClientProfile): TagFact | undefined {
  const filled = tags.filter(
    ({ element, key: own, value, meant }) =>
      element === 'meta' && own.trim().toLowerCase() === key && (value !== '' || meant !== undefined),
  )
  const read = filled.filter((tag) => isReadBy(tag, client))
  if (read.length > 0) return client.reading.wins === 'first' ? read[0] : read.at(-1)
  return filled.findLast(({ unreadable }) => !unreadable?.startsWith('inside-')) ?? filled.at(-1)
}

/** Of a title element its own text: one that is never closed holds all that follows, and several may be read as one. */
function takenText({ tags }: HeadFact, { tag, value }: FieldFact): string {
  const found = tags[tag]
  return (found?.element === 'title' && ownTitle(found.value)) || value
}
