/** The contract of a cause: which finding leads it, which others are only its consequences, and who can mend it. */
import type { CheckResult } from '../judge/check'
import type { CheckId } from '../judge/checks/index'
import type { CardModel } from '../vocabulary/card'
import type { Effect, Mender } from '../vocabulary/causes'
import type { Message } from '../vocabulary/message'

/** Of a check's result, what a diagnosis reads: a stored finding has it too. */
export type Found = Pick<CheckResult, 'id' | 'status' | 'code' | 'params' | 'noCard'> & {
  fix?: FoundFix | null | undefined
}

export interface FoundFix {
  steps: Message
  snippet?: { language: string; code: string } | undefined
}

/** What was found and is not explained yet. */
export interface Open {
  /** Fails, warnings and what is unknown, what matters most first. */
  found: readonly Found[]
  /** The leading client's. */
  card: Pick<CardModel, 'layout' | 'reason'>
}

/** One reason why the card is not what it could be, with the one thing to do. */
export interface Cause {
  code: string
  effect: Effect
  /** Of the leading finding; a failure where one of the others fails. */
  status: 'fail' | 'warn' | 'unknown'
  mender: Mender
  title: Message
  /** Null where the leading finding's summary says it. */
  summary: Message | null
  /** Ids of the checks whose findings it explains; the first leads. */
  findings: string[]
  /** `check`: whose steps they are, when their code has no dot. */
  fix: (FoundFix & { check: string }) | null
}

export interface CauseRule {
  /** Absent: the leading check's id. */
  code?: string
  /** The finding that leads; null when the cause is not there. */
  lead(open: Open): Found | null
  /** True for a finding that is gone once the cause is mended; what is said of a picture goes with its tag. */
  folds(found: Found, lead: Found): boolean
  /** The tags are written elsewhere, with words of their own: what is said of those that stand in is gone as well. */
  hasOwnWords?: true
  /** Instead of the leading check's. */
  mender?: Mender
  /** Where the leading finding's words do not say it for all of them. */
  words?(
    lead: Found,
    folded: readonly Found[],
    /** What passed as well. */
    results: readonly Found[],
  ): { title: Message; summary?: Message } | null
  /** The tags that are missed are the fix, with these words before them; null where the leading finding's own fix is. */
  pastes?(lead: Found): Message | null
}

export const isOpen = ({ status }: Pick<Found, 'status'>): boolean =>
  status === 'fail' || status === 'warn' || status === 'unknown' || status === 'error'

/** The first that fails for one of the codes; any code when none is named. */
export const failing = ({ found }: Open, id: CheckId, ...codes: readonly string[]): Found | null =>
  found.find((one) => one.status === 'fail' && one.id === id && isOneOf(one.code, codes)) ?? null

/** The first that fails or warns for one of the codes. */
export const lacking = ({ found }: Open, id: CheckId, ...codes: readonly string[]): Found | null =>
  found.find((one) => one.id === id && isCertain(one) && isOneOf(one.code, codes)) ?? null

const isCertain = ({ status }: Found): boolean => status === 'fail' || status === 'warn'

export const isOneOf = (code: string, codes: readonly string[]): boolean =>
  codes.length === 0 || codes.includes(code)
