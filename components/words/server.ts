/** The texts of the screens on the server, in the language of the request. */
import { createScreenWords, type ScreenWords } from '@/lib/preview/words/create-screen-words'
import { ENGLISH } from './english'

const english = createScreenWords(ENGLISH)

/** Named as a hook, because the same components call it in the browser. */
export const useWords = (): ScreenWords => english
