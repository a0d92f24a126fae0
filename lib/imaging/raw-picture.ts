/** A picture as plain RGB bytes in sRGB, without transparency. Plain Node runs this file. */
import sharp, { type Sharp } from 'sharp'
import type { Size } from './shapes.ts'

export interface Raw extends Size {
  rgb: Buffer
}

export async function flat(picture: Sharp, background: string): Promise<Raw> {
  const { data, info } = await picture
    .flatten({ background })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { rgb: data, width: info.width, height: info.height }
}

export const open = ({ rgb, width, height }: Raw): Sharp =>
  sharp(rgb, { raw: { width, height, channels: 3 } })
