/** What any check may say: a title and a summary each. `{check}` is the check's name, filled in by the words. */
import type { Message, NoParams } from '../message'

export interface SharedOutcomePhrases {
  'shared.fact-missing.title': NoParams
  'shared.fact-missing.summary': { because: Message }
  'shared.does-not-apply.title': NoParams
  'shared.does-not-apply.summary': { because: Message }
  'shared.no-such-rule.title': NoParams
  'shared.no-such-rule.summary': NoParams
  'shared.check-broke.title': NoParams
  'shared.check-broke.summary': NoParams
  'shared.check-broke.detail': { reason: string }
  /** The image address responded with another status than 200 to 299. */
  'shared.image-not-loaded.title': NoParams
  'shared.image-not-loaded.summary': { status: number }
}
