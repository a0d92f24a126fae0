/** Text that ends after so many lines: with an ellipsis, or cut hard as Web cuts a description. */
import type { CSSProperties } from 'react'
import { textStyle } from './stage-style'
import type { TextStyle } from './tokens/surface-tokens'

export function clampedLines(style: TextStyle, linesMax: number, ellipsis: boolean): CSSProperties {
  const base: CSSProperties = { ...textStyle(style), overflow: 'hidden' }
  if (!ellipsis) return { ...base, maxHeight: style.linePx * linesMax }
  // A single line ends between letters, as the clients end it; several lines can only end behind a word here.
  if (linesMax === 1) return { ...base, whiteSpace: 'nowrap', textOverflow: 'ellipsis' }
  return { ...base, display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: linesMax }
}
