/** The texts of the screens in the browser, in the language that the page was made in. */
'use client'
import { createContext, type ReactNode, use, useMemo } from 'react'
import {
  createScreenWords,
  type ScreenTextsOf,
  type ScreenWords,
} from '@/lib/preview/words/create-screen-words'
import { DEFAULT_TEXTS } from './default-texts'

// Made once and handed to all: each keeps its parsed texts.
const Words = createContext<ScreenWords | null>(DEFAULT_TEXTS && createScreenWords(DEFAULT_TEXTS))

export interface WordsProviderProps {
  texts: ScreenTextsOf
  children: ReactNode
}

export function WordsProvider({ texts, children }: WordsProviderProps) {
  const words = useMemo(() => createScreenWords(texts), [texts])
  return <Words value={words}>{children}</Words>
}

export function useWords(): ScreenWords {
  const words = use(Words)
  if (!words) throw new Error('a component outside of a page: no language is chosen for it')
  return words
}
