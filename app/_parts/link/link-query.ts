/** What was typed and pressed on the page that tidies a link, as its address holds it, and the other way round. */
import { LINK_FIELD } from '@/components/link/link-fields'
import { PRESSES } from '@/lib/preview/link/link-notes'
import type { LinkWish } from '@/lib/preview/link/tidy-link'
import { UTM_CHARS_MAX, UTM_NAMES, UTM_PRESETS } from '@/lib/preview/link/utm'
import { one, oneOf } from '../query'

/** Far beyond any address: a longer one gets its sentence all the same. */
export const LINK_INPUT_CHARS_MAX = 20_000

type Query = Record<string, string | string[] | undefined>

export function linkWish(query: Query, typedFirst = ''): LinkWish {
  return {
    typed: query[LINK_FIELD.url] === undefined ? typedFirst : (one(query[LINK_FIELD.url], LINK_INPUT_CHARS_MAX) ?? ''),
    values: Object.fromEntries(UTM_NAMES.map((name) => [name, one(query[LINK_FIELD[name]], UTM_CHARS_MAX) ?? ''])),
    preset: oneOf(query[LINK_FIELD.preset], UTM_PRESETS),
    press: oneOf(query[LINK_FIELD.press], PRESSES),
  }
} // prettier-ignore

/** With what a press has changed already in it. */
export function linkQuery({ typed, values = {} }: LinkWish): URLSearchParams {
  const query = new URLSearchParams({ [LINK_FIELD.url]: typed })
  for (const name of UTM_NAMES) if (values[name]) query.set(LINK_FIELD[name], values[name])
  return query
}
