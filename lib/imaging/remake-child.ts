/**
 * A program of its own that makes the two pictures of one stranger's picture at a time, so that the parent can kill it.
 * Plain Node runs it: it imports nothing but sharp, Node, types, and files by their full names.
 */
import { Socket } from 'node:net'
import sharp, { type Sharp } from 'sharp'
import { readFrames, writeFrame } from '../preview/crawl/frames.ts'
import { lostOnWhite } from '../preview/crawl/image/lost-on-white.ts'
import { findQuality } from './find-quality.ts'
import type { MadePicture, Remade, RemakeJob, RemakeProblem } from './remake-job'
import {
  type Box,
  boxAround,
  boxWithin,
  type Placement,
  type ShapeName,
  SHAPES,
  type Size,
} from './shapes.ts'
import { ssim } from './ssim.ts'

const PIXELS_MAX = 40e6
const VIEW_SIDE_MAX = 1_024
const VIEW_QUALITY = 80
/** An SVG is drawn as large as the pictures need it, and no side larger than this. */
const SVG_SIDE_MAX = 6_000
const SVG_DENSITY = 72
const DENSITY_MAX = 100_000
/** A small picture that is shown whole is not blown up further. */
const WHOLE_SCALE_MAX = 2
const LOST_ON_WHITE_MAX = 0.5
const DARK = '#1f2937'
const WHITE = '#ffffff'
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

class Problem extends Error {
  readonly code: RemakeProblem
  constructor(code: RemakeProblem) {
    super(code)
    this.code = code
  }
}

interface Source extends Size {
  /** Upright, in one frame; `failOn` decides how broken it may be. */
  open(): Sharp
  isSvg: boolean
}

async function remake(job: RemakeJob, bytes: Buffer): Promise<Remade<string>> {
  // Only the header is read, so its pixels need no limit yet; whatever decodes them has one.
  const meta = await sharp(bytes, { limitInputPixels: false, pages: 1, failOn: 'none' })
    .metadata()
    .catch(() => {
      throw new Problem('not-a-picture')
    })
  const isSvg = meta.format === 'svg'
  const { width, height } = meta.autoOrient
  if (!isSvg && width * height > PIXELS_MAX) throw new Problem('too-many-pixels')
  const source = isSvg ? drawn(bytes, { width, height }) : await whole(bytes, { width, height }, meta.format)
  const wanted = Object.values(job.placements)
  const isFilled = meta.hasAlpha || wanted.some(({ kind }) => kind === 'whole')
  const background = isFilled ? await backgroundFor(job.background, meta.hasAlpha, source) : null
  const ground = background ?? WHITE

  const raw = await flat(source.open().resize(VIEW_SIDE_MAX, VIEW_SIDE_MAX, { fit: 'inside', withoutEnlargement: true }), ground).catch(() => {
    throw new Problem('half')
  }) // prettier-ignore
  const make = async (name: ShapeName) =>
    made(source, raw, job.placements[name], SHAPES[name], ground, job.bytesBelow)
  const [wide, square, view] = await Promise.all([
    make('wide'),
    make('square'),
    open(raw).jpeg({ quality: VIEW_QUALITY }).toBuffer(),
  ])
  return {
    source: {
      width,
      height,
      format: meta.format === 'heif' && meta.compression === 'av1' ? 'avif' : meta.format,
      hasAlpha: meta.hasAlpha,
      animated: (meta.pages ?? 1) > 1 && meta.format !== 'heif' && meta.format !== 'tiff',
    },
    background,
    view: { width: raw.width, height: raw.height, jpeg: view.toString('base64') },
    wide,
    square,
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

async function backgroundFor(asked: string, hasAlpha: boolean, source: Source): Promise<string> {
  if (asked !== 'auto') return asked
  const lost = hasAlpha ? await lostOnWhite(source.open()).catch(() => 0) : 0
  return lost > LOST_ON_WHITE_MAX ? DARK : WHITE
}

interface Raw extends Size {
  rgb: Buffer
}

async function flat(picture: Sharp, background: string): Promise<Raw> {
  const { data, info } = await picture
    .flatten({ background })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { rgb: data, width: info.width, height: info.height }
}

const open = ({ rgb, width, height }: Raw): Sharp => sharp(rgb, { raw: { width, height, channels: 3 } })

async function made(
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

const ID_BYTES = 4
const LENGTH_BYTES = 4
const replies = new Socket({ fd: 3 })
const say = (message: unknown) => writeFrame(replies, [Buffer.from(JSON.stringify(message))])
// An orderly exit waits for the threads, and a decoder that hangs is a thread that never ends.
const end = () => process.kill(process.pid, 'SIGKILL')

async function answer(id: number, frame: Buffer): Promise<void> {
  const jobBytes = frame.readUInt32BE()
  // Safe: the parent, which is ours, writes it.
  const job = JSON.parse(frame.subarray(LENGTH_BYTES, LENGTH_BYTES + jobBytes).toString('utf8')) as RemakeJob
  try {
    say({ id, problem: null, remade: await remake(job, frame.subarray(LENGTH_BYTES + jobBytes)) })
  } catch (error) {
    say({ id, problem: error instanceof Problem ? error.code : 'half', remade: null })
  }
}

readFrames(process.stdin, 2 ** 31, {
  frame: (job) => void answer(job.readUInt32BE(), job.subarray(ID_BYTES)),
  broken: end,
})
process.stdin.on('end', end).on('close', end)
say('ready')
