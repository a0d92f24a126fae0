/** The English texts of the screens. */
import type { ScreenTextsOf } from '@/lib/preview/words/create-screen-words'
import { unit } from '@/lib/preview/words/en/phrases/unit'
import { screens } from '@/lib/preview/words/en/screens/index'

export const ENGLISH: ScreenTextsOf = { language: 'en', screens, units: unit }
