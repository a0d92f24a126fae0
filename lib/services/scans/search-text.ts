/** What a scan is found by: folded here, because databases fold case by a locale that nobody chose for it. */
export function searchTextOf(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(folded)
    .join('\n')
}

/** One spelling for every way of writing the same letters. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
