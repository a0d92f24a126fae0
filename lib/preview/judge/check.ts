/** The check contract: a check declares the facts it needs, reads no others, and responds with codes. */
import type { ClientProfile } from '../vocabulary/client'
import type { Evidence } from '../vocabulary/evidence'
import type { FactName, Facts, FactValue } from '../vocabulary/facts'
import type { LimitId } from '../vocabulary/limits'
import type { Message, Params } from '../vocabulary/message'

export type { Evidence } from '../vocabulary/evidence'

export type CheckGroup = 'page' | 'text' | 'image'
/**
 * How much it matters, which orders the findings. 10: without it there is no card · 6 to 9: the card loses its headline or its picture · 3 to 5: some
 * phones or some senders lose it · 2: the card is less than it could be · 1: asked for by the guide, ignored by clients.
 */
export type Weight = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable' | 'error'

export interface Snippet {
  language: 'html' | 'http' | 'nginx' | 'json' | 'shell' | 'ts' | 'text'
  /** To paste, with this page's own values. */
  code: string
}

/** What to do: steps in words, and what to paste. */
export interface Fix<M extends Message = Message> {
  steps: M
  snippet?: Snippet
}

/**
 * What a check found. A code without a dot is the check's own, and each language has its title, its summary and, where
 * there is more to say, its detail; one with a dot is shared by several checks (`vocabulary/phrases`).
 */
export interface Outcome<
  S extends CheckStatus = CheckStatus,
  C extends string = string,
  P extends Params = Params,
  F extends Fix = Fix,
> {
  status: S
  code: C
  params: P
  evidence?: Evidence[]
  fix?: F
  /** True when this finding alone means that the client draws no card of this page*/
  noCard?: boolean
  /** What was held against a limit with a number: whoever gives another number may judge otherwise. */
  measured?: Partial<Record<LimitId, number>>
  /** Rules without a number about which somebody disagrees who would judge this page otherwise. */
  disputed?: readonly LimitId[]
}

type Rest<F extends Fix> = Pick<
  Outcome<CheckStatus, string, Params, F>,
  'evidence' | 'fix' | 'noCard' | 'measured' | 'disputed'
>

/**
 * A constructor per status. TypeScript infers codes and parameters from what `run` returns, and the catalogues of words
 * are typed by them: leave return types of checks and of their parts to inference.
 */
const outcome =
  <S extends Exclude<CheckStatus, 'error'>>(status: S) =>
  <const C extends string, const P extends Params, F extends Fix = never>(
    code: C,
    params: P,
    rest: Rest<F> = {},
  ): Outcome<S, C, P, F> => ({ status, code, params, ...rest })

export const pass = outcome('pass')
export const warn = outcome('warn')
export const fail = outcome('fail')
export const unknown = outcome('unknown')
export const notApplicable = outcome('not-applicable')

/** The check's own steps, by a code without a dot. */
export const fix = <const C extends string, const P extends Params>(
  code: C,
  params: P,
  snippet?: Snippet,
): Fix<Message<C, P>> => ({ steps: { code, params }, ...(snippet && { snippet }) })

/** Whose card a check speaks about: the client that leads its app, and the others of the same app. */
export interface Audience {
  client: ClientProfile
  /** All clients of the app, the leading one first. */
  app: readonly ClientProfile[]
}

export interface Check<
  Id extends string = string,
  N extends FactName = FactName,
  M extends FactName = never,
  O extends Outcome = Outcome,
> {
  id: Id
  group: CheckGroup
  weight: Weight
  needs: readonly N[]
  /** Facts that the check judges even when they are missing: it gets them as `Known`, with the reason. */
  orMissing?: readonly M[]
  /** The limits this check rests on: its witnesses. A client whose profile lacks one of them is not judged by it. */
  witnesses: readonly LimitId[]
  run(facts: { [K in N]: FactValue<K> } & { [K in M]: Facts[K] }, audience: Audience): O
}

/** Types a check: `run` sees exactly the facts in `needs`, each non-null, and those in `orMissing` as `Known`. */
export function defineCheck<
  const Id extends string,
  const N extends FactName,
  const O extends Outcome<Exclude<CheckStatus, 'error'>>,
  const M extends FactName = never,
>(check: Check<Id, N, M, O>): Check<Id, N, M, O> {
  return check
}

/** A check whose own facts are hidden, for lists of mixed checks. */
export interface AnyCheck {
  id: string
  group: CheckGroup
  weight: Weight
  needs: readonly FactName[]
  orMissing?: readonly FactName[]
  witnesses: readonly LimitId[]
  run(facts: never, audience: Audience): Outcome
}

/** The verdict of one check on one scan, for one app. */
export interface CheckResult extends Outcome {
  id: string
}

export interface Judged {
  audience: Audience
  results: CheckResult[]
}

/** Runs one check: a missing fact makes it `unknown` or `not-applicable`, an exception makes it `error`. */
export function runCheck(check: AnyCheck, facts: Facts, audience: Audience): CheckResult {
  const { id } = check
  if (check.witnesses.some((limit) => audience.client.limits[limit] === undefined))
    return { id, status: 'not-applicable', code: 'shared.no-such-rule', params: {} }
  for (const name of check.needs) {
    const fact = facts[name]
    if (fact.known) continue
    return fact.applicable
      ? { id, status: 'unknown', code: 'shared.fact-missing', params: { because: fact.because } }
      : { id, status: 'not-applicable', code: 'shared.does-not-apply', params: { because: fact.because } }
  }
  const values = Object.fromEntries([
    ...check.needs.map((name) => {
      const fact = facts[name]
      return [name, fact.known ? fact.value : undefined]
    }),
    ...(check.orMissing ?? []).map((name) => [name, facts[name]]),
  ])
  try {
    // Safe: every declared fact was found above; `needs` and `orMissing` are the key lists of `run`'s parameter.
    return { id, ...check.run(values as never, audience) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { id, status: 'error', code: 'shared.check-broke', params: { reason } }
  }
}
