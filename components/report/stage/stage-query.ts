/** What an address says about the chat stage: a closed schema; a value that is not in it counts as absent. */
import { createParser, parseAsStringLiteral, type inferParserType } from 'nuqs/server'
import { SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import { SCREENS, screenPxFor } from '@/lib/drawing/geometry/screens'
import { cleanWords } from './stage-message'

export const STAGE_SHOWS = ['card', 'all', 'composer', 'cut'] as const
export const STAGE_THEMES = ['page', 'light', 'dark'] as const
export const STAGE_SIDES = ['sent', 'received'] as const
export const STAGE_FRAMES = ['message', 'chat'] as const

/** Plain decimal digits only: no signs, exponents or blanks, which `Number` would forgive. */
const widthBetween = ({ minPx, maxPx }: { minPx: number; maxPx: number }) =>
  createParser({
    parse: (value) => {
      const px = /^[1-9]\d{2,3}$/.test(value) ? Number(value) : 0
      return px >= minPx && px <= maxPx ? px : null
    },
    serialize: String,
  })

const words = createParser({ parse: cleanWords, serialize: cleanWords })

/** The keys are the names in the address; what is as usual stays out of it. */
export const STAGE_QUERY = {
  show: parseAsStringLiteral(STAGE_SHOWS).withDefault('card'),
  surface: parseAsStringLiteral(SURFACES).withDefault('android'),
  theme: parseAsStringLiteral(STAGE_THEMES).withDefault('page'),
  side: parseAsStringLiteral(STAGE_SIDES).withDefault('sent'),
  /** The message alone, or the chat's header and field around it. */
  frame: parseAsStringLiteral(STAGE_FRAMES).withDefault('message'),
  text: words.withDefault(''),
  /** Width of a phone's screen, dp: what any phone may have; each is drawn at the nearest of its own. */
  screen: widthBetween({
    minPx: Math.min(SCREENS.android.minPx, SCREENS.ios.minPx),
    maxPx: Math.max(SCREENS.android.maxPx, SCREENS.ios.maxPx),
  }),
  /** Width of Web's chat pane, px. */
  pane: widthBetween(SCREENS.web),
}

export type StageView = inferParserType<typeof STAGE_QUERY>

/** The width that a surface is drawn at in this view. */
export const widthPxOf = (surface: Surface, view: StageView): number =>
  screenPxFor(surface, surface === 'web' ? view.pane : view.screen)

/** Undefined: the chat follows the page. */
export const chatTheme = ({ theme }: StageView) => (theme === 'page' ? undefined : theme)
