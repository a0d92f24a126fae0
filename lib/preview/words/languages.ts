/** The list of languages: a new one is a folder and a line here. */
import { createWords, type Words } from './create-words'
import { en } from './en/index'

export const CATALOGUES = { en } as const
export type Language = keyof typeof CATALOGUES
// Safe: the keys of that very object.
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[]

const made = new Map<Language, Words>()

/** The words of one language; made once, since each keeps its parsed messages. */
export function wordsOf(language: Language = 'en'): Words {
  const found = made.get(language) ?? createWords(CATALOGUES[language])
  made.set(language, found)
  return found
}
