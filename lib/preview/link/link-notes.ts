/** What is odd about a link that can be sent, each by its code; some of it is mended with one press. */
import { isSecret } from '../vocabulary/secret-names'
import { type Clutter, clutterIn } from './clutter'
import { LINK_CHARS_MAX } from './read-link'
import { shortLink } from './short-link'
import { pairsIn, splitLink } from './split-link'
import { UTM_NAMES, type UtmValues, utmIn } from './utm'

export const PRESSES = ['https', 'clutter', 'utm'] as const
export type Press = (typeof PRESSES)[number]

export type LinkNote =
  | { code: 'scheme-added' }
  | { code: 'http'; press: 'https' }
  | { code: 'clutter'; press: 'clutter'; found: Clutter[] }
  | { code: 'utm-there'; press: 'utm'; names: string[] }
  | { code: 'utm-twice'; name: string; values: string[] }
  | { code: 'utm-behind-fragment' }
  | { code: 'utm-capitals'; values: string[] }
  | { code: 'not-utf8'; part: string }
  | { code: 'secret'; names: string[] }
  | { code: 'short'; host: string }
  | { code: 'too-long-to-check'; chars: number }

export interface LinkToNote {
  /** Before anything was set. */
  base: string
  link: string
  values: UtmValues
  schemeTyped: boolean
  isSigned: boolean
}

const PART_CHARS_SHOWN = 24

export function linkNotes(given: LinkToNote): LinkNote[] {
  const { base, link, schemeTyped, isSigned } = given
  // Of a signed link nothing may be removed or added, so nothing is said of it either.
  const changeable = isSigned ? [] : [...clutterNotes(base), ...utmNotes(given), ...secretNotes(base)]
  const part = firstThatIsNotUtf8(base)
  return [
    ...some(!schemeTyped, { code: 'scheme-added' }),
    ...some(!isSigned && /^http:/i.test(base), { code: 'http', press: 'https' }),
    ...changeable,
    ...some(part !== null, { code: 'not-utf8', part: (part ?? '').slice(0, PART_CHARS_SHOWN) }),
    ...some(shortLink(base) !== null, { code: 'short', host: URL.parse(base)?.host ?? '' }),
    ...some(link.length > LINK_CHARS_MAX, { code: 'too-long-to-check', chars: link.length }),
  ]
}

const some = (is: boolean, note: LinkNote): LinkNote[] => (is ? [note] : [])

function clutterNotes(base: string): LinkNote[] {
  const found = clutterIn(base)
  return some(found.length > 0, { code: 'clutter', press: 'clutter', found })
}

function utmNotes({ base, values }: LinkToNote): LinkNote[] {
  const there = utmIn(base)
  const typed = (name: (typeof UTM_NAMES)[number]) => (values[name] ?? '').trim()
  const kept = UTM_NAMES.filter((name) => there[name].length > 0 && typed(name) === '')
  const capitals = UTM_NAMES.map(typed).filter((text) => /\p{Lu}/u.test(text))
  return [
    ...some(kept.length > 0, { code: 'utm-there', press: 'utm', names: kept.map((name) => `utm_${name}`) }),
    ...kept.flatMap((name) =>
      some(there[name].length > 1, { code: 'utm-twice', name: `utm_${name}`, values: there[name] }),
    ),
    ...some(/[?&#]utm_/i.test(splitLink(base).fragment), { code: 'utm-behind-fragment' }),
    ...some(capitals.length > 0, { code: 'utm-capitals', values: capitals }),
  ]
}

function secretNotes(base: string): LinkNote[] {
  const found = pairsIn(base).filter(({ name, value }) => value !== '' && isSecret(name, value))
  return some(found.length > 0, { code: 'secret', names: [...new Set(found.map(({ name }) => name))] })
}

function firstThatIsNotUtf8(base: string): string | null {
  const runs = base.match(/(?:%[89a-f][\da-f])+/gi) ?? []
  return runs.find((run) => !isUtf8(run)) ?? null
}

function isUtf8(run: string): boolean {
  try {
    decodeURIComponent(run)
    return true
  } catch {
    return false
  }
}
