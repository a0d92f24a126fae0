/**
 * A program of its own that decodes one stranger's picture at a time, so that the parent can kill it.
 * Plain Node runs it: it imports nothing but sharp, Node, types, and neighbours by their full names. Sizes come as its argument.
 */
import { Socket } from 'node:net'
import sharp, { type Sharp } from 'sharp'
import type { DecoderReply, DecodedPicture, DecodedThumbnail } from './decoder-reply'
import { readFrames, writeFrame } from '../frames.ts'
import { lostOnWhite } from './lost-on-white.ts'
import type { ThumbnailSizes } from './thumbnail-sizes'

/** More pixels than any preview needs; 40 million decode to 160 MB. */
const PIXELS_MAX = 40e6
// Safe: the parent, which is ours, writes it.
const SIZES = JSON.parse(process.argv[2] ?? '') as ThumbnailSizes
const JPEG_SIDE_MAX = 65_500
const JPEG_END = Buffer.from([0xff, 0xd9])
const ROW_SAMPLES = 32
const ROWS_COMPARED_MAX = 512
/** Rounding of colours. */
const SAME_WITHIN = 2

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
  ],
})

type Strictness = 'warning' | 'none'
type Thumbnails = Pick<DecodedPicture, 'small' | 'large'>

const open = (bytes: Uint8Array, failOn: Strictness = 'none') =>
  sharp(bytes, { limitInputPixels: PIXELS_MAX, pages: 1, failOn })

/** A header that announces more pixels than are decoded here. */
class TooManyPixels extends Error {}

async function decode(bytes: Uint8Array): Promise<DecodedPicture> {
  // Only the header is read, so its pixels need no limit yet; whatever decodes them has one.
  const meta = await sharp(bytes, { limitInputPixels: false, pages: 1, failOn: 'none' }).metadata()
  const { width, height } = meta.autoOrient
  if (width * height > PIXELS_MAX) throw new TooManyPixels(`${width} x ${height} pixels`)
  const decoded = await decodeStrictly(bytes, meta.format, width, height)
  return {
    ...decoded,
    format: meta.format === 'heif' && meta.compression === 'av1' ? 'avif' : meta.format,
    width,
    height,
    storedAs: (meta.orientation ?? 1) > 1 ? { width: meta.width, height: meta.height } : null,
    animated: (meta.pages ?? 1) > 1 && meta.format !== 'heif',
    hasAlpha: meta.hasAlpha,
    lostOnWhite: meta.hasAlpha ? await lostOnWhite(open(bytes)) : null,
  }
}

/** Strictly where that works, so that a sound picture is decoded once; else as far as it goes, with the first complaint. */
async function decodeStrictly(
  bytes: Uint8Array,
  format: string,
  width: number,
  height: number,
): Promise<Thumbnails & Pick<DecodedPicture, 'warning' | 'rowsDrawn'>> {
  const strict = async (whole: Uint8Array) => ({
    ...(await thumbnails(whole, width, height, 'warning')),
    warning: null,
    rowsDrawn: null,
  })
  try {
    return await strict(bytes)
  } catch (error) {
    if (format === 'jpeg') {
      // All the pixels may be there, and the end-of-image marker alone be missing.
      const ended = await strict(Buffer.concat([bytes, JPEG_END])).catch(() => null)
      if (ended) return ended
    }
    return {
      ...(await thumbnails(bytes, width, height, 'none')),
      warning: messageOf(error),
      rowsDrawn: await rowsDrawn(bytes, height).catch(() => null),
    }
  }
}

async function thumbnails(
  bytes: Uint8Array,
  width: number,
  height: number,
  failOn: Strictness,
): Promise<Thumbnails> {
  const small = await smallThumbnail(bytes, width, height, failOn)
  const large = await largeThumbnail(bytes, width, height, failOn)
  // What is cropped, or not made at all, leaves rows undecoded.
  if (!large) await open(bytes, failOn).resize(8, 8, { fit: 'fill' }).raw().toBuffer()
  return { small, large }
}

/** Share of the rows above those at the bottom that only repeat each other: what a decoder puts where pixels are missing. */
async function rowsDrawn(bytes: Uint8Array, height: number): Promise<number> {
  const { data, info } = await open(bytes)
    .resize(ROW_SAMPLES, Math.min(height, ROWS_COMPARED_MAX), {
      fit: 'fill',
      kernel: 'nearest',
      fastShrinkOnLoad: false,
    })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const rowBytes = info.width * info.channels
  const last = data.subarray(data.length - rowBytes)
  let rows = info.height
  while (rows > 0 && isLike(data.subarray((rows - 1) * rowBytes, rows * rowBytes), last)) rows -= 1
  // The last row is always like itself.
  return rows === info.height - 1 ? 1 : rows / info.height
}

const isLike = (row: Uint8Array, other: Uint8Array) =>
  row.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= SAME_WITHIN)

const messageOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown')

/** Centre-cropped square. */
async function smallThumbnail(
  bytes: Uint8Array,
  width: number,
  height: number,
  failOn: Strictness,
): Promise<DecodedThumbnail | null> {
  if (width < SIZES.smallSourceSideMin || height < SIZES.smallSourceSideMin) return null
  const side = Math.min(SIZES.smallSide, width, height)
  return toJpeg(open(bytes, failOn).autoOrient().resize(side, side, { fit: 'cover', position: 'centre' }), 80)
}

/** Its longest side has a limit, and it is never enlarged; a narrow portrait keeps the width that a large card needs. */
async function largeThumbnail(
  bytes: Uint8Array,
  width: number,
  height: number,
  failOn: Strictness,
): Promise<DecodedThumbnail | null> {
  if (width < SIZES.largeSourceWidthMin || height < SIZES.largeSourceHeightMin) return null
  const fitting = Math.min(1, SIZES.largeSide / Math.max(width, height))
  const scale = Math.max(fitting, SIZES.largeSourceWidthMin / width)
  const toWidth = Math.max(1, Math.round(width * scale))
  const toHeight = Math.max(1, Math.round(height * scale))
  if (toHeight > JPEG_SIDE_MAX) return null
  return toJpeg(open(bytes, failOn).autoOrient().resize(toWidth, toHeight, { fit: 'fill' }), 90)
}

async function toJpeg(picture: Sharp, quality: number): Promise<DecodedThumbnail> {
  const { data, info } = await picture
    .flatten({ background: '#ffffff' })
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, jpeg: data.toString('base64') }
}

const ID_BYTES = 4
const responses = new Socket({ fd: 3 })
const say = (message: DecoderReply | 'ready') => writeFrame(responses, [Buffer.from(JSON.stringify(message))])
// An orderly exit waits for the threads, and a decoder that hangs is a thread that never ends.
const end = () => process.kill(process.pid, 'SIGKILL')

readFrames(process.stdin, 2 ** 31, {
  frame: (job) => {
    const id = job.readUInt32BE()
    void decode(job.subarray(ID_BYTES)).then(
      (picture) => say({ id, picture, problem: null }),
      (error: unknown) =>
        say({ id, picture: null, problem: messageOf(error), isTooLarge: error instanceof TooManyPixels }),
    )
  },
  broken: end,
})
process.stdin.on('end', end).on('close', end)
say('ready')
