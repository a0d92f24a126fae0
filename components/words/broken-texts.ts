/** What the page of last resort says, by language: it stands outside of every provider. */
import type { Language } from '@/lib/preview/words/languages'
import { broken as es } from '@/lib/preview/words/es/screens/broken'
import { broken as ar } from '@/lib/preview/words/ar/screens/broken'
import { broken as ptBr } from '@/lib/preview/words/pt-BR/screens/broken'
import { broken as id } from '@/lib/preview/words/id/screens/broken'
import { broken as hi } from '@/lib/preview/words/hi/screens/broken'
import { broken as en } from '@/lib/preview/words/en/screens/broken'

export type BrokenTexts = Readonly<Record<keyof typeof en, string>>

const TEXTS: Readonly<Record<Language, BrokenTexts>> = { en, es, ar, 'pt-BR': ptBr, id, hi }

/** `language`: as the document names it. English for one that is not ours. */
export function brokenTexts(language: string): BrokenTexts {
  return Object.entries(TEXTS).find(([known]) => known === language)?.[1] ?? en
}
