/** The engine behind every picture made on the server: sets text, lays out boxes, draws SVG and bitmaps. No network, no font of the system. */
import { type ImageSource, type MeasuredNode, type Node, Renderer } from '@takumi-rs/core'
import type { FontFile } from './typesetting/font-files'

export type { MeasuredNode, Node }

export interface Canvas {
  widthPx: number
  heightPx: number
}

/** What is drawn, from which font files, and the pictures in it by the name that the tree gives them. */
export interface Drawing {
  node: Node
  fonts: readonly FontFile[]
  images?: readonly ImageSource[]
}

/** A text may ask for any font file there is, and the engine forgets none: with too many it is replaced. */
const FONT_BYTES_MAX = 32 * 1024 * 1024

interface Engine {
  renderer: Renderer
  fontBytes: number
}

const KEY = Symbol.for('cardproof.drawing-engine')
const globals = globalThis as unknown as Record<symbol, Engine | undefined> // safe: the key is ours alone

/** One for the process: Next loads each route with a copy of this module. */
function engine(): Engine {
  const known = globals[KEY]
  if (known && known.fontBytes < FONT_BYTES_MAX) return known
  return (globals[KEY] = { renderer: new Renderer(), fontBytes: 0 })
}

/** Where everything is when it is as wide as `widthPx` at most. */
export async function measured(drawing: Drawing, widthPx: number): Promise<MeasuredNode> {
  const { renderer, options } = prepared(drawing)
  return renderer.measure(drawing.node, { ...options, width: Math.ceil(widthPx) })
}

export async function drawnSvg(drawing: Drawing, { widthPx, heightPx }: Canvas): Promise<string> {
  const { renderer, options } = prepared(drawing)
  return renderer.renderSvg(drawing.node, { ...options, width: widthPx, height: heightPx })
}

export async function drawnPng(drawing: Drawing, { widthPx, heightPx }: Canvas): Promise<Buffer> {
  const { renderer, options } = prepared(drawing)
  return renderer.render(drawing.node, { ...options, width: widthPx, height: heightPx, format: 'png' })
}

function prepared({ fonts, images = [] }: Drawing) {
  const current = engine()
  const counted = fonts.map((file) => ({
    ...file,
    // The engine asks for a file when it meets it for the first time.
    data: async () => {
      const data = await file.data()
      current.fontBytes += data.length
      return data
    },
  }))
  return { renderer: current.renderer, options: { fonts: counted, images: [...images] } }
}
