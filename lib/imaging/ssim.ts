/**
 * Structural similarity of two pictures (Wang et al., 2004) on their luma, averaged over windows of 8 × 8 pixels: 1 is the same
 * picture. Plain Node runs this file too.
 */

const WINDOW = 8
const STEP = 4
const C1 = (0.01 * 255) ** 2
const C2 = (0.03 * 255) ** 2

/** Both as RGB bytes of the same size, which is at least one window. */
export function ssim(one: Uint8Array, other: Uint8Array, width: number, height: number): number {
  const [a, b] = [lumaOf(one, width * height), lumaOf(other, width * height)]
  let sum = 0
  let windows = 0
  for (let top = 0; top + WINDOW <= height; top += STEP) {
    for (let left = 0; left + WINDOW <= width; left += STEP) {
      sum += ofWindow(a, b, top * width + left, width)
      windows += 1
    }
  }
  return windows === 0 ? 1 : sum / windows
}

function ofWindow(a: Float32Array, b: Float32Array, from: number, width: number): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0]
  for (let row = 0; row < WINDOW; row += 1) {
    const start = from + row * width
    for (let at = start; at < start + WINDOW; at += 1) {
      const [x, y] = [a[at]!, b[at]!]
      sumA += x
      sumB += y
      squaresA += x * x
      squaresB += y * y
      products += x * y
    }
  }
  const count = WINDOW * WINDOW
  const [meanA, meanB] = [sumA / count, sumB / count]
  const varianceA = squaresA / count - meanA * meanA
  const varianceB = squaresB / count - meanB * meanB
  const covariance = products / count - meanA * meanB
  return (
    ((2 * meanA * meanB + C1) * (2 * covariance + C2)) /
    ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2))
  )
}

function lumaOf(rgb: Uint8Array, pixels: number): Float32Array {
  const luma = new Float32Array(pixels)
  for (let at = 0; at < pixels; at += 1)
    luma[at] = 0.299 * rgb[at * 3]! + 0.587 * rgb[at * 3 + 1]! + 0.114 * rgb[at * 3 + 2]!
  return luma
}
