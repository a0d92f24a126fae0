/** The link of a scan as its reader wrote it: with its fragment and its spelling, where it is the address that was scanned. */

export function linkOfScan(input: string, scanned: string): string {
  const text = input.trim()
  const url = URL.parse(text)
  if (!url) return scanned
  url.hash = ''
  return url.href === scanned ? text : scanned
}
