/** Why a plain form was refused, from the address that it led back to, in words. */
import { ERROR_CODES, type ErrorCode } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { IMAGE_REFUSALS, refusalMessage } from '@/lib/services/workshop/image-error'
import { reportWords, screenWords } from './page-words'
import { oneOf } from './query'

// Safe: the keys of the record are the codes.
const ERRORS = Object.keys(ERROR_CODES) as ErrorCode[]

/** The title of an error that is named there; of a closed set, so nobody can write text into our page. */
export function errorIn(given: string | string[] | undefined): string | null {
  const code = oneOf(given, ERRORS)
  return code && reportWords().say(phrase(`error.title.${code}`, {}))
}

/** The same for forms with a picture. */
export function refusedIn(given: string | string[] | undefined): string | null {
  const refusal = oneOf(given, IMAGE_REFUSALS)
  if (refusal) return reportWords().say(refusalMessage(refusal))
  return given === 'rate-limited' ? screenWords().t('image.too-fast') : errorIn(given)
}
