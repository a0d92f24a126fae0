/** Every failure of the world, in each form in which it is said. */
import type { FailureCode, HostlessFailure } from '../failures'
import type { NoParams } from '../message'

/** The state, as a finding's title: "The certificate has expired". */
type Titles = { [K in FailureCode as `failure.${K}.title`]: NoParams }
/** A clause that can be part of a sentence: "the certificate has expired". */
type Clauses = { [K in FailureCode as `failure.${K}.clause`]: NoParams }
/** `host` is `none` where no host is known. One sentence that names the cause: "The certificate of example.com has expired." */
type Sentences = { [K in FailureCode as `failure.${K}.sentence`]: SentenceParams<K> }
type SentenceParams<K extends FailureCode> = K extends 'url-several'
  ? { links: string }
  : K extends 'family-unreachable'
    ? { host: string; family: string }
    : K extends HostlessFailure
      ? NoParams
      : { host: string }
/** What to do. */
type Advice = { [K in FailureCode as `failure.${K}.advice`]: NoParams }
/** The mechanism, for developers. */
type Mechanisms = { [K in FailureCode as `failure.${K}.developer`]: NoParams }

export type FailurePhrases = Titles & Clauses & Sentences & Advice & Mechanisms
