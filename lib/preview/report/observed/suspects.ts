/** Which rules may be wrong when a phone shows something else than was predicted: pure, so that each disagreement is counted the same way. */
import { isPictureCheck } from '../../diagnose/tag-checks'
import type { Effect } from '../../vocabulary/causes'
import { compareSeen, type Seen } from './seen'

/** What a cause says that people get at most. The others say nothing of the picture. */
const AT_MOST = {
  'no-card': 'nothing',
  'another-page': 'text',
  'no-picture': 'text',
  'small-picture': 'small',
} as const satisfies Partial<Record<Effect, Seen>>

/** No cause of the report comes near it: a rule that is not there yet. */
export const UNEXPLAINED = 'unexplained'

interface NamedCause {
  code: string
  effect: Effect | null
}

/**
 * Codes of causes; empty where both agree.
 * More was seen than predicted: the causes that rule out what was seen.
 * Less was seen: the causes that call it a risk, which may be more than one; without any it is unexplained. What concerns
 * the picture alone takes the picture and never the words.
 */
export function suspectsOf(causes: readonly NamedCause[], predicted: Seen, seen: Seen): string[] {
  const difference = compareSeen(seen, predicted)
  if (difference === 0) return []
  const near = causes.filter(({ code, effect }) => {
    if (difference < 0) return effect === 'risk' && !(seen === 'nothing' && isPictureCheck({ id: code }))
    const most = effect === null ? undefined : mostOf(effect)
    return most !== undefined && compareSeen(seen, most) > 0
  })
  return near.length > 0 ? [...new Set(near.map(({ code }) => code))] : [UNEXPLAINED]
}

const mostOf = (effect: Effect): Seen | undefined =>
  // Safe: an effect that is not among the keys has no value there.
  (AT_MOST as Partial<Record<Effect, Seen>>)[effect]
