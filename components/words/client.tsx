/** The texts of the screens in the browser; English where no page says otherwise. */
'use client'
import { createContext, type ReactNode, use, useMemo } from 'react'
import {
  createScreenWords,
  type ScreenTextsOf,
  type ScreenWords,
} from '@/lib/preview/words/create-screen-words'
import { ENGLISH } from './english'

const Texts = createContext<ScreenTextsOf>(ENGLISH)

export interface WordsProviderProps {
  texts: ScreenTextsOf
  children: ReactNode
}

export function WordsProvider({ texts, children }: WordsProviderProps) {
  return <Texts value={texts}>{children}</Texts>
}

export function useWords(): ScreenWords {
  const texts = use(Texts)
  return useMemo(() => createScreenWords(texts), [texts])
}
