/** Why a plain form was refused, from the address that it led back to, in words. */
import { ERROR_CODES, type ErrorCode } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { IMAGE_REFUSALS, refusalMessage } from '@/lib/services/workshop/image-error'
import { reportWords, screenWords } from './page-words'
import { oneOf } from './query'

// Safe: the keys of the record are the codes.
const ERRORS = Object.keys(ERROR_CODES) as ErrorCode[]

/** One of a closed set, so nobody can write text into our page. */
export function refusedIn(given: string | string[] | undefined): string | null {
  const refusal = oneOf(given, IMAGE_REFUSALS)
  const words = reportWords()
  if (refusal) return words.say(refusalMessage(refusal))
  const code = oneOf(given, ERRORS)
  if (code === 'rate-limited') return screenWords().t('image.too-fast')
  return code && words.say(phrase(`error.title.${code}`, {}))
}
