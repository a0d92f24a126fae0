/** The widths that a surface is drawn at: phones in dp or pt, Web by its chat pane. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import { TOKENS } from '../tokens'

export interface Screens {
  defaultPx: number
  minPx: number
  maxPx: number
  /** What is worth offering, in ascending order. */
  widthsPx: readonly number[]
}

/** Phones that people hold; panes on both sides of Web's own borders at 900, 1024 and 1300 px. */
const WIDTHS: Record<Surface, readonly number[]> = {
  android: [320, 360, 393, 412, 430],
  web: [400, 480, 640, 900, 1024, 1300, 1600],
  ios: [320, 375, 393, 402, 430, 440],
}

const screens = (surface: Surface): Screens => ({ ...TOKENS[surface].screen, widthsPx: WIDTHS[surface] })

export const SCREENS: Record<Surface, Screens> = {
  android: screens('android'),
  web: screens('web'),
  ios: screens('ios'),
}

/** The default for what is no number, otherwise the nearest width that is allowed. */
export function screenPxFor(surface: Surface, wantedPx: number | null | undefined): number {
  const { defaultPx, minPx, maxPx } = SCREENS[surface]
  if (wantedPx === null || wantedPx === undefined || !Number.isFinite(wantedPx)) return defaultPx
  return Math.min(maxPx, Math.max(minPx, wantedPx))
}
