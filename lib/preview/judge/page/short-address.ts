/** A stranger's address as it is shown on its way: sites may redirect to thousands of characters, and repeat them with every hop. */

const CHARS_MAX = 500

/** Never half a character; the whole address of the link and of the page stands elsewhere. */
export function shortAddress(address: string): string {
  if (address.length <= CHARS_MAX) return address
  return `${address.slice(0, CHARS_MAX).replace(/[\ud800-\udbff]$/, '')}…`
}
