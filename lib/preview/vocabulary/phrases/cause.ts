/** Causes that explain several findings, and what people see because of them. */
import type { List, Message, NoParams } from '../message'

export interface CausePhrases {
  /** `seen`: added by a script, sent to browsers alone, or an empty shell where no browser looked. */
  'cause.tags-added-by-script.title': { seen: 'added' | 'browsers' | 'shell'; framework: string }
  'cause.tags-added-by-script.summary': { seen: 'added' | 'browsers' | 'shell'; keys: List }
  'cause.tags-empty.title': { count: number }
  'cause.tags-empty.summary': NoParams
  /** `tags`: how many are lost. */
  'cause.beyond-limit.title': { what: 'picture' | 'tags'; tags: number }
  'cause.http-only.title': NoParams
  'cause.tags-unreadable.title': { count: number }
  'cause.tags-missing.title': NoParams
  /** Where the page has others. */
  'cause.tags-missing.some': { keys: List }
  'cause.tags-missing.summary': NoParams
  /** What to do, before the tags to paste. `how`: where such tags are written. */
  'cause.add-tags': NoParams
  'cause.replace-tags': NoParams
  'cause.move-tags': NoParams
  'cause.send-tags': { how: Message }
  /** Of a picture that is wrong in its shape and in its file. */
  'cause.export-picture': { command: 'yes' | 'no' }
  /** What people will see, without a full stop: "No picture". */
  'outcome.none': NoParams
  'outcome.text': NoParams
  'outcome.thumbnail': NoParams
  'outcome.large': NoParams
  'outcome.square': NoParams
  'outcome.another-page': NoParams
  'outcome.large-not-everywhere': NoParams
  'outcome.large-at-risk': NoParams
  'outcome.poorer-text': NoParams
  'outcome.not-known': NoParams
  /** `cause`: its title. */
  'verdict.outcome': { outcome: Message; cause: Message }
}
