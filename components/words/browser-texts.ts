/** The texts that reach the browser, in one language: those that client components say. A test follows their imports and lists them. */
import type { ScreenTextsOf } from '@/lib/preview/words/create-screen-words'
import { CATALOGUES, type Language } from '@/lib/preview/words/languages'
import codes from './browser-codes.json'

const SAID: ReadonlySet<string> = new Set(codes)
const made = new Map<Language, ScreenTextsOf>()

export function browserTexts(language: Language): ScreenTextsOf {
  const found = made.get(language) ?? textsOf(language)
  made.set(language, found)
  return found
}

function textsOf(language: Language): ScreenTextsOf {
  const { screens, phrases } = CATALOGUES[language]
  const isSaid = ([code]: [string, unknown]) => SAID.has(code)
  const isUnit = ([code]: [string, unknown]) => code.startsWith('unit.')
  return {
    language,
    screens: Object.fromEntries(Object.entries(screens).filter(isSaid)),
    // Safe: every phrase has its text.
    units: Object.fromEntries(Object.entries(phrases).filter(isUnit)) as Record<string, string>,
  }
}
