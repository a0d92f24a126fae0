/** Finds how much of a clamped text there is room for, in the order in which it is read; again when its place or typeface changes. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Ending } from '@/lib/drawing/tokens/surface-tokens'

/** An index into the text where the ellipsis goes; or the text is whole; or it has not been measured yet. */
export type TextCut = number | 'whole' | 'measuring'

/** For one text: another one is another element. */
export function useTextCut(linesMax: number, ending: Ending) {
  const ref = useRef<HTMLSpanElement>(null)
  const [cutAt, setCutAt] = useState<TextCut>('measuring')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setCutAt(textCutOf(element, linesMax, ending))
    measure()
    // Typefaces come in many files: once for all of those that came since the last picture.
    let frame = 0
    const measureSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', measureSoon)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', measureSoon)
    }
  }, [linesMax, ending])
  return { ref, cutAt }
}

/** @param clamped holds the whole text, in as many elements as it likes, in a place with its own typeface. */
export function textCutOf(clamped: HTMLElement, linesMax: number, ending: Ending): TextCut {
  // A rounded px is no further line, and no letter.
  if (clamped.scrollHeight <= clamped.clientHeight + 1 && clamped.scrollWidth <= clamped.clientWidth + 1)
    return 'whole'
  const text = clamped.textContent
  const probe = new Probe(clamped, linesMax)
  try {
    if (probe.fits(text.length, '')) return 'whole'
    // Behind a word the line was broken before the ellipsis was set; a line of its own is never broken.
    const wordsEnd =
      ending === 'word' && linesMax > 1 ? last(endsOf(text, 'word'), (end) => probe.fits(end, '')) : undefined
    const ends = endsOf(text, 'grapheme').filter((end) => end <= (wordsEnd || text.length))
    const sign = ending === 'clip' ? '' : '…'
    return last(ends, (end) => probe.fits(end, sign)) ?? 0
  } finally {
    probe.remove()
  }
}

/** A copy of the text in the same place, unseen and free to be as high as it wants; what is around it need not be laid out again. */
class Probe {
  readonly #place = document.createElement('span')
  readonly #copy: HTMLElement
  readonly #parts: { node: Text; text: string; start: number }[] = []
  readonly #end = document.createTextNode('')
  readonly #linesMax: number

  constructor(clamped: HTMLElement, linesMax: number) {
    this.#linesMax = linesMax
    // Safe: the copy of an HTML element is one.
    this.#copy = clamped.cloneNode(true) as HTMLElement
    this.#copy.className = 'absolute inset-x-0 top-0'
    this.#copy.style.cssText = 'display:block'
    this.#place.className = 'invisible absolute inset-x-0 top-0 h-0 overflow-hidden contain-strict'
    this.#place.append(this.#copy)
    const walker = document.createTreeWalker(this.#copy, NodeFilter.SHOW_TEXT)
    let start = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      // Safe: the walker shows text alone.
      this.#parts.push({ node: node as Text, text, start })
      start += text.length
    }
    this.#copy.firstElementChild?.append(this.#end)
    clamped.parentElement?.append(this.#place)
  }

  fits(length: number, end: string): boolean {
    for (const { node, text, start } of this.#parts) node.data = text.slice(0, Math.max(0, length - start))
    this.#end.data = end
    const linePx = Number.parseFloat(getComputedStyle(this.#copy).lineHeight)
    // Its height is a whole number of px, its lines need not be.
    return Math.round(this.#copy.offsetHeight / linePx) <= this.#linesMax
  }

  remove(): void {
    this.#place.remove()
  }
}

function endsOf(text: string, granularity: 'grapheme' | 'word'): number[] {
  const segments = new Intl.Segmenter(undefined, { granularity }).segment(text)
  // The space after a word is no part of it; between letters it counts like one.
  const lengthOf = (segment: string) => (granularity === 'word' ? segment.trimEnd() : segment).length
  return [...segments].map(({ index, segment }) => index + lengthOf(segment))
}

/** The last that holds, where all before it do. */
function last(ends: readonly number[], holds: (end: number) => boolean): number | undefined {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(ends[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return ends[low - 1]
}
