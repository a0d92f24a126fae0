/** Words in the language of the request, for what is no component: metadata, actions, routes. */
import { requestLanguage } from '@/lib/language'
import { wordsOf, type Words } from '@/lib/preview/words/languages'

/** The texts of the screens. */
export { useWords as screenWords } from '@/components/words/server'

/** The words of a report. */
export const reportWords = (): Words => wordsOf(requestLanguage())
