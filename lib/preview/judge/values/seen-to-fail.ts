/** An address of a picture that was asked for and gave none: no fix may print it. */
import type { Facts } from '../../vocabulary/facts'
import { phonesFailToo } from '../../vocabulary/failures'
import { isLoaded } from '../image/not-loaded'
import { trialsIn } from './trial-evidence'

/** By the value as it is written in its tag. */
export function seenToFail(
  written: string,
  { attempts, trials }: Pick<Facts, 'attempts' | 'trials'>,
): boolean {
  const attempt = attempts.known
    ? attempts.value.find(({ candidate }) => candidate.value === written)
    : undefined
  if (attempt?.image) return !isLoaded(attempt.image) || attempt.image.format === null
  if (attempt?.failure) return phonesFailToo(attempt.failure.code)
  const about = trialsIn(trials).filter(
    ({ what, from }) => what === 'image-address' && from?.value === written,
  )
  const isBad = about.map(
    ({ outcome }) =>
      outcome.kind === 'no-picture' || (outcome.kind === 'failure' && phonesFailToo(outcome.code)),
  )
  return isBad.length > 0 && isBad.every(Boolean)
}
