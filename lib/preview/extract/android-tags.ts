/**
 * Reads tags as the Android client does: by pattern in the literal text of the head, not as a document. Written as a scanner that
 * looks at each character a fixed number of times. Where patterns and documents part, this is what was decided:
 * - Tags in comments, scripts, styles, templates and other inert text are not counted as read. Nobody has observed either way, and
 *   a card must not be promised from a tag that the site's author switched off.
 * - Tags in a noscript inside the head are read: the client runs no scripts, so to it, as to any such reader, they are plain head content.
 * - An unquoted attribute before `property` or `content` does no harm by itself; only a bare word directly before does (observed).
 */
import type { Unreadable } from '../vocabulary/tags'
import type { HeadRange } from './head-range'
import { isNamed, type SourceAttribute } from './tag-attributes'

export interface PatternHit {
  name: 'meta' | 'link' | 'title'
  start: number
  nameEnd: number
  /** Index of the first `>` behind the name, quoted or not: there the pattern ends. */
  end: number
}

// Fixed words and one class: cannot backtrack.
const START = /<(?:meta|link|title)[\s/>]/gi

/** Every place in `text` where the client's pattern for a tag begins, inside the head or not. */
export function findPatterns(text: string): PatternHit[] {
  const hits: PatternHit[] = []
  const start = new RegExp(START)
  // `test` makes no match object; the word is told by its last letter.
  while (start.test(text)) {
    const nameEnd = start.lastIndex - 1
    const end = text.indexOf('>', nameEnd)
    if (end === -1) break
    const letter = text[nameEnd - 1]
    const name =
      letter === 'a' || letter === 'A' ? 'meta' : letter === 'k' || letter === 'K' ? 'link' : 'title'
    hits.push({ name, start: nameEnd - name.length - 1, nameEnd, end })
    start.lastIndex = end + 1
  }
  return hits
}

/** The attribute as the client finds it, or the reason why it does not. */
export type Reading = { value: string } | { problem: AttributeProblem }
export type AttributeProblem =
  | 'missing'
  | 'unquoted'
  | Extract<Unreadable, 'value-empty' | 'value-missing' | 'attribute-case'>
  | SpellingProblem
type SpellingProblem = Extract<
  Unreadable,
  'space-around-equals' | 'bare-attribute-before' | 'angle-bracket-in-value'
>

/** `seen` are the attributes before the first `>`, `all` those a browser finds in the same tag. */
export function readAttribute(
  name: string,
  seen: readonly SourceAttribute[],
  all: readonly SourceAttribute[],
): Reading {
  let problem: AttributeProblem | null = null
  for (const attribute of seen) {
    if (!isNamed(attribute, name)) continue
    const trouble = problemOf(attribute, name)
    if (trouble === null) return { value: attribute.value ?? '' }
    problem ??= trouble
  }
  if (problem) return { problem }
  return {
    problem: all.some((other) => isNamed(other, name)) ? 'angle-bracket-in-value' : 'missing',
  }
}

function problemOf(attribute: SourceAttribute, name: string): AttributeProblem | null {
  if (attribute.value === null) return 'value-missing'
  if (attribute.name !== name) return 'attribute-case'
  if (attribute.quote === null && attribute.value !== '') return 'unquoted'
  if (attribute.spaceAroundEquals) return 'space-around-equals'
  if (attribute.afterBare) return 'bare-attribute-before'
  if (!attribute.closed) return 'angle-bracket-in-value'
  return attribute.value.trim() === '' ? 'value-empty' : null
}

export interface GreedyTitle {
  /** Index of the first `<title`. */
  start: number
  /** Pieces of source between the first `<title…>` and the last `</title`, inert parts left out. */
  markup: string
}

/** The client's title pattern is greedy: with a second `</title>` in the head it takes everything in between. */
export function greedyTitle(
  text: string,
  range: HeadRange,
  hits: readonly PatternHit[],
  isInert: (index: number) => boolean,
): GreedyTitle | null {
  const first = hits.find(
    (hit) => hit.name === 'title' && hit.start >= range.start && hit.end < range.end && !isInert(hit.start),
  )
  if (!first) return null
  const close = /<\/title[\s>]/gi
  close.lastIndex = first.end + 1
  // The sign behind the word may be the first one outside.
  const inside = text.slice(0, range.end + '</title'.length)
  let last = -1
  for (let match = close.exec(inside); match && match.index < range.end; match = close.exec(inside)) {
    if (!isInert(match.index)) last = match.index
  }
  if (last === -1) return null
  return { start: first.start, markup: withoutInert(text, first.end + 1, last, isInert) }
}

/** Inert parts begin and end at tags, so it is enough to ask at every `<` and behind every `>`. */
function withoutInert(text: string, from: number, to: number, isInert: (index: number) => boolean): string {
  let out = ''
  let at = from
  let lt = from - 1
  let gt = from - 1
  while (at < to) {
    // Each sign is looked for once only: a new search starts behind the last find.
    if (lt <= at) lt = orEnd(text.indexOf('<', at + 1), to)
    if (gt < at) gt = orEnd(text.indexOf('>', at), to)
    const next = Math.min(lt, gt + 1, to)
    if (!isInert(at)) out += text.slice(at, next)
    at = next
  }
  return out
}

const orEnd = (index: number, end: number): number => (index === -1 ? end : index)
