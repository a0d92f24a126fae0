/** The colours that a picture is remembered by: many pixels, and colour rather than grey. Plain Node runs this file. */

/** RGBA, 8 bits each. */
export interface Pixels {
  rgba: Uint8Array
}

interface Bucket {
  count: number
  sums: [number, number, number]
}

const COLOURS_MAX = 4
const SEEN_ALPHA = 128
const APART = 64

/** The strongest first, as `#rrggbb`; none where nothing is seen. */
export function dominantColours({ rgba }: Pixels): string[] {
  const buckets = new Map<number, Bucket>()
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4)
    if (alpha < SEEN_ALPHA) continue
    const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5)
    const bucket = buckets.get(key) ?? { count: 0, sums: [0, 0, 0] }
    bucket.count += 1
    bucket.sums = [bucket.sums[0] + red, bucket.sums[1] + green, bucket.sums[2] + blue]
    buckets.set(key, bucket)
  }
  const found = [...buckets.values()]
    .map(({ count, sums }) => {
      const rgb = sums.map((sum) => sum / count)
      return { rgb, weight: count * (0.08 + colourfulness(rgb)) }
    })
    .sort((a, b) => b.weight - a.weight)
  const chosen: number[][] = []
  for (const { rgb } of found)
    if (chosen.length < COLOURS_MAX && chosen.every((one) => distance(one, rgb) > APART)) chosen.push(rgb)
  return chosen.map(hex)
}

/** 0 for grey, black and white; 1 for a pure colour. */
function colourfulness(rgb: readonly number[]): number {
  const [low, high] = [Math.min(...rgb), Math.max(...rgb)]
  return (high - low) / 255
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))

/** The mean of what is seen. */
export function meanColour({ rgba }: Pixels): string | null {
  const sums = [0, 0, 0]
  let weight = 0
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const alpha = (rgba[at + 3] ?? 0) / 255
    for (const part of [0, 1, 2]) sums[part] = (sums[part] ?? 0) + (rgba[at + part] ?? 0) * alpha
    weight += alpha
  }
  return weight < 1 ? null : hex(sums.map((sum) => sum / weight))
}

const hex = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
