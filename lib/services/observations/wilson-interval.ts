/** How sure a share is that was counted: Wilson's score interval, so that one of one is not certain. */

export interface Interval {
  low: number
  high: number
}

/** The normal deviate of 95 %. */
const Z = 1.96

/** Shares 0..1. Of nothing counted nothing is known. Source: E. B. Wilson, 1927, JASA 22 (158). */
export function wilsonInterval(hits: number, total: number): Interval {
  if (total <= 0) return { low: 0, high: 1 }
  const share = hits / total
  const centre = share + Z ** 2 / (2 * total)
  const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))
  const scale = 1 + Z ** 2 / total
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
