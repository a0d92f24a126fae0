/** Figures with their units, as the reports write them. */
const BYTES_PER_KB = 1_024

/** 1 KB = 1,024 bytes. */
export function bytesText(bytes: number): string {
  if (bytes < BYTES_PER_KB) return `${bytes} B`
  const kb = bytes / BYTES_PER_KB
  if (kb < BYTES_PER_KB) return `${kb < 10 ? kb.toFixed(1) : Math.round(kb)} KB`
  return `${(kb / BYTES_PER_KB).toFixed(1)} MB`
}

export function msText(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(ms < 10_000 ? 2 : 1)} s`
}

export const countText = (count: number) => count.toLocaleString('en-GB')

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${countText(count)} ${count === 1 ? one : many}`
