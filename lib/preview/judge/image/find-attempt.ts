/** Finds what happened when a client asked for an image candidate. */
import type { ImageAttempt } from '../../vocabulary/facts'
import type { ImageCandidate } from '../../vocabulary/tags'

export function attemptOf(attempts: readonly ImageAttempt[], candidate: ImageCandidate): ImageAttempt | null {
  const same = attempts.filter(({ candidate: tried }) => tried.value === candidate.value)
  return same.find(({ candidate: tried }) => tried.tag === candidate.tag) ?? same[0] ?? null
}
