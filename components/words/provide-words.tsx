/** Gives the components that run in the browser their texts: sent with the page, so that no reader loads another language. */
import type { ReactNode } from 'react'
import type { Language } from '@/lib/preview/words/languages'
import { browserTexts } from './browser-texts'
import { WordsProvider } from './client'

export const ProvideWords = ({ language, children }: { language: Language; children: ReactNode }) => (
  <WordsProvider texts={browserTexts(language)}>{children}</WordsProvider>
)
