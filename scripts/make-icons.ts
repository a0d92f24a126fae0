/** Draws the icons of the site from the sign of the brand: `node --import tsx scripts/make-icons.ts`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { brandSign } from '@/lib/drawing/shapes/brand-sign'

const APP = fileURLToPath(new URL('../app/', import.meta.url))
export const FAVICON_SIZES = [16, 32, 48] as const
/** What phones ask for. */
export const APPLE_PX = 180

/** Sharp at any size: the drawing is of 32 px at 72 dpi. */
const drawn = (svg: string, sidePx: number) =>
  sharp(Buffer.from(svg), { density: (72 * sidePx) / 32 }).resize(sidePx, sidePx)

/** A .ico file with one PNG per size. */
export function icoOf(pictures: readonly { sidePx: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  pictures.forEach(({ sidePx, png }, index) => {
    const at = 6 + 16 * index
    header.writeUInt8(sidePx, at)
    header.writeUInt8(sidePx, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

export async function makeIcons(): Promise<Record<'icon.svg' | 'favicon.ico' | 'apple-icon.png', Buffer>> {
  const favicons = await Promise.all(
    FAVICON_SIZES.map(async (sidePx) => ({
      sidePx,
      png: await drawn(brandSign(), sidePx).png().toBuffer(),
    })),
  )
  return {
    'icon.svg': Buffer.from(brandSign()),
    'favicon.ico': icoOf(favicons),
    // Apple rounds the corners, and shows transparency as black.
    'apple-icon.png': await drawn(brandSign(undefined, false), APPLE_PX).flatten().png().toBuffer(),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of Object.entries(await makeIcons())) writeFileSync(path.join(APP, name), bytes)
}
