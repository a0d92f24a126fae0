/** Lays a screenshot over its golden: strict about edges and surfaces, lenient about how a letter's rim is shaded. */
import sharp from 'sharp'
import type { Pixels } from './cards-page'

export interface Patch {
  left: number
  top: number
  width: number
  height: number
}

/**
 * Of surfaces and edges: by how much a pixel may differ unseen, and by how much at the rim of a round corner, which the browser
 * shades by the moment's layers. An edge that moved differs by more, a surface of another colour in more places.
 */
const UNSEEN_STEP = 3
const FAINT_STEP = 12
const FAINT_SHARE_MAX = 0.003
const HARD_SHARE_MAX = 0.0006
/** Of letters and photographs, at most this share may differ much. */
const SOFT_STEP = 64
const SOFT_SHARE_MAX = 0.02
/** And on average a patch must keep its colour. */
const MEAN_STEP = 3

export async function compareGolden(
  golden: Pixels,
  now: Pixels,
  patches: readonly Patch[],
): Promise<{ faults: string[]; picture: Buffer }> {
  const { width, height } = golden
  if (width !== now.width || height !== now.height)
    return {
      faults: [`${now.width} × ${now.height} px instead of ${width} × ${height}`],
      picture: await asPng(now.data, now.width, now.height),
    }
  const soft = softMask(width, height, patches)
  const marked = Buffer.from(now.data)
  const count = { surface: 0, faint: 0, hard: 0, soft: 0, softOff: 0 }
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const off = difference(golden.data, now.data, pixel * 3)
    const isSoft = soft[pixel] === 1
    count[isSoft ? 'soft' : 'surface'] += 1
    if (off <= (isSoft ? SOFT_STEP : UNSEEN_STEP)) continue
    count[isSoft ? 'softOff' : off > FAINT_STEP ? 'hard' : 'faint'] += 1
    marked.set([255, 0, 200], pixel * 3)
  }
  const faults: string[] = []
  if (count.hard > count.surface * HARD_SHARE_MAX)
    faults.push(`${count.hard} px of surfaces and edges differ, of ${count.surface}`)
  if (count.faint > count.surface * FAINT_SHARE_MAX)
    faults.push(`${count.faint} px of surfaces and edges differ a little, of ${count.surface}`)
  if (count.softOff > count.soft * SOFT_SHARE_MAX)
    faults.push(`${count.softOff} px of letters and pictures differ, of ${count.soft}`)
  for (const patch of patches) {
    const off = meanDifference(golden, now, patch)
    if (off > MEAN_STEP)
      faults.push(
        `the patch at ${Math.round(patch.left)}, ${Math.round(patch.top)} changed its colour by ${off.toFixed(1)}`,
      )
  }
  return { faults, picture: await asPng(marked, width, height) }
}

function softMask(width: number, height: number, patches: readonly Patch[]): Uint8Array {
  const mask = new Uint8Array(width * height)
  for (const patch of patches) for (const pixel of inside(patch, width, height)) mask[pixel] = 1
  return mask
}

function* inside(
  { left, top, width, height }: Patch,
  pictureWidth: number,
  pictureHeight: number,
): Generator<number> {
  const right = Math.min(pictureWidth, Math.ceil(left + width))
  const bottom = Math.min(pictureHeight, Math.ceil(top + height))
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < right; x += 1) yield y * pictureWidth + x
}

function difference(one: Buffer, other: Buffer, offset: number): number {
  let most = 0
  for (let channel = offset; channel < offset + 3; channel += 1)
    most = Math.max(most, Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)))
  return most
}

/** The largest difference of a channel between the two means. */
function meanDifference(golden: Pixels, now: Pixels, patch: Patch): number {
  const sums = [0, 0, 0]
  let count = 0
  for (const pixel of inside(patch, golden.width, golden.height)) {
    count += 1
    for (let channel = 0; channel < 3; channel += 1)
      sums[channel] =
        (sums[channel] ?? 0) + (golden.data[pixel * 3 + channel] ?? 0) - (now.data[pixel * 3 + channel] ?? 0)
  }
  return count === 0 ? 0 : Math.max(...sums.map((sum) => Math.abs(sum) / count))
}

const asPng = (data: Buffer, width: number, height: number): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
