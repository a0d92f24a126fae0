/** Finds where the last line of a clamped text begins, from how the browser has broken it; again when its place or typeface changes. */
import { useLayoutEffect, useRef, useState } from 'react'

/** An index into the text; or the text is whole because it fits or is not shown; or nobody has looked yet. */
export type LastLine = number | 'whole' | 'measuring'

/** For one text: another one is another element. */
export function useLastLine(linesMax: number) {
  const ref = useRef<HTMLSpanElement>(null)
  const [lastLineAt, setLastLineAt] = useState<LastLine>('measuring')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setLastLineAt(lastLineOf(element, linesMax))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', measure)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', measure)
    }
  }, [linesMax])
  return { ref, lastLineAt }
}

/** @param clamped shows `linesMax` lines of one text node, whatever elements stand around it. */
function lastLineOf(clamped: HTMLElement, linesMax: number): LastLine {
  const node = document.createTreeWalker(clamped, NodeFilter.SHOW_TEXT).nextNode()
  // A rounded px is no further line.
  if (!node?.nodeValue || clamped.scrollHeight <= clamped.clientHeight + 1) return 'whole'
  const { top, height } = clamped.getBoundingClientRect()
  const range = document.createRange()
  for (let at = 0; at < node.nodeValue.length; at += 1) {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const sign = range.getClientRects()[0]
    // A space at which a line was broken has no place; by the middle, because typefaces differ in their height.
    if (!sign || sign.width === 0) continue
    const line = Math.floor(((sign.top + sign.bottom) / 2 - top) / (height / linesMax))
    if (line >= linesMax - 1) return at
  }
  return 'whole'
}
