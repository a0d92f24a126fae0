/** The arithmetic of the table: percentiles, medians, rotation, and an even choice from a list. */

/** Nearest-rank percentile of unsorted numbers; `share` is 0..1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Each round begins with another contestant, so that nobody always runs on the coldest or busiest machine. */
export function rotate<T>(list: readonly T[], by: number): T[] {
  const shift = list.length === 0 ? 0 : by % list.length
  return [...list.slice(shift), ...list.slice(0, shift)]
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** So many of the list, evenly from its whole length. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list]
  return list.filter(
    (_, at) => Math.floor(((at + 1) * count) / list.length) > Math.floor((at * count) / list.length),
  )
}
