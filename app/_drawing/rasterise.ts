/** SVG of our own making as a bitmap. It is given no font: its text is paths. */
import { renderAsync } from '@resvg/resvg-js'

/** A PNG, `zoom` times as large as the drawing. */
export async function rasterise(svg: string, zoom = 1): Promise<Buffer> {
  const bitmap = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: zoom },
  })
  return bitmap.asPng()
}
