/** Constructors for `Known`: a fact that is there, could not be had, or does not arise. */
import type { Failure, Known } from './facts'

export const known = <T>(value: T): Known<T> => ({ known: true, value })

/** The question arises, but there is no answer: checks become `unknown` and give this sentence. */
export const missing = (because: string, failure: Failure | null = null): Known<never> => ({
  known: false,
  applicable: true,
  because,
  failure,
})

/** The question does not arise: checks become `not-applicable`. */
export const absent = (because: string): Known<never> => ({
  known: false,
  applicable: false,
  because,
  failure: null,
})
