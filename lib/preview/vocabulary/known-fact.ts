/** Constructors for `Known`: a fact that is there, could not be had, or does not arise. */
import type { Failure, Known } from './facts'
import type { Message } from './message'

export const known = <T>(value: T): Known<T> => ({ known: true, value })

/** The question arises, but there is no response: checks become `unknown` and give this reason. */
export const missing = (because: Message, failure: Failure | null = null): Known<never> => ({
  known: false,
  applicable: true,
  because,
  failure,
})

/** The question does not arise: checks become `not-applicable`. */
export const absent = (because: Message): Known<never> => ({
  known: false,
  applicable: false,
  because,
  failure: null,
})
