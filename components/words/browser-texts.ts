/** The texts that reach the browser: those of the groups that client components say. A test follows their imports and misses none. */
import type { ScreenTextsOf } from '@/lib/preview/words/create-screen-words'
import { unit } from '@/lib/preview/words/en/phrases/unit'
import { card } from '@/lib/preview/words/en/screens/card'
import { errors } from '@/lib/preview/words/en/screens/errors'
import { history } from '@/lib/preview/words/en/screens/history'
import { print } from '@/lib/preview/words/en/screens/print'
import { scanning } from '@/lib/preview/words/en/screens/scanning'
import { share } from '@/lib/preview/words/en/screens/share'
import { shell } from '@/lib/preview/words/en/screens/shell'
import { stage } from '@/lib/preview/words/en/screens/stage'
import { states } from '@/lib/preview/words/en/screens/states'
import { verdict } from '@/lib/preview/words/en/screens/verdict'

export const BROWSER_TEXTS: ScreenTextsOf = {
  language: 'en',
  screens: {
    ...card,
    ...errors,
    ...history,
    ...print,
    ...scanning,
    ...share,
    ...shell,
    ...stage,
    ...states,
    ...verdict,
  },
  units: unit,
}
