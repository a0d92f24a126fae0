/** Turns a surface's tokens into CSS variables; `light-dark()` follows the color-scheme of the stage. */
import type { CSSProperties } from 'react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { TOKENS } from '@/lib/drawing/tokens'
import { type Box, boxCss } from '@/lib/drawing/boxes/box'
import type { Colour } from '@/lib/drawing/tokens/surface-tokens'

export type FontMode = 'system' | 'pinned'

/** @param scripts further font families, for signs that the surface's own typeface lacks. */
export function stageStyle(
  surface: Surface,
  fonts: FontMode = 'system',
  scripts: readonly string[] = [],
): CSSProperties {
  const { colours, font } = TOKENS[surface]
  const variables = Object.fromEntries(
    Object.entries(colours).map(([name, { light, dark }]) => [
      `--wa-${name}`,
      `light-dark(${light}, ${dark})`,
    ]),
  )
  const families = [font[fonts], ...scripts.map((name) => `'${name}'`), ...LAST_RESORT[fonts]]
  return {
    // Safe: custom properties are valid style keys, React's type only does not list them.
    ...(variables as CSSProperties),
    fontFamily: families.join(', '),
    // The page's own typeface asks for other letter forms.
    fontFeatureSettings: 'normal',
  }
}

const LAST_RESORT: Record<FontMode, readonly string[]> = {
  system: ["'Liberation Sans'", 'sans-serif'],
  pinned: ['sans-serif'],
}

/** A box of a message, in the colours of the stage. */
export const boxStyle = (box: Box): CSSProperties => boxCss(box, colourVar)

export const colourVar = (colour: Colour): string => `var(--wa-${colour})`
