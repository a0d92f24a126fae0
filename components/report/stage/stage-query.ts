/** What an address says about the chat stage: a closed schema; a value that is not in it counts as absent. */
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import { SCREENS, screenPxFor } from '@/lib/drawing/geometry/screens'
import { cleanWords } from './stage-message'

export const STAGE_SHOWS = ['card', 'all', 'composer', 'cut'] as const
export const STAGE_THEMES = ['page', 'light', 'dark'] as const
export const STAGE_SIDES = ['sent', 'received'] as const
export const STAGE_FRAMES = ['message', 'chat'] as const

/** How one value is read; what is as usual stays out of the address. */
interface Reading<Value> {
  usual: Value
  /** Null for what is none. */
  parse(given: string): Value | null
}

const oneOf = <const Value extends string>(
  values: readonly [Value, ...Value[]],
  usual: NoInfer<Value>,
): Reading<Value> => ({ usual, parse: (given) => values.find((value) => value === given) ?? null })

/** Plain decimal digits only: no signs, exponents or blanks, which `Number` would forgive. */
const widthBetween = ({ minPx, maxPx }: { minPx: number; maxPx: number }): Reading<number | null> => ({
  usual: null,
  parse: (given) => {
    const px = /^[1-9]\d{2,3}$/.test(given) ? Number(given) : 0
    return px >= minPx && px <= maxPx ? px : null
  },
})

/** The keys are the names in the address. */
const QUERY = {
  show: oneOf(STAGE_SHOWS, 'card'),
  surface: oneOf(SURFACES, 'android'),
  theme: oneOf(STAGE_THEMES, 'page'),
  side: oneOf(STAGE_SIDES, 'sent'),
  /** The message alone, or the chat's header and field around it. */
  frame: oneOf(STAGE_FRAMES, 'message'),
  text: { usual: '', parse: cleanWords },
  /** Width of a phone's screen, dp: what any phone may have; each is drawn at the nearest of its own. */
  screen: widthBetween({
    minPx: Math.min(SCREENS.android.minPx, SCREENS.ios.minPx),
    maxPx: Math.max(SCREENS.android.maxPx, SCREENS.ios.maxPx),
  }),
  /** Width of Web's chat pane, px. */
  pane: widthBetween(SCREENS.web),
} satisfies Record<string, Reading<unknown>>

export type StageView = { [Name in keyof typeof QUERY]: (typeof QUERY)[Name]['usual'] }
// Safe: the keys of that very object.
const NAMES = Object.keys(QUERY) as (keyof StageView)[]

/** Of several values of one name the first counts. */
export function readStageView(search: string | URLSearchParams): StageView {
  const given = new URLSearchParams(search)
  const entries = NAMES.map((name) => {
    const value = given.get(name)
    return [name, (value === null ? null : QUERY[name].parse(value)) ?? QUERY[name].usual]
  })
  // Safe: one entry for each name, read by its own reading.
  return Object.fromEntries(entries) as StageView
}

/** The query with these changes; what else an address says stays as it is. */
export function withStageView(search: string, change: Partial<StageView>): string {
  const query = new URLSearchParams(search)
  for (const name of NAMES) {
    const value = change[name]
    if (value === undefined) continue
    if (value === QUERY[name].usual) query.delete(name)
    else query.set(name, String(value))
  }
  // What needs no escape in a query stays readable.
  return query.toString().replace(/%(?:3F|2F|3A|40|2C)/g, decodeURIComponent)
}

/** The width that a surface is drawn at in this view. */
export const widthPxOf = (surface: Surface, view: StageView): number =>
  screenPxFor(surface, surface === 'web' ? view.pane : view.screen)

/** Undefined: the chat follows the page. */
export const chatTheme = ({ theme }: StageView) => (theme === 'page' ? undefined : theme)
