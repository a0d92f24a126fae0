/** What each layout needs, for tests of the components. */
import { wordsOf } from '@/lib/preview/words/languages'
import { layoutNeedsInWords, type LayoutNeeds } from '@/lib/preview/words/layout-needs-in-words'

export const NEEDS_FOR_TEST: LayoutNeeds = layoutNeedsInWords(wordsOf('en'))
