/** Turns a surface's tokens into CSS variables; `light-dark()` follows the color-scheme of the stage. */
import type { CSSProperties } from 'react'
import type { Surface } from '@/lib/preview/card'
import { TOKENS, type Shade, type TextStyle } from './tokens'

export function stageStyle(surface: Surface): CSSProperties {
  const { colours, font } = TOKENS[surface]
  const variables = Object.fromEntries(
    Object.entries(colours).map(([name, shade]) => [`--wa-${name}`, lightDark(shade)]),
  )
  // Safe: custom properties are valid style keys, React's type only does not list them.
  return { ...variables, fontFamily: font } as CSSProperties
}

export const textStyle = ({ sizePx, linePx, weight }: TextStyle): CSSProperties => ({
  fontSize: sizePx,
  lineHeight: `${linePx}px`,
  fontWeight: weight,
})

const lightDark = ([light, dark]: Shade) => `light-dark(${light}, ${dark})`
