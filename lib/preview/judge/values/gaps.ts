/** Marks in code to paste where a value of the page is not known; each language writes them out (`words/fill-gaps.ts`). */

export const GAPS = ['title', 'description', 'image', 'url', 'site-name', 'bucket'] as const
export type Gap = (typeof GAPS)[number]

/** Never an invented value: a reader sees at once that something is to be filled in. */
export const gap = (what: Gap): string => `⟦${what}⟧`

const MARK = new RegExp(`⟦(${GAPS.join('|')})⟧`, 'g')

export const hasGap = (code: string): boolean => code.search(MARK) !== -1

export const replaceGaps = (code: string, say: (what: Gap) => string): string =>
  // Safe: the pattern holds these names alone.
  code.replace(MARK, (_, what: string) => say(what as Gap))
