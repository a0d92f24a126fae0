/** The verdict of a stored report in one sentence. */
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { wordsOf } from '@/lib/preview/words/languages'

export function verdictSentence({ verdict: { sentence } }: StoredReport): string {
  return typeof sentence === 'string' ? sentence : wordsOf().say(sentence)
}
