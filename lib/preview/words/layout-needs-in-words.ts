/** What each layout of the card needs, in words. */
import { layoutNeeds } from '../report/layout-needs'
import type { Layout } from '../vocabulary/card'
import type { Words } from './create-words'

export type LayoutNeeds = Record<Layout, LayoutNeed>

export interface LayoutNeed {
  /** One line: what a page must offer for this layout. */
  needs: string
  /** What is in the picture's place: "1200 × 630 px"; null where there is no picture. */
  placeholder: string | null
}

export function layoutNeedsInWords(words: Words): LayoutNeeds {
  const { landscape, square, thumbnail, text, none } = layoutNeeds()
  const inWords = ({ needs, placeholder }: typeof landscape): LayoutNeed => ({
    needs: words.say(needs),
    placeholder: placeholder && words.value(placeholder),
  })
  return {
    landscape: inWords(landscape),
    square: inWords(square),
    thumbnail: inWords(thumbnail),
    text: inWords(text),
    none: inWords(none),
  }
}
