/** Why the workshop makes no picture, as people are told: a closed set, so that a plain form can carry it through an address. */
import { AppError } from '@/lib/errors'
import {
  BYTES_BELOW,
  SOURCE_BYTES_MAX,
  SOURCE_MEGAPIXELS_MAX,
  type RemakeRefusal,
} from '@/lib/imaging/remake-picture'
import { type Message, phrase } from '@/lib/preview/vocabulary/message'
import type { ErrorPhrases } from '@/lib/preview/vocabulary/phrases/error'

export { BYTES_BELOW }
export const UPLOAD_BYTES_MAX = SOURCE_BYTES_MAX

const WHAT = {
  empty: phrase('error.image.empty', {}),
  'too-many-bytes': phrase('error.image.too-many-bytes', { limit: { bytes: SOURCE_BYTES_MAX } }),
  'not-a-picture': phrase('error.image.not-a-picture', {}),
  'format-not-opened': phrase('error.image.format-not-opened', {}),
  'too-many-pixels': phrase('error.image.too-many-pixels', { megapixels: SOURCE_MEGAPIXELS_MAX }),
  half: phrase('error.image.half', {}),
  'too-heavy': phrase('error.image.too-heavy', {}),
  'too-slow': phrase('error.image.too-slow', {}),
  broke: phrase('error.image.broke', {}),
  stopped: phrase('error.starting-or-stopping', {}),
  'none-named': phrase('error.image.none-named', {}),
  'not-loaded': phrase('error.image.not-loaded', {}),
  gone: phrase('error.image.gone', {}),
  busy: phrase('error.too-many-drawings', {}),
} as const satisfies Record<RemakeRefusal | 'none-named' | 'not-loaded' | 'gone' | 'busy', Message<keyof ErrorPhrases>> // prettier-ignore

export type ImageRefusal = keyof typeof WHAT
// Safe: the table's own keys.
export const IMAGE_REFUSALS = Object.keys(WHAT) as ImageRefusal[]

export const refusalMessage = (refusal: ImageRefusal): Message => WHAT[refusal]

const OURS = ['too-slow', 'broke', 'stopped', 'busy'] as const satisfies ImageRefusal[]

export function imageError(refusal: ImageRefusal, cause?: unknown): AppError {
  const code = refusal === 'gone' ? 'not-found' : OURS.some((own) => own === refusal) ? 'unavailable' : 'bad-input' // prettier-ignore
  return new AppError(code, WHAT[refusal], cause === undefined ? {} : { cause })
}

/** What an error of this set is called; null for every other. */
export const refusalIn = (said: Message): ImageRefusal | null =>
  IMAGE_REFUSALS.find((refusal) => WHAT[refusal].code === said.code) ?? null
