/** The texts where no provider says a language: none, so that a page without one is noticed. */
import type { ScreenTextsOf } from '@/lib/preview/words/create-screen-words'

export const DEFAULT_TEXTS: ScreenTextsOf | null = null
