/** The list of languages: a new one is a folder and a line here. */
import { createScreenWords, type ScreenWords } from './create-screen-words'
import { createWords, type Words } from './create-words'
import { en } from './en/index'
import { hi } from './hi/index'
import { id } from './id/index'
import { ptBr } from './pt-BR/index'
import { ar } from './ar/index'
import { es } from './es/index'

export const CATALOGUES = { en, es, 'pt-BR': ptBr, id, hi, ar } as const
export type Language = keyof typeof CATALOGUES
// Safe: the keys of that very object.
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[]

export const isLanguage = (text: string | null | undefined): text is Language =>
  typeof text === 'string' && Object.hasOwn(CATALOGUES, text)

export type { Words }

const made = new Map<Language, Words>()
const madeForScreens = new Map<Language, ScreenWords>()

/** The words of one language; made once, since each keeps its parsed messages. */
export function wordsOf(language: Language): Words {
  const found = made.get(language) ?? createWords(CATALOGUES[language])
  made.set(language, found)
  return found
}

/** All texts of the screens in one language; made once, too. */
export function screenWordsOf(language: Language): ScreenWords {
  const { screens, phrases } = CATALOGUES[language]
  // Safe: it is asked for units only, and each has its phrase.
  const units = phrases as Readonly<Record<string, string>>
  const found = madeForScreens.get(language) ?? createScreenWords({ language, screens, units })
  madeForScreens.set(language, found)
  return found
}
