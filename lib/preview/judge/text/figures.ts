/** Numbers as sentences need them: kilobytes of 1,024 bytes, seconds, counted nouns. */

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

export const integer = (value: number): string => whole.format(value)

/** "712 KB", "2.1 KB", "640 bytes". */
export function kilobytes(bytes: number): string {
  if (bytes < 1_024) return `${whole.format(bytes)} bytes`
  const kb = bytes / 1_024
  return `${(kb < 10 ? tenths : whole).format(kb)} KB`
}

/** "712 KB of 600 KB"; in bytes when rounding would hide on which side of the limit it lies. */
export function kilobytesOf(bytes: number, bytesMax: number): string {
  const [value, max] = [kilobytes(bytes), kilobytes(bytesMax)]
  if (value !== max || bytes === bytesMax) return `${value} of ${max}`
  return `${whole.format(bytes)} bytes of ${whole.format(bytesMax)} bytes`
}

/** "240 ms", "2.4 s". */
export function duration(ms: number): string {
  return ms < 1_000 ? `${whole.format(ms)} ms` : `${tenths.format(ms / 1_000)} s`
}

/** "2.4 s of 2 s"; in milliseconds when rounding would hide on which side of the limit it lies. */
export function durationOf(ms: number, msMax: number): string {
  const [value, max] = [duration(ms), duration(msMax)]
  if (value !== max || ms === msMax) return `${value} of ${max}`
  return `${whole.format(ms)} ms of ${whole.format(msMax)} ms`
}

/** "1 redirect", "4 redirects". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : plural}`
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
