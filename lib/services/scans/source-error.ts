/** Why a source that was handed over is not judged, as people are told: a closed set, so that a plain form can carry it through an address. */
import { AppError } from '@/lib/errors'
import { SOURCE_BYTES_MAX, type SourceFault } from '@/lib/preview/vocabulary/http-facts'
import { type Message, phrase } from '@/lib/preview/vocabulary/message'
import type { ErrorPhrases } from '@/lib/preview/vocabulary/phrases/error'

export { SOURCE_BYTES_MAX }

const WHAT = {
  'no-address': phrase('error.source.no-address', {}),
  empty: phrase('error.source.empty', {}),
  'too-large': phrase('error.source.too-large', { limit: { bytes: SOURCE_BYTES_MAX } }),
  'no-html': phrase('error.source.no-html', {}),
  'other-file': phrase('error.source.other-file', {}),
  mhtml: phrase('error.source.mhtml', {}),
} as const satisfies Record<SourceFault | 'no-address', Message<keyof ErrorPhrases>>

export type SourceRefusal = keyof typeof WHAT
// Safe: the table's own keys.
export const SOURCE_REFUSALS = Object.keys(WHAT) as SourceRefusal[]

export const sourceRefusalMessage = (refusal: SourceRefusal): Message => WHAT[refusal]

export const sourceError = (refusal: SourceRefusal): AppError =>
  new AppError(refusal === 'too-large' ? 'too-large' : 'bad-input', WHAT[refusal])

/** What an error of this set is called; null for every other. */
export const sourceRefusalIn = (said: Message): SourceRefusal | null =>
  SOURCE_REFUSALS.find((refusal) => WHAT[refusal].code === said.code) ?? null
