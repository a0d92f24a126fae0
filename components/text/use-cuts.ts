/** Where each drawn card of a place cuts its title and its description; measured on the cards themselves, again when their text, width or typeface changes. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import { TOKENS } from '@/lib/drawing/tokens'
import type { CardFace, Surface } from '@/lib/preview/vocabulary/card'
import { TEXT_FIELDS, type TextField } from '@/lib/preview/vocabulary/text/own-text'
import { type TextCut, textCutOf } from '../whatsapp/text/use-text-cut'

/** Null where the card has no such line. */
export type Cuts = Partial<Record<Surface, Readonly<Record<TextField, TextCut | null>>>>

/** Null until it was measured, and where scripts do not run. */
export function useCuts(place: RefObject<HTMLElement | null>, cards: readonly CardFace[]): Cuts | null {
  const [cuts, setCuts] = useState<Cuts | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => {
      const next = cutsIn(element, cards)
      // An equal object is no change to draw.
      setCuts((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    measure()
    let frame = 0
    const measureSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    const observer = new ResizeObserver(measureSoon)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', measureSoon)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', measureSoon)
    }
  }, [place, cards])
  return cuts
}

const cutsIn = (place: HTMLElement, cards: readonly CardFace[]): Cuts =>
  Object.fromEntries(
    cards.map((card) => {
      const chat = place.querySelector(`[data-chat="${card.surface}"]`)
      const cut = (field: TextField) => {
        const line = chat?.querySelector<HTMLElement>(`[data-card-line="${field}"]`)
        return line ? cutOf(line, card, field) : null
      }
      return [card.surface, Object.fromEntries(TEXT_FIELDS.map((field) => [field, cut(field)]))]
    }),
  )

function cutOf(line: HTMLElement, card: CardFace, field: TextField): TextCut {
  const { ending } = TOKENS[card.surface][field]
  const linesMax = field === 'title' ? card.titleLinesMax : card.descriptionLinesMax
  const inner = line.firstElementChild
  // One that is ended by a script stands in a place of its own already.
  if (line.dataset['cutByScript'] !== undefined && inner instanceof HTMLElement)
    return textCutOf(inner, linesMax, ending)
  const copy = line.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return 'whole'
  const around = document.createElement('span')
  around.style.cssText = line.style.cssText
  Object.assign(around.style, {
    position: 'absolute',
    visibility: 'hidden',
    display: 'block',
    margin: '0',
    maxHeight: 'none',
    overflow: 'visible',
    whiteSpace: 'normal',
    width: getComputedStyle(line).width,
  })
  around.dir = line.dir
  copy.style.margin = '0'
  if (copy.style.display === '') copy.style.display = 'block'
  // Nothing that looks for lines of the card may find it.
  delete copy.dataset['cardLine']
  around.append(copy)
  line.parentElement?.append(around)
  const cut = textCutOf(copy, linesMax, ending)
  around.remove()
  return cut
}
