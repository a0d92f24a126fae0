/** Makes a PNG of what the browser draws: the screens of the stage at their own size, however small they are shown. */
import { loadedFontCss } from './picture-fonts'

export interface PictureRequest {
  /** What is in the picture, in rows of `columns`. */
  parts: readonly HTMLElement[]
  columns: number
  /** Device pixels for each CSS pixel. */
  scale: number
}

export async function makePicture({ parts, columns, scale }: PictureRequest): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot')
  const bench = document.createElement('div')
  bench.inert = true
  bench.dataset['pictureBench'] = ''
  const board = document.createElement('div')
  board.dataset['pictureBoard'] = String(columns)
  board.append(...parts.map((part) => part.cloneNode(true)))
  bench.append(board)
  document.body.append(bench)
  try {
    await Promise.all([...board.querySelectorAll('img')].map((image) => image.decode()))
    await document.fonts.ready
    return await domToBlob(board, {
      scale,
      type: 'image/png',
      font: { cssText: await loadedFontCss() },
      onCloneEachNode: keepClamp,
    })
  } finally {
    bench.remove()
  }
}

/** A clamped line computes to another display than the one that clamps it, and computed styles are what is copied. */
function keepClamp(copy: Node): void {
  if (!(copy instanceof HTMLElement) || !/^\d+$/.test(copy.style.webkitLineClamp)) return
  copy.style.display = '-webkit-box'
  copy.style.webkitBoxOrient = 'vertical'
}

/** `cardproof-<host>-<surface>-<theme>@2x.png` */
export function pictureName(link: string, what: string, scale: number): string {
  const host = URL.canParse(link) ? new URL(link).hostname.replace(/[^a-z0-9.-]/gi, '') : ''
  return `cardproof-${host || 'link'}-${what}@${scale}x.png`
}
