/** The texts of the screens in the browser; English where no page says otherwise. */
'use client'
import { createContext, type ReactNode, use, useMemo } from 'react'
import {
  createScreenWords,
  type ScreenTextsOf,
  type ScreenWords,
} from '@/lib/preview/words/create-screen-words'
import { BROWSER_TEXTS } from './browser-texts'

// Made once and handed to all: each keeps its parsed texts.
const Words = createContext<ScreenWords>(createScreenWords(BROWSER_TEXTS))

export interface WordsProviderProps {
  texts: ScreenTextsOf
  children: ReactNode
}

export function WordsProvider({ texts, children }: WordsProviderProps) {
  const words = useMemo(() => createScreenWords(texts), [texts])
  return <Words value={words}>{children}</Words>
}

export const useWords = (): ScreenWords => use(Words)
