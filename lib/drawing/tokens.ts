/** What each WhatsApp surface looks like, as plain numbers and colours; the witnesses of each value are in tokens/. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import { android } from './tokens/android'
import { ios } from './tokens/ios'
import { plain } from './tokens/plain'
import type { Colour, SurfaceTokens, WitnessedTokens } from './tokens/surface-tokens'
import { web } from './tokens/web'

export const WITNESSED_TOKENS: Record<Surface, WitnessedTokens> = { android, web, ios }

export const TOKENS: Record<Surface, SurfaceTokens> = {
  android: plain<SurfaceTokens>(android),
  web: plain<SurfaceTokens>(web),
  ios: plain<SurfaceTokens>(ios),
}

/** Surfaces of which no link card could be measured: the bubble is from one screenshot, the card follows the published guidance. */
export const APPROXIMATE: ReadonlySet<Surface> = new Set(['ios'])

/** Transparency is flattened on white before the picture leaves the phone. */
export const FLATTENED_ON = '#ffffff'
/** A word in the place of a picture, in our own figures. */
export const PLACEHOLDER_TEXT_PX = 20
/** How much of what is cut away still shows through. */
export const CUT_AWAY = { opacity: 0.3, linePx: 2 }

/** The message in the drawing was sent at a quiet hour; it is no measurement. */
export const SAMPLE_TIME = '09:41'
export const SAMPLE_CHAT = { name: 'Anna Lindqvist', status: 'online', day: 'Today' }

export const colourOf = (surface: Surface, colour: Colour, theme: 'light' | 'dark'): string =>
  TOKENS[surface].colours[colour][theme]
