/** Makes one JPEG of an opened picture: its crop, its pixels, its quality, and how like the crop it is. Plain Node runs this file. */
import sharp from 'sharp'
import { findQuality } from './find-quality.ts'
import type { Source } from './open-source'
import { flat, open, type Raw } from './raw-picture.ts'
import type { MadePicture } from './remake-job'
import { Problem } from './remake-problem.ts'
import { type Box, boxAround, boxWithin, type Placement, type Size } from './shapes.ts'
import { ssim } from './ssim.ts'

/** A small picture that is shown whole is not blown up further. */
const WHOLE_SCALE_MAX = 2

/** `view`: the whole source, small, in which what draws the eye is looked for. */
export async function makePicture(
  source: Source,
  view: Raw,
  placement: Placement,
  shape: Size,
  background: string,
  bytesBelow: number,
): Promise<MadePicture<string>> {
  const box = await boxFor(source, view, placement, shape)
  const raw = box ? await cropped(source, box, shape, background) : await filled(source, shape, background)
  const jpegOf = (quality: number, chromaSubsampling: string, mozjpeg: boolean) =>
    open(raw).jpeg({ quality, chromaSubsampling, mozjpeg }).toBuffer()
  const encoders = {
    weigh: async (quality: number, chroma: string) => (await jpegOf(quality, chroma, false)).length,
    encode: (quality: number, chroma: string) => jpegOf(quality, chroma, true),
  }
  const found = await findQuality(encoders, bytesBelow)
  if (!found) throw new Problem('too-heavy')
  const shown = await flat(sharp(found.jpeg), background)
  const scale = box
    ? shape.width / box.width
    : Math.min(shape.width / source.width, shape.height / source.height)
  return {
    ...shape,
    jpeg: Buffer.from(found.jpeg).toString('base64'),
    ssim: ssim(raw.rgb, shown.rgb, shape.width, shape.height),
    quality: found.quality,
    box: box ?? { left: 0, top: 0, width: source.width, height: source.height },
    enlarged: !source.isSvg && scale > 1,
  } // prettier-ignore
}

/** Null for the whole picture. */
async function boxFor(source: Size, view: Raw, placement: Placement, shape: Size): Promise<Box | null> {
  if (placement.kind === 'whole') return null
  if (placement.kind === 'crop') return boxWithin(source, shape, placement.box)
  if (placement.kind === 'focus') return boxAround(source, shape, placement.x, placement.y)
  const inView = boxAround(view, shape, 0.5, 0.5)
  const [width, height] = [Math.round(inView.width), Math.round(inView.height)]
  const { info } = await open(view)
    .resize(width, height, { fit: 'cover', position: sharp.strategy.attention })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const x = (width / 2 - (info.cropOffsetLeft ?? 0)) / view.width
  const y = (height / 2 - (info.cropOffsetTop ?? 0)) / view.height
  return boxAround(source, shape, x, y)
}

/** The whole is scaled, and only then cut, so that a JPEG is decoded at a fraction of its size. */
async function cropped(source: Source, box: Box, shape: Size, background: string): Promise<Raw> {
  const scale = shape.width / box.width
  const width = Math.max(shape.width, Math.round(source.width * scale))
  const height = Math.max(shape.height, Math.round(source.height * scale))
  const left = Math.min(Math.max(Math.round(box.left * scale), 0), width - shape.width)
  const top = Math.min(Math.max(Math.round(box.top * scale), 0), height - shape.height)
  return flat(
    source
      .open()
      .resize(width, height, { fit: 'fill' })
      .extract({ left, top, ...shape }),
    background,
  )
}

async function filled(source: Source, shape: Size, background: string): Promise<Raw> {
  const fitting = Math.min(shape.width / source.width, shape.height / source.height)
  const scale = source.isSvg ? fitting : Math.min(fitting, WHOLE_SCALE_MAX)
  const width = Math.min(shape.width, Math.max(1, Math.round(source.width * scale)))
  const height = Math.min(shape.height, Math.max(1, Math.round(source.height * scale)))
  const left = (shape.width - width) >> 1
  const top = (shape.height - height) >> 1
  const picture = await flat(source.open().resize(width, height, { fit: 'fill' }), background)
  const right = shape.width - width - left
  const bottom = shape.height - height - top
  return flat(open(picture).extend({ left, top, right, bottom, background }), background)
}
