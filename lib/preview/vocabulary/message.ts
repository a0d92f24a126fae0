/** A sentence as data: a code and its parameters. Words are chosen where a person reads, in `words/`. */
import type { Phrases } from './phrases/index'

/** A number with its unit; the reader's language decides how it is written. */
export type Quantity =
  /** `beside`: the number it is compared with, so that rounding never hides which of the two is larger. */
  | { bytes: number; beside?: number }
  | { ms: number; beside?: number }
  /** Width and height in pixels. */
  | { pixels: readonly [width: number, height: number] }
  /** Width to height; `above`: with as many decimals as it takes to show that the ratio is more. */
  | { ratio: readonly [width: number, height: number]; above?: number }
  /** ISO 8601. */
  | { date: string }

/** "a, b and c", or "a, b or c". */
export interface List {
  list: readonly Param[]
  kind?: 'and' | 'or'
}

/**
 * A text is shown as it is: a stranger's words, a tag's name, an address. A number decides plurals, or is written by
 * `{count, number}`; a message is put into words first.
 */
export type Param = string | number | Quantity | List | Message
export type Params = Readonly<Record<string, Param>>
export type NoParams = Readonly<Record<never, never>>

export interface Message<C extends string = string, P extends Params = Params> {
  code: C
  params: P
}

/** A sentence, or a part of one, that several places say; its code and its parameters are in `phrases/`. */
export const phrase = <C extends keyof Phrases>(code: C, params: Phrases[C]): Message<C, Phrases[C]> => ({
  code,
  params,
})

export const listOf = (list: readonly Param[], kind: 'and' | 'or' = 'and'): List =>
  kind === 'and' ? { list } : { list, kind }
