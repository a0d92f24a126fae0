/** The token table's numbers and colours in the words of the engine. */
import type { CSSProperties } from 'react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { TOKENS } from '@/components/whatsapp/tokens'
import type { Colour, TextStyle } from '@/components/whatsapp/tokens/surface-tokens'
import type { Theme } from './card-picture-input'

/** The engine rounds lengths and line heights to whole units: ten of them make a px. */
export const UNITS = 10
export const u = (px: number): number => px * UNITS

export const colourOf = (surface: Surface, colour: Colour, theme: Theme): string =>
  TOKENS[surface].colours[colour][theme]

export const textStyle = ({ sizePx, linePx, weight }: TextStyle): CSSProperties => ({
  fontSize: u(sizePx),
  lineHeight: `${u(linePx)}px`,
  fontWeight: weight,
})
