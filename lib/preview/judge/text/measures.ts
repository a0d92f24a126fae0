/** Sizes, ratios and numbers beside their limit, as sentences need them. */
import { duration, integer, kilobytes } from './figures'

/** `1200 × 630 px`. */
export const pixelSize = (size: { width: number; height: number }): string =>
  `${size.width} × ${size.height} px`

/** `1.9:1`, `4:1`, `0.56:1`; width to height. */
export function ratioOf({ width, height }: { width: number; height: number }): string {
  const ratio = width / height
  const text = ratio.toFixed(2).replace(/\.?0+$/, '')
  return Number.parseFloat(text) === 0 ? `1:${(height / width).toFixed(0)}` : `${text}:1`
}

/** As `ratioOf`, with as many decimals as it takes to show that the ratio is more than `max`. */
export function ratioAbove(size: { width: number; height: number }, max: number): string {
  const ratio = size.width / size.height
  const decimals = [2, 3, 4, 5, 6].find((count) => Number(ratio.toFixed(count)) > max)
  return decimals === undefined ? `more than ${max}:1` : `${Number(ratio.toFixed(decimals))}:1`
}

/** The weight and its limit; both in bytes when rounding would hide on which side the weight lies. */
export function bytesBeside(bytes: number, bytesMax: number): [string, string] {
  if (bytes !== bytesMax && kilobytes(bytes) === kilobytes(bytesMax)) {
    return [`${integer(bytes)} bytes`, `${integer(bytesMax)} bytes`]
  }
  return [kilobytes(bytes), kilobytes(bytesMax)]
}

/** The time and its limit; both in milliseconds when rounding would hide on which side the time lies. */
export function msBeside(ms: number, msMax: number): [string, string] {
  if (ms !== msMax && duration(ms) === duration(msMax)) return [`${integer(ms)} ms`, `${integer(msMax)} ms`]
  return [duration(ms), duration(msMax)]
}
