/**
 * A program of its own that makes a small PNG of one stranger's logo at a time, so that the parent can kill it.
 * Plain Node runs it: it imports nothing but sharp, Node, types, and files by their full names.
 */
import sharp from 'sharp'
import { dominantColours, meanColour } from './dominant-colours.ts'
import type { OpenedLogo } from './logo-job'
import { openSource } from './open-source.ts'
import { Problem } from './remake-problem.ts'
import { serveJobs } from './serve-jobs.ts'

const SIDE_MAX = 640
const SAMPLE_SIDE = 96
const CLEAR_ALPHA = 16

async function openLogo(bytes: Buffer): Promise<OpenedLogo<string>> {
  const { source, hasAlpha } = await openSource(bytes)
  const small = await source
    .open()
    .toColourspace('srgb')
    .ensureAlpha()
    .resize(SIDE_MAX, SIDE_MAX, { fit: 'inside', withoutEnlargement: !source.isSvg })
    .png()
    .toBuffer()
  const png = hasAlpha ? await withoutMargin(small) : small
  const { width = 1, height = 1 } = await sharp(png).metadata()
  const rgba = await sharp(png)
    .resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer()
  const { isOpaque } = await sharp(png).stats()
  const colour = meanColour({ rgba })
  // Nothing of it is seen.
  if (colour === null) throw new Problem('not-a-picture')
  return { png: png.toString('base64'), width, height, colour, colours: dominantColours({ rgba }), isOpaque }
}

/** Only what is clear is margin: an icon's own ground belongs to it. */
async function withoutMargin(png: Buffer): Promise<Buffer> {
  const corner = await sharp(png).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()
  if ((corner[3] ?? 255) > CLEAR_ALPHA) return png
  return sharp(png)
    .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: CLEAR_ALPHA })
    .png()
    .toBuffer()
    .catch(() => png)
}

serveJobs('logo', openLogo)
