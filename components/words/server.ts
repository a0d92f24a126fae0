/** The texts of the screens on the server, in the language of the request. */
import { requestLanguage } from '@/lib/language'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { screenWordsOf } from '@/lib/preview/words/languages'

/** Named as a hook, because the same components call it in the browser. */
export const useWords = (): ScreenWords => screenWordsOf(requestLanguage())
