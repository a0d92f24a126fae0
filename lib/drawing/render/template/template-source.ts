/** The code of a picture for Next.js, which draws the same: with words that `next/og` cannot set as drawings of their own. */
import type { LinesFrame, SetFrame } from '@/lib/templates/frame'
import { isPrintedAsWords, type Outline, writeSource } from '@/lib/templates/source/write-source'
import { CANVASES } from '@/lib/templates/template'
import { drawnSvg } from '../engine'
import { withInlineDrawings } from '../svg-pictures'
import { widthPxOf } from '../typesetting/text-lines'
import type { TextKit } from '../typesetting/text-kit'
import type { SetTemplate } from './draw-template'
import { linesNode } from './template-node'

export const FILE_NAMES = { picture: 'og-picture.jpg', logo: 'og-logo.png' } as const

export interface TemplateSource {
  code: string
  /** Beside the code, in the folder that it names. */
  files: readonly { file: string; bytes: Buffer }[]
}

/** Of the wide picture. */
export async function templateSource({ frame, kit, files, canvas }: SetTemplate, alt: string): Promise<TemplateSource> {
  const drawn = linesIn(frame).filter((lines) => !isPrintedAsWords(lines))
  const outlines = new Map<LinesFrame, Outline>()
  for (const lines of drawn) outlines.set(lines, await outlineOf(lines, kit))
  const kerning = new Map<LinesFrame, number[]>()
  for (const lines of linesIn(frame)) if (isPrintedAsWords(lines)) kerning.set(lines, await kerningOf(lines, kit))
  const { width, height } = CANVASES[canvas]
  const named = files.map(({ name, bytes, type }) => ({ name, bytes, type, file: FILE_NAMES[name] }))
  return { code: writeSource(frame, { alt, outlines, kerning, files: named, size: { width, height } }), files: named }
} // prettier-ignore

const linesIn = (frame: SetFrame): LinesFrame[] =>
  frame.kind === 'lines' ? [frame] : frame.kind === 'box' ? frame.children.flatMap(linesIn) : []

/** As `next/og` sets words. */
const PLAIN = '"kern" 0'

/** Between the letters of each line, on the average. */
const kerningOf = (
  { lines, sizePx, linePx, weight, direction, widthPx }: LinesFrame,
  kit: TextKit,
): Promise<number[]> =>
  Promise.all(
    lines.map(async (line) => {
      const place = { type: { sizePx, linePx, weight }, direction, widthPx }
      const [own, plain] = [
        await widthPxOf(line, place, kit),
        await widthPxOf(line, { ...place, features: PLAIN }, kit),
      ]
      return (own - plain) / [...graphemes.segment(line)].length
    }),
  )

/** Marks and emoji reach over their lines. */
const BLEED_EM = 0.4
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

async function outlineOf(frame: LinesFrame, kit: TextKit): Promise<Outline> {
  const { lines, sizePx, linePx, weight, direction, widthPx, trackingEm } = frame
  const place = { type: { sizePx, linePx, weight }, direction, widthPx }
  const widths = await Promise.all(
    lines.map(async (line) => {
      const tracked = trackingEm * sizePx * [...graphemes.segment(line)].length
      return (await widthPxOf(line, place, kit)) + tracked
    }),
  )
  const [width, height] = [Math.ceil(Math.max(1, ...widths)), linePx * lines.length]
  const bleed = Math.ceil(sizePx * BLEED_EM)
  const canvas = { widthPx: width + 2 * bleed, heightPx: height + 2 * bleed }
  const side = { left: 'flex-start', center: 'center', right: 'flex-end' } as const
  const svg = await drawnSvg(
    {
      node: {
        type: 'container',
        style: {
          display: 'flex',
          flexDirection: 'column',
          alignItems: side[frame.align],
          width: canvas.widthPx,
          height: canvas.heightPx,
          padding: `${bleed}px`,
          boxSizing: 'border-box',
        },
        children: [linesNode(frame, kit, 1)],
      },
      fonts: kit.fonts,
      images: kit.images,
    },
    canvas,
  )
  const start = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${canvas.widthPx}" height="${canvas.heightPx}" viewBox="0 0 ${canvas.widthPx} ${canvas.heightPx}">`
  const inline = withInlineDrawings(svg)
  const drawing = Buffer.from(start + inline.slice(inline.indexOf('>') + 1)).toString('base64')
  return { src: `data:image/svg+xml;base64,${drawing}`, width, height, bleed }
}
