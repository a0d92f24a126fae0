/**
 * Reads tags as a client does that finds them by pattern, as WhatsApp on Android: in the literal text of the head, not as a document. Written as a scanner that
 * looks at each character a fixed number of times. Where patterns and documents part, this is what was decided:
 * - Tags in comments, scripts, styles, templates and other inert text are not counted as read. Nobody has observed either way, and
 *   a card must not be promised from a tag that the site's author switched off.
 * - Tags in a noscript inside the head are read: the client runs no scripts, so to it, as to any such reader, they are plain head content.
 * - An unquoted attribute before `property` or `content` does no harm by itself; only a bare word directly before does (observed).
 */
import type { Unreadable } from '../../vocabulary/tags'
import type { HeadRange } from '../source/head-range'
import { isNamed, type SourceAttribute } from './tag-attributes'

export interface PatternHit {
  name: 'meta' | 'link' | 'title'
  start: number
  nameEnd: number
  /** Index of the first `>` after the name, quoted or not: there the pattern ends. */
  end: number
}

export interface Patterns {
  hits: PatternHit[]
  /** Where the search goes on when more of the text comes. */
  goesOnAt: number
}

/** Every place in `text`, from an index on, where the client's pattern for a tag begins, inside the head or not. */
export function findPatterns(text: string, from: number): Patterns {
  const hits: PatternHit[] = []
  let goesOnAt = from
  for (let start = text.indexOf('<', from); start !== -1; start = text.indexOf('<', start + 1)) {
    const name = PATTERN_NAMES.get(text.charCodeAt(start + 1) | 0x20)
    if (name === undefined || !isWordAt(text, start + 1, name)) continue
    const nameEnd = start + 1 + name.length
    const end = text.indexOf('>', nameEnd)
    if (end === -1) return { hits, goesOnAt: start }
    hits.push({ name, start, nameEnd, end })
    start = end
    goesOnAt = end + 1
  }
  return { hits, goesOnAt: Math.max(goesOnAt, text.length - '<title'.length) }
}

const NAMES = ['meta', 'link', 'title'] as const
/** By first letter. */
const PATTERN_NAMES = new Map<number, PatternHit['name']>(NAMES.map((name) => [name.charCodeAt(0), name]))

/** In any case, and over: white space, a slash or a `>` follows. `word` is of small letters. */
function isWordAt(text: string, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if ((text.charCodeAt(from + at) | 0x20) !== word.charCodeAt(at)) return false
  return /[\s/>]/.test(text.charAt(from + word.length))
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
  first: PatternHit | undefined,
  isInert: (index: number) => boolean,
): GreedyTitle | null {
  if (!first) return null
  const last = lastTitleEnd(text, first.end + 1, range.end, isInert)
  if (last === -1) return null
  return { start: first.start, markup: withoutInert(text, first.end + 1, last, isInert) }
}

/** Where that pattern begins. */
export function firstTitle(
  { start, end }: HeadRange,
  hits: readonly PatternHit[],
  isInert: (index: number) => boolean,
): PatternHit | undefined {
  return hits.find(
    (hit) => hit.name === 'title' && hit.start >= start && hit.end < end && !isInert(hit.start),
  )
}

/** Index of the last `</title` between two places; -1 when there is none. */
export function lastTitleEnd(
  text: string,
  from: number,
  to: number,
  isInert: (index: number) => boolean,
): number {
  let last = -1
  for (let at = text.indexOf('</', from); at !== -1 && at < to; at = text.indexOf('</', at + 2)) {
    if (isWordAt(text, at + 2, 'title') && text[at + 7] !== '/' && !isInert(at)) last = at
  }
  return last
}

/** Inert parts begin and end at tags, so it is enough to ask at every `<` and behind every `>`. */
function withoutInert(text: string, from: number, to: number, isInert: (index: number) => boolean): string {
  let out = ''
  let at = from
  let lt = from - 1
  let gt = from - 1
  while (at < to) {
    // Each sign is looked for once only: a new search starts after the last find.
    if (lt <= at) lt = orEnd(text.indexOf('<', at + 1), to)
    if (gt < at) gt = orEnd(text.indexOf('>', at), to)
    const next = Math.min(lt, gt + 1, to)
    if (!isInert(at)) out += text.slice(at, next)
    at = next
  }
  return out
}

const orEnd = (index: number, end: number): number => (index === -1 ? end : index)
