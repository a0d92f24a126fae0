/** Opens a stranger's picture with what is allowed to open one, upright, in one frame, and as large as it is needed. Plain Node runs this file. */
import sharp, { type Sharp } from 'sharp'
import { Problem } from './remake-problem.ts'
import { SHAPES, type Size } from './shapes.ts'

const PIXELS_MAX = 40e6
/** An SVG is drawn as large as the pictures need it, and no side larger than this. */
const SVG_SIDE_MAX = 6_000
const SVG_DENSITY = 72
const DENSITY_MAX = 100_000
const JPEG_END = Buffer.from([0xff, 0xd9])

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadHeifBuffer',
    'VipsForeignLoadTiffBuffer',
    // From memory it follows no reference out of the file.
    'VipsForeignLoadSvgBuffer',
  ],
})

export interface Source extends Size {
  /** Upright, in one frame; `failOn` decides how broken it may be. */
  open(): Sharp
  isSvg: boolean
}

export interface Opened {
  source: Source
  format: string
  hasAlpha: boolean
  animated: boolean
}

export async function openSource(bytes: Buffer): Promise<Opened> {
  // Only the header is read, so its pixels need no limit yet; whatever decodes them has one.
  const meta = await sharp(bytes, { limitInputPixels: false, pages: 1, failOn: 'none' })
    .metadata()
    .catch(() => {
      throw new Problem('not-a-picture')
    })
  const isSvg = meta.format === 'svg'
  const { width, height } = meta.autoOrient
  if (!isSvg && width * height > PIXELS_MAX) throw new Problem('too-many-pixels')
  return {
    source: isSvg ? drawn(bytes, { width, height }) : await whole(bytes, { width, height }, meta.format),
    format: meta.format === 'heif' && meta.compression === 'av1' ? 'avif' : meta.format,
    hasAlpha: meta.hasAlpha,
    animated: (meta.pages ?? 1) > 1 && meta.format !== 'heif' && meta.format !== 'tiff',
  }
}

/** Of a JPEG the end-of-image marker alone may be missing, with all the pixels there. */
async function whole(bytes: Buffer, size: Size, format: string): Promise<Source> {
  const opened = (from: Buffer, failOn: 'truncated' | 'warning') => () =>
    sharp(from, { limitInputPixels: PIXELS_MAX, pages: 1, failOn }).autoOrient()
  const isSound = (picture: Sharp) =>
    picture.resize(8, 8, { fit: 'fill' }).raw().toBuffer().then(() => true, () => false) // prettier-ignore
  const endsWithMarker = bytes.subarray(-2).equals(JPEG_END)
  if (format === 'jpeg' && !endsWithMarker && !(await isSound(opened(bytes, 'truncated')()))) {
    const ended = opened(Buffer.concat([bytes, JPEG_END]), 'warning')
    if (!(await isSound(ended()))) throw new Problem('half')
    return { ...size, open: ended, isSvg: false }
  }
  return { ...size, open: opened(bytes, 'truncated'), isSvg: false }
}

/** Lines have no pixels: drawn at the size at which the wide picture needs no enlarging. */
function drawn(bytes: Buffer, size: Size): Source {
  const wanted = Math.max(SHAPES.wide.width / size.width, SHAPES.wide.height / size.height)
  const scale = Math.min(wanted, SVG_SIDE_MAX / Math.max(size.width, size.height))
  const density = Math.min(Math.max(SVG_DENSITY * scale, 1), DENSITY_MAX)
  return {
    ...size,
    open: () => sharp(bytes, { limitInputPixels: PIXELS_MAX, density, failOn: 'none' }).autoOrient(),
    isSvg: true,
  }
}
