/** The verdict of a stored report in one sentence. */
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { reportWords } from '../page-words'

export function verdictSentence({ verdict: { sentence } }: StoredReport): string {
  return typeof sentence === 'string' ? sentence : reportWords().say(sentence)
}
