/** Draws a template as a picture: its words set, its pictures cut to their places, as JPEG or PNG, in the shape of a canvas. */
import sharp from 'sharp'
import { limit } from '@/lib/preview/vocabulary/limits'
import type { Frame, PictureFrame, PictureName, SetFrame } from '@/lib/templates/frame'
import { type PictureParts, type PictureRequest, pictureTree } from '@/lib/templates/picture'
import { type CanvasName, CANVASES, type LogoPicture, type PlacedPicture } from '@/lib/templates/template'
import { drawnPng } from '../engine'
import { type TextKit, textKit } from '../typesetting/text-kit'
import { saidIn, setFrame } from './set-words'
import { templateNode } from './template-node'

/** Our own files: what strangers sent was decoded and encoded anew elsewhere. */
export interface TemplatePictures {
  logo: (LogoPicture & { bytes: Uint8Array }) | null
  picture: (PlacedPicture & { bytes: Uint8Array }) | null
}

export interface SetTemplate {
  frame: SetFrame
  kit: TextKit
  /** Cut to their places. */
  files: readonly { name: PictureName; bytes: Buffer; type: 'image/png' | 'image/jpeg' }[]
  canvas: CanvasName
}

const FONTS = { lead: 'inter', weights: [400, 500, 600, 700] } as const
const BYTES_MAX = limit('imageBytesGood')
const QUALITIES = [92, 86, 78, 66, 50] as const

export async function setTemplate(request: PictureRequest, pictures: TemplatePictures, canvas: CanvasName): Promise<SetTemplate> {
  const parts: PictureParts = { logo: pictures.logo, picture: pictures.picture }
  const tree = pictureTree(request, parts, canvas)
  const kit = await textKit(saidIn(tree), FONTS)
  const { scale } = CANVASES[canvas]
  const files = await Promise.all(picturesIn(tree).map((place) => fileFor(place, pictures, scale)))
  return { frame: await setFrame(tree, kit), kit, files, canvas }
} // prettier-ignore

export async function templatePng({ frame, kit, files, canvas }: SetTemplate): Promise<Buffer> {
  const { width, height, scale } = CANVASES[canvas]
  return drawnPng(
    {
      node: templateNode(frame, kit, srcOf, scale),
      fonts: kit.fonts,
      images: [...kit.images, ...files.map(({ name, bytes }) => ({ src: srcOf(name), data: bytes, cache: 'none' as const }))],
    },
    { widthPx: width * scale, heightPx: height * scale },
  )
} // prettier-ignore

/** Lighter than every client's limit. @param widthPx smaller than it is drawn, to look at. */
export async function templateJpeg(set: SetTemplate, widthPx: number | null = null): Promise<Buffer> {
  const whole = sharp(await templatePng(set)).flatten({ background: '#ffffff' })
  const flat = widthPx === null ? whole : whole.resize({ width: widthPx })
  let jpeg = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    jpeg = await flat.clone().jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
    if (jpeg.length < BYTES_MAX) return jpeg
  }
  return jpeg
}

const srcOf = (name: PictureName): string => `template ${name}`

function picturesIn(frame: Frame): PictureFrame[] {
  if (frame.kind === 'picture') return [frame]
  return frame.kind === 'box' ? frame.children.flatMap(picturesIn) : []
}

/** Twice as fine as it is drawn, so that the code's picture is sharp on its own too. */
async function fileFor({ name, width, height }: PictureFrame, pictures: TemplatePictures, scale: number) {
  const given = pictures[name]
  if (!given) throw new Error(`no ${name} was given for a place that a template has`)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  if (name === 'logo') {
    const bytes = await sharp(given.bytes).resize({ ...size, fit: 'fill' }).png().toBuffer()
    return { name, bytes, type: 'image/png' as const }
  }
  const cover = sharp(given.bytes, { failOn: 'none' }).resize({ ...size, fit: 'cover', position: sharp.strategy.attention })
  return { name, bytes: await cover.jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer(), type: 'image/jpeg' as const }
} // prettier-ignore
