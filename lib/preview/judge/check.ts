/** The check contract: a check declares the facts it needs, and reads no others. */
import type { FactName, Facts, FactValue } from '../vocabulary/facts'
import type { LimitId } from '../vocabulary/limits'

export type CheckGroup = 'page' | 'text' | 'image'
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable' | 'error'

/** One thing that was seen. `value` is shown in mono; `line`/`byte` point into the head that was read. */
export interface Evidence {
  label: string
  value: string
  line?: number
  column?: number
  byte?: number
  /** Index into the report's tags. */
  tag?: number
}

/** What to do. `steps` in words, values filled in; `code` to paste. */
export interface Fix {
  steps: string
  code?: string
  language?: 'html' | 'http' | 'nginx' | 'json' | 'shell' | 'ts' | 'text'
}

export interface Outcome {
  status: Exclude<CheckStatus, 'error'>
  /** The state in one sentence: "The image is too heavy". */
  title: string
  /** What the reader loses, or why it is fine, in plain words with numbers and limits. */
  summary: string
  /** For developers: mechanism and detail. */
  detail?: string
  evidence?: Evidence[]
  fix?: Fix
  /** True when this finding alone means that WhatsApp draws no card of this page; it caps the score. */
  noCard?: true
  /** True when this fault costs the picture alone, where it could have cost the text. */
  keepsText?: true
}

export interface CheckWords {
  /** The check's name on its help page: "Image weight". */
  name: string
  /** The rule in one sentence for a marketer. */
  marketer: string
  /** The rule for a developer: what the client does with it. */
  developer: string
  /** How to put it right, platform by platform where that helps; paragraphs of plain text. */
  howToFix: readonly string[]
}

export interface Check<
  Id extends string = string,
  N extends FactName = FactName,
  M extends FactName = never,
> {
  id: Id
  group: CheckGroup
  needs: readonly N[]
  /** Facts that the check judges even when they are missing: it gets them as `Known`, with the reason. */
  orMissing?: readonly M[]
  /** The limits and rulings this check rests on: its witnesses. */
  witnesses: readonly LimitId[]
  words: CheckWords
  run(facts: { [K in N]: FactValue<K> } & { [K in M]: Facts[K] }): Outcome
}

/** Types a check: `run` sees exactly the facts in `needs`, each non-null, and those in `orMissing` as `Known`. */
export function defineCheck<
  const Id extends string,
  const N extends FactName,
  const M extends FactName = never,
>(check: Check<Id, N, M>): Check<Id, N, M> {
  return check
}

export const pass = (rest: Omit<Outcome, 'status'>): Outcome => ({ status: 'pass', ...rest })
export const warn = (rest: Omit<Outcome, 'status'>): Outcome => ({ status: 'warn', ...rest })
export const fail = (rest: Omit<Outcome, 'status'>): Outcome => ({ status: 'fail', ...rest })
export const unknown = (rest: Omit<Outcome, 'status'>): Outcome => ({ status: 'unknown', ...rest })
export const notApplicable = (rest: Omit<Outcome, 'status'>): Outcome => ({
  status: 'not-applicable',
  ...rest,
})

/** A check whose own facts are hidden, for lists of mixed checks. */
export interface AnyCheck {
  id: string
  group: CheckGroup
  needs: readonly FactName[]
  orMissing?: readonly FactName[]
  witnesses: readonly LimitId[]
  words: CheckWords
  run(facts: never): Outcome
}

/** The verdict of one check on one scan. `reason` says why a check could not tell. */
export interface CheckResult extends Omit<Outcome, 'status'> {
  id: string
  status: CheckStatus
}

/** Runs one check: a missing fact makes it `unknown` or `not-applicable`, an exception makes it `error`. */
export function runCheck(check: AnyCheck, facts: Facts): CheckResult {
  for (const name of check.needs) {
    const fact = facts[name]
    if (fact.known) continue
    return {
      id: check.id,
      status: fact.applicable ? 'unknown' : 'not-applicable',
      title: `${check.words.name}: ${fact.applicable ? 'could not tell' : 'does not apply'}`,
      summary: fact.because,
    }
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
    return { id: check.id, ...check.run(values as never) }
  } catch (error) {
    return {
      id: check.id,
      status: 'error',
      title: `${check.words.name}: this check broke`,
      summary:
        'The check itself failed, so it says nothing about your page. The other findings are not affected.',
      detail: error instanceof Error ? error.message : String(error),
    }
  }
}
