/** What goes with a fix that is handed over: the way through the menus, what to mind, and the texts that somebody sends to a developer. */
import type { List, NoParams } from '../message'

export interface HandoverPhrases {
  // with the code of one stack
  'handover.menu': { stack: string; path: string }
  'handover.note.server-html': NoParams
  'handover.note.streamed': NoParams
  'handover.note.draws-picture': NoParams
  'handover.note.one-writer': NoParams
  'handover.instead': { file: string }
  // the text that holds all fixes
  'handover.subject': { host: string }
  'handover.checked': { url: string }
  'handover.built-with': { stacks: List }
  'handover.nothing': NoParams
  'handover.whole-card': { stack: string }
  'handover.plain': NoParams
  'handover.gaps': NoParams
  'handover.check-again': { url: string }
  'handover.task': { url: string }
  'handover.data': NoParams
  'handover.values': NoParams
}
