/** The three boxes that the trees are made of. */
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
export const block = (style: CSSProperties): CSSProperties => ({ display: 'block', ...style })
/** Text that ends with an ellipsis after so many lines. */
export const clamp = (lines: number): CSSProperties =>
  block({ lineClamp: lines, overflow: 'hidden', wordBreak: 'break-word' })
