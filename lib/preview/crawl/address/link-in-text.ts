/**
 * Finds web addresses in a longer text, as a phone's share sheet hands it over: "See this: https://example.com/x, thanks".
 * It only cuts text apart. What it finds is judged by the same rule as a pasted address, and nothing is tried that fails there.
 */

import { parse } from 'tldts'

/** As WhatsApp reads a message: an address ends at white space, or at the marks that do its work in Chinese and Japanese. No word may run into its scheme. */
const WITH_SCHEME = /(?<![a-z0-9+.=/&%@-])https?:\/\/[^\s，。！？、；（）【】「」『』《》]+/gi
/** Words with a dot, such as a host; an e-mail address is none. */
const BARE = /^((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}[\p{L}\p{N}-]+)(?::\d{1,5})?(?:[/?#]\S*)?$/u
const OPENS = /^[([{<"'«“„‘]+/u
const ENDS = /[.,;:!?"'»”’…)\]}>，。！？、；：）】》」』]$/u
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

export interface LinksInText {
  /** Each once, in the order of the text, without the punctuation around it. */
  links: string[]
  /** False: words that may be domains. */
  withScheme: boolean
}

/** Null when the text is a single word, which is taken as it is. */
export function linksInText(text: string): LinksInText | null {
  if (!/\s/.test(text) && !/[^\p{ASCII}]https?:\/\//iu.test(text)) return null
  const withScheme = distinct([...text.matchAll(WITH_SCHEME)].map(([found]) => withoutEnd(found)))
  if (withScheme.length > 0) return { links: withScheme, withScheme: true }
  const words = text.split(/\s+/).map((word) => withoutEnd(word.replace(OPENS, '')))
  return { links: distinct(words.filter(mayBeDomain)), withScheme: false }
}

/** "node.js" and "e.g" look like hosts, and their endings are no top-level domains. */
function mayBeDomain(word: string): boolean {
  const host = BARE.exec(word)?.[1]
  return host !== undefined && parse(host).isIcann === true
}

/** Closing marks belong to the sentence, a bracket only when it was opened outside: Wikipedia's addresses end in one. */
function withoutEnd(found: string): string {
  let link = found
  while (ENDS.test(link)) {
    const last = link.at(-1) ?? ''
    const opening = PAIRS[last]
    if (opening !== undefined && countOf(link, opening) >= countOf(link, last)) return link
    link = link.slice(0, -1)
  }
  return link
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1
const distinct = (links: string[]): string[] => [...new Set(links)]
