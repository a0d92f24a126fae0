/** An address that was sent off on another page: the home page takes it over and starts the scan. */

/** Survives the step from page to page, and nothing else: no link from outside can start a scan. */
let handed: string | null = null

export function handOver(input: string): void {
  handed = input
}

/** True once, for the address that was handed over last. */
export function takeOver(input: string): boolean {
  if (handed === null || handed !== input) return false
  handed = null
  return true
}
