/** The finished link of what a person typed and chose: what is odd about it, what one press would mend, what was set. */
import { withoutClutter } from './clutter'
import { type LinkNote, linkNotes, type Press } from './link-notes'
import { type LinkRefusal, readLink } from './read-link'
import { type SignedLink, signedLink } from './signed-link'
import { presetValues, UTM_CHARS_MAX, UTM_NAMES, type UtmName, type UtmPreset, type UtmValues, utmIn, withoutUtm, withUtm } from './utm' // prettier-ignore

export interface TidyLink {
  /** As it is to be typed again: after the press, without what was chosen. */
  typed: string
  values: UtmValues
  refusal: LinkRefusal | null
  /** Null when refused. */
  link: string | null
  /** Then nothing of it may change, and `link` is as it was typed. */
  signed: SignedLink | null
  notes: LinkNote[]
  /** What the link says by itself. */
  there: Record<UtmName, string[]>
}

export interface LinkWish {
  typed: string
  values?: UtmValues
  preset?: UtmPreset | null
  press?: Press | null
}

const NO_UTM: TidyLink['there'] = { source: [], medium: [], campaign: [], content: [], term: [] }

export function tidyLink({ typed, values: given = {}, preset = null, press = null }: LinkWish): TidyLink {
  const values = { ...cut(given), ...(preset && presetValues(preset)) }
  const nothing = { typed, values, refusal: null, link: null, signed: null, notes: [], there: NO_UTM }
  if (typed.trim() === '') return nothing
  const read = readLink(typed)
  if (!read.ok) return { ...nothing, refusal: read.refusal }
  const signed = signedLink(read.link)
  const base = signed ? read.link : pressed(read.link, press)
  const link = signed ? base : withUtm(base, values)
  return {
    ...nothing,
    // What was typed stays in the field as it was, unless a press changed it.
    typed: base === read.link ? typed : base,
    link,
    signed,
    notes: linkNotes({ base, link, values, schemeTyped: read.schemeTyped, isSigned: signed !== null }),
    there: utmIn(base),
  }
}

function pressed(link: string, press: Press | null): string {
  if (press === 'https') return link.replace(/^http:/i, 'https:')
  if (press === 'clutter') return withoutClutter(link)
  return press === 'utm' ? withoutUtm(link) : link
}

const cut = (given: UtmValues): UtmValues =>
  Object.fromEntries(UTM_NAMES.map((name) => [name, (given[name] ?? '').slice(0, UTM_CHARS_MAX)]))
