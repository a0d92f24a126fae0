/** What a sample of a script is called. */
import type { SayOnScreen } from '@/lib/preview/words/screen-words'

const NAMES = [
  'arabic',
  'hebrew',
  'devanagari',
  'japanese',
  'chinese',
  'korean',
  'thai',
  'long-word',
  'bidi-controls',
  'emoji',
] as const

/** One that has no name keeps its id. */
export function scriptName(id: string, t: SayOnScreen): string {
  const named = NAMES.find((name) => name === id)
  return named ? t(`cards.script.${named}`) : id
}
