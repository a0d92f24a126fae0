/** Text that ends after so many lines: with an ellipsis, or cut hard as Web cuts a description. */
import type { CSSProperties } from 'react'
import { textStyle } from './text-style'
import type { Ending, TextStyle } from '@/lib/drawing/tokens/surface-tokens'

/** Of several lines the last ends after a word, which is all that a style can ask for; clamped-text.tsx ends it between letters. */
export function clampedLines(style: TextStyle, linesMax: number, ending: Ending): CSSProperties {
  const base: CSSProperties = { ...textStyle(style), overflow: 'hidden' }
  if (ending === 'clip') return { ...base, maxHeight: style.linePx * linesMax }
  if (linesMax === 1) return { ...base, whiteSpace: 'nowrap', textOverflow: 'ellipsis' }
  return { ...base, display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: linesMax }
}
