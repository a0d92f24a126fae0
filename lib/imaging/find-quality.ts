/**
 * Finds the highest quality at which a JPEG stays under a weight: similarity only grows with quality, so that one looks best. The good
 * encoder is thirty times slower than a plain one, so the plain one is searched and the good one confirms. Plain Node runs this file too.
 */

export type Chroma = '4:4:4' | '4:2:0'

export interface Encoders {
  /** Bytes that a plain encoder needs. */
  weigh(quality: number, chroma: Chroma): Promise<number>
  encode(quality: number, chroma: Chroma): Promise<Uint8Array>
}

export interface Found {
  quality: number
  jpeg: Uint8Array
}

/** Above it the weight doubles and nobody sees a difference. */
export const QUALITY_MAX = 92
/** Colour in full from here on; below, its detail is the first to go. */
const FULL_COLOUR_FROM = 85
/** What the good encoder's JPEG weighs beside the plain one's, cautiously. */
const RATIO_AT_FIRST = 0.93
const NEARLY = 0.995
const TRIES_MAX = 3
/** One step of quality weighs more than what is left then. */
const ENOUGH = 0.95

/** Null when no quality is light enough. */
export async function findQuality({ weigh, encode }: Encoders, bytesBelow: number): Promise<Found | null> {
  const chroma: Chroma =
    (await weigh(FULL_COLOUR_FROM, '4:4:4')) * RATIO_AT_FIRST < bytesBelow ? '4:4:4' : '4:2:0'
  const weights = new Map<number, number>()
  const weightAt = async (quality: number): Promise<number> => {
    const known = weights.get(quality) ?? (await weigh(quality, chroma))
    weights.set(quality, known)
    return known
  }
  /** The highest quality from `low` to `high` at which the plain weight stays below; `low` when none does. */
  const highest = async (low: number, high: number, plainBelow: number): Promise<number> => {
    if ((await weightAt(high)) < plainBelow) return high
    let [fits, fails] = [low, high]
    while (fails - fits > 1) {
      const middle = (fits + fails) >> 1
      if ((await weightAt(middle)) < plainBelow) fits = middle
      else fails = middle
    }
    return fits
  }

  let best: Found | null = null
  let tooHeavy = QUALITY_MAX + 1
  let next = await highest(1, QUALITY_MAX, bytesBelow / RATIO_AT_FIRST)
  for (let tries = 0; tries < TRIES_MAX || (best === null && next > 0); tries += 1) {
    const jpeg = await encode(next, chroma)
    if (jpeg.length < bytesBelow) best = { quality: next, jpeg }
    else tooHeavy = next
    const low: number = best?.quality ?? 0
    if (tooHeavy - low <= 1) break
    const ratio = jpeg.length / (await weightAt(next))
    next = Math.max(low + 1, await highest(low, tooHeavy - 1, (bytesBelow / ratio) * NEARLY))
    // What is nearly as heavy as it may be needs no further try.
    if (best && best.jpeg.length > bytesBelow * ENOUGH) break
  }
  return best
}
