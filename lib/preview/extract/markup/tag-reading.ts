/** Reads one tag twice: as Android does, and as a forgiving HTML reader does; says why when only the second succeeds. */
import type { TagFact, Unreadable } from '../../vocabulary/tags'
import { readAttribute } from './pattern-tags'
import type { AttributeProblem, PatternHit, Reading } from './pattern-tags'
import { PATTERN_KEYS, PATTERN_RELS, KEY_ATTRIBUTES, LISTED_RELS } from './keys'
import type { SourceElement } from './lenient-tags'
import { attributeOf, scanAttributes } from './tag-attributes'
import { textPastQuote } from './text-past-quote'
import { charsWhenCut, cutText, spaceRule, valueOfAttribute, valueOfText } from './tag-value'

const KEY_CHARS_MAX = 200
/** Most links of a head are style sheets and fonts, and need no closer look. An entity may stand for any letter. */
const MAY_BE_LISTED = /icon|image_src|canonical|&/i
const NOTHING: TagOutcome = { reading: null, tripped: false }

/** A place where a tag starts, and who sees it there. */
export interface Spot {
  start: number
  hit: PatternHit | null
  element: SourceElement | null
}

export interface TagReading {
  keyAttribute: TagFact['keyAttribute']
  key: string
  looseKey: string
  value: string
  valueChars?: number
  meant?: string
  isByPattern: boolean
  unreadable: Unreadable | null
}

/** `reading` is null when the tag has no key or is no wanted link; `tripped` when it has more attributes than are read. */
export interface TagOutcome {
  reading: TagReading | null
  tripped: boolean
}

/** `isClosed`: somewhere behind the head's first title is the end of one, which ends it for the client's greedy pattern. */
export function readTitle(text: string, { element, hit }: Spot, isClosed: boolean): TagReading {
  const raw = element ? text.slice(element.textStart, element.textEnd) : ''
  const value = valueOfText(raw, 'collapse')
  const unreadable: Unreadable | null =
    hit === null ? 'value-missing' : !isClosed ? 'not-closed' : value === '' && element ? 'value-empty' : null
  const isByPattern = unreadable === null
  return {
    keyAttribute: null,
    key: 'title',
    looseKey: '<title>',
    value,
    ...charsWhenCut(value, raw, 'collapse', 'text'),
    isByPattern,
    unreadable,
  }
}

/** `escaped` is for tags quoted in a script's string. */
export function readTag(text: string, { element, hit }: Spot, escaped: boolean): TagOutcome {
  const nameEnd = element?.nameEnd ?? hit?.nameEnd ?? 0
  const inner = text.slice(nameEnd, element?.end ?? hit?.end)
  const isLink = (element?.name ?? hit?.name) === 'link'
  if (isLink && !MAY_BE_LISTED.test(inner)) return NOTHING
  const all = scanAttributes(escaped ? inner.replace(/\\(["'/])/g, '$1') : inner)
  const same = hit === null || element === null || hit.end === element.end
  const seen = same ? all : scanAttributes(text.slice(nameEnd, hit.end))
  const strict = (name: string): Reading => readAttribute(name, seen.attributes, all.attributes)
  const loose = (name: string): string => attributeOf(all.attributes, name)?.value ?? ''
  const keyNames = isLink ? (['rel'] as const) : KEY_ATTRIBUTES
  const known = isLink ? PATTERN_RELS : PATTERN_KEYS
  const valueName = isLink ? 'href' : 'content'

  const looseName = keyNames.find((name) => loose(name).trim() !== '')
  const tripped = all.tripped || seen.tripped
  if (looseName === undefined) return { reading: null, tripped }
  const content = strict(valueName)
  const strictKey = strictKeyOf(keyNames, strict)

  const exact = strictKey?.value ?? null
  const isByPattern = hit !== null && exact !== null && known.has(exact) && 'value' in content
  const keyAttribute = isByPattern && strictKey ? strictKey.name : looseName
  const written = isByPattern && exact !== null ? exact : loose(looseName)
  const key = cutText(valueOfAttribute(written, 'keep'), KEY_CHARS_MAX)
  const looseKey = key.toLowerCase()
  if (isLink && !looseKey.split(/\s+/).some((word) => LISTED_RELS.has(word))) {
    return { reading: null, tripped }
  }

  const rawValue = isByPattern && 'value' in content ? content.value : loose(valueName)
  const spaces = spaceRule(looseKey)
  const value = valueOfAttribute(rawValue, spaces)
  const { valueChars } = charsWhenCut(value, rawValue, spaces, 'attribute')
  const reading: TagReading = { keyAttribute, key, looseKey, value, isByPattern, unreadable: null }
  if (valueChars !== undefined) reading.valueChars = valueChars
  const meant = isLink || escaped ? null : textPastQuote(inner, all.attributes, valueName)
  if (meant !== null) reading.meant = valueOfAttribute(meant, spaces)
  if (isByPattern) return { reading, tripped }

  const keyReading = strict(looseName)
  reading.unreadable =
    (known.has(looseKey) ? null : 'key-not-read') ??
    ('problem' in keyReading ? asKeyProblem(keyReading.problem) : keySpelling(keyReading.value, known)) ??
    ('problem' in content ? asValueProblem(content.problem) : null) ??
    'angle-bracket-in-value'
  return { reading, tripped }
}

/** The first attribute in which the Android client finds a key. */
function strictKeyOf<Name extends string>(
  names: readonly Name[],
  strict: (name: Name) => Reading,
): { name: Name; value: string } | null {
  for (const name of names) {
    const reading = strict(name)
    if ('value' in reading) return { name, value: reading.value }
  }
  return null
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
