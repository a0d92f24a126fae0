/** A picture that can be had as SVG or as a bitmap of any size: its scene is laid out anew at each scale, so that edges stay sharp. */
import { clipText } from '../text/clip-text'
import { xmlText } from '../text/xml-text'
import { type Drawing, drawnPng, drawnSvg } from './engine'
import { withInlineDrawings } from './svg-pictures'

export interface ScaledPicture {
  widthPx: number
  heightPx: number
  /** Text as paths, no reference to anything outside. @param words the text alternative. */
  svg: (words: string) => Promise<string>
  /** `zoom` times as large. */
  png: (zoom: number) => Promise<Buffer>
}

/** The engine rounds boxes to whole units: where its drawing is measured, or scaled afterwards, so many make a px. */
export const UNITS = 10

const WORDS_CHARS_MAX = 1_000

/** @param scene in px times scale. */
export function scaledPicture(
  { widthPx, heightPx }: Pick<ScaledPicture, 'widthPx' | 'heightPx'>,
  scene: (scale: number) => Drawing,
): ScaledPicture {
  const canvas = (scale: number) => ({
    widthPx: Math.round(widthPx * scale),
    heightPx: Math.round(heightPx * scale),
  })
  return {
    widthPx,
    heightPx,
    svg: async (words) => {
      const svg = withInlineDrawings(await drawnSvg(scene(UNITS), canvas(UNITS)))
      const box = `0 0 ${widthPx * UNITS} ${heightPx * UNITS}`
      const start = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${widthPx}" height="${heightPx}" viewBox="${box}" role="img">`
      return `${start}<title>${xmlText(clipText(words, WORDS_CHARS_MAX))}</title>${svg.slice(svg.indexOf('>') + 1)}`
    },
    png: (zoom) => drawnPng(scene(zoom), canvas(zoom)),
  }
}
