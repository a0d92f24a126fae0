/** The words of the screens: typed by the English texts, filled in like those of a report. */
import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { Param } from '../vocabulary/message'
import type { ScreenTexts } from './en/screens/index'

export type ScreenCode = keyof ScreenTexts

type ArgsOf<S extends string> = GetICUArgs<
  S,
  { ICUArgument: Param; ICUNumberArgument: number; ICUDateArgument: never; ProvidedArgs: 'app' }
>
type Given<S extends string> =
  ArgsOf<S> extends infer A ? (A extends object ? { [K in Exclude<keyof A, 'app'>]: A[K] } : never) : never
/** A text without parameters is asked for by its code alone. */
type Rest<S extends string> = keyof Given<S> extends never ? [] : [params: Given<S>]

/** `t('share.expires', { when })`. */
export type SayOnScreen = <C extends ScreenCode>(code: C, ...rest: Rest<ScreenTexts[C]>) => string

/** Texts of another language: the same codes, each with the parameters of the English text and no others. */
export const screenWords = <
  const W extends {
    [C in ScreenCode]: string
  },
>(
  texts: W & {
    [C in keyof W]: C extends ScreenCode
      ? [keyof Given<W[C] & string>] extends [keyof Given<ScreenTexts[C]>]
        ? [keyof Given<ScreenTexts[C]>] extends [keyof Given<W[C] & string>]
          ? W[C]
          : { error: 'a parameter is not said' }
        : { error: 'a parameter is not given' }
      : { error: 'no screen has this code' }
  },
): Record<ScreenCode, string> => texts
