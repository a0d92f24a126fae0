/** Types every catalogue: a code without words, words without a code, a parameter that is not given or not said do not compile. */
import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { AnyCheck } from '../judge/check'
import type { Param } from '../vocabulary/message'
import type { PhraseFamilies } from '../vocabulary/phrases/index'

/** Filled in by `createWords`, so that no check has to pass them: the app's name and the check's own. */
type Provided = 'app' | 'check'

type ArgsOf<S extends string> = GetICUArgs<
  S,
  { ICUArgument: Param; ICUNumberArgument: number; ICUDateArgument: never; ProvidedArgs: Provided }
>
type KeysOf<T> = T extends unknown ? Exclude<keyof T, Provided> : never
type Joined<T> = { [K in T extends unknown ? keyof T : never]: T extends Record<K, infer V> ? V : never }

/** `true`, or what is wrong. `S` is the union of all texts that say these parameters. */
type Fit<S extends string, P> = [KeysOf<ArgsOf<S>>] extends [keyof P]
  ? [keyof P] extends [KeysOf<ArgsOf<S>>]
    ? [P] extends [Pick<Joined<ArgsOf<S>>, keyof P & KeysOf<ArgsOf<S>>>]
      ? true
      : { error: 'a parameter has another type than the text needs'; needs: Joined<ArgsOf<S>>; given: P }
    : { error: 'no text says this parameter'; parameter: Exclude<keyof P, KeysOf<ArgsOf<S>>> }
  : { error: 'this parameter is not given'; parameter: Exclude<KeysOf<ArgsOf<S>>, keyof P> }
type Fits<T, S extends string, P> = Fit<S, P> extends true ? T : Fit<S, P>

// ── phrases ──────────────────────────────────────────────────────────────────

type PhraseTexts<F extends keyof PhraseFamilies> = Record<keyof PhraseFamilies[F], string>

/** The texts of one family of phrases. */
export const phraseWords =
  <F extends keyof PhraseFamilies>() =>
  <const W extends PhraseTexts<F>>(
    texts: W & {
      [K in keyof W]: K extends keyof PhraseFamilies[F]
        ? Fits<W[K], W[K] & string, PhraseFamilies[F][K]>
        : never
    },
  ): PhraseTexts<F> =>
    texts

// ── checks ───────────────────────────────────────────────────────────────────

/** The words of a finding, before its parameters are filled in. */
export interface OutcomeText {
  /** The state in one sentence: "The image is too heavy". */
  title: string
  /** What the reader loses, or why it is fine, in plain words with numbers and limits. */
  summary: string
  /** For developers: mechanism and detail. */
  detail?: string
}

export interface CheckText {
  /** The check's name on its help page: "Image weight". */
  name: string
  /** The rule in one sentence for a marketer. Plain text, as the next two. */
  marketer: string
  /** The rule for a developer: what the client does with it. */
  developer: string
  /** How to put it right, platform by platform where that helps. */
  howToFix: readonly string[]
  outcomes: Readonly<Record<string, OutcomeText>>
  /** Steps, by the codes of `fix(code, …)`. */
  fixes?: Readonly<Record<string, string>>
}

type Shared = `${string}.${string}`
type OutcomesOf<C extends AnyCheck> = Exclude<ReturnType<C['run']>, { code: Shared }>
type StepsIn<O> = O extends { fix?: infer F } ? (F extends { steps: infer M } ? M : never) : never
type StepsOf<C extends AnyCheck> = Exclude<StepsIn<ReturnType<C['run']>>, { code: Shared }>
type CodeOf<M> = M extends { code: infer K extends string } ? K : never
type ParamsOf<M, K> = Joined<M extends { code: K; params: infer P } ? P : never>

type SaidBy<T> = T extends OutcomeText ? Extract<T['title'] | T['summary'] | T['detail'], string> : never

type VerifiedOutcome<T, O, K> =
  K extends CodeOf<O>
    ? Exclude<keyof T, keyof OutcomeText> extends never
      ? Fits<T, SaidBy<T>, ParamsOf<O, K>>
      : { error: 'an outcome has a title, a summary and a detail'; not: Exclude<keyof T, keyof OutcomeText> }
    : { error: 'no outcome has this code' }
type VerifiedSteps<T, M, K> =
  K extends CodeOf<M> ? Fits<T, Extract<T, string>, ParamsOf<M, K>> : { error: 'no fix has this code' }

type Verified<C extends AnyCheck, W extends CheckText> = {
  outcomes: Record<CodeOf<OutcomesOf<C>>, unknown> & {
    [K in keyof W['outcomes']]: VerifiedOutcome<W['outcomes'][K], OutcomesOf<C>, K>
  }
} & ([CodeOf<StepsOf<C>>] extends [never]
  ? { fixes?: never }
  : {
      fixes: Record<CodeOf<StepsOf<C>>, unknown> & {
        [K in keyof W['fixes']]: VerifiedSteps<W['fixes'][K], StepsOf<C>, K>
      }
    })

/** The texts of one check. `C` is its type: `checkWords<typeof imageWeight>()({ … })`. */
export const checkWords =
  <C extends AnyCheck>() =>
  <const W extends CheckText>(texts: W & Verified<C, W>): CheckText =>
    texts
