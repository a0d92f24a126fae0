/** The three boxes that satori's layout is made of here. */
import type { CSSProperties } from 'react'

export const row = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  boxSizing: 'border-box',
  flexDirection: 'row',
  ...style,
})
export const column = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  boxSizing: 'border-box',
  flexDirection: 'column',
  ...style,
})
export const clamp = (lines: number): CSSProperties => ({
  display: 'block',
  lineClamp: lines,
  overflow: 'hidden',
  wordBreak: 'break-word',
})
