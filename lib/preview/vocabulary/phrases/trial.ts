/** What was tried, and where a value that is offered comes from. */
import type { Message, NoParams, Quantity } from '../message'

export interface TrialPhrases {
  /** Steps: `tried` is what came when the address was asked for. */
  'trial.keep-image': { size: Quantity; weight: Quantity }
  'trial.put-image': { size: Quantity; weight: Quantity }
  // evidence
  'trial.tried': { what: Message }
  'trial.picture': { url: string; size: Quantity; weight: Quantity; time: Quantity }
  'trial.no-picture': { url: string; status: number }
  'trial.page': { url: string; status: number; title: string }
  'trial.failure': { url: string; because: Message }
  'trial.offered': { what: string; from: Message }
  'trial.offered-image': { url: string; size: Quantity; weight: Quantity }
  // what was changed, a clause
  'trial.changed.decoded-once': NoParams
  'trial.changed.characters-as-written': NoParams
  'trial.changed.second-address': NoParams
  'trial.changed.base-applied': NoParams
  'trial.changed.page-applied': NoParams
  'trial.changed.slashes-repaired': NoParams
  'trial.changed.blanks-removed': NoParams
  'trial.changed.own-origin': NoParams
  'trial.changed.https': NoParams
  'trial.changed.other-tag': NoParams
  'trial.changed.unread-tag': NoParams
  'trial.changed.rendered-tag': NoParams
  'trial.changed.other-visitor-tag': NoParams
  'trial.changed.linked-data': NoParams
  'trial.changed.referer': NoParams
  'trial.changed.user-agent': NoParams
  'trial.changed.again': NoParams
  'trial.changed.accept': NoParams
  'trial.changed.accept-language': NoParams
  'trial.changed.accept-encoding': NoParams
  'trial.changed.fresh-parameter': NoParams
  'trial.changed.cookie': NoParams
  'trial.changed.trailing-slash': NoParams
  'trial.changed.browser-address': NoParams
  'trial.changed.stated-address': NoParams
  // where a value comes from, a clause
  'trial.from.tag': NoParams
  'trial.from.repaired-address': NoParams
  'trial.from.other-tag': NoParams
  'trial.from.unreadable-tag': NoParams
  'trial.from.beyond-limit': NoParams
  'trial.from.rendered': NoParams
  'trial.from.other-visitor': NoParams
  'trial.from.linked-data': NoParams
  'trial.from.icon': NoParams
  'trial.from.other-address': NoParams
  'trial.from.title-element': NoParams
  'trial.from.heading': NoParams
  'trial.from.final-address': NoParams
}
