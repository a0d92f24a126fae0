/** Causes that explain several findings, and what people see because of them. */
import type { List, Message, NoParams } from '../message'

export interface CausePhrases {
  /** `seen`: added by a script, sent to browsers alone, or an empty shell where no browser looked. */
  'cause.tags-added-by-script.title': { seen: 'added' | 'for-browsers' | 'shell'; framework: string }
  'cause.tags-added-by-script.summary': { seen: 'added' | 'for-browsers' | 'shell'; keys: List }
  'cause.tags-empty.title': { count: number }
  'cause.tags-empty.summary': NoParams
  'cause.tags-missing.title': NoParams
  'cause.tags-missing.summary': NoParams
  /** What people will see, without a full stop: "No picture". */
  'outcome.none': NoParams
  'outcome.text': NoParams
  'outcome.thumbnail': NoParams
  'outcome.large': NoParams
  'outcome.square': NoParams
  'outcome.another-page': NoParams
  'outcome.large-not-everywhere': NoParams
  'outcome.poorer-text': NoParams
  'outcome.not-known': NoParams
  /** `cause`: its title. */
  'verdict.outcome': { outcome: Message; cause: Message }
}
