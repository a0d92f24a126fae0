/** Why a step of a scan failed, as a clause. */
import type { NoParams } from '../message'

export interface StepPhrases {
  'step.render.off': NoParams
  'step.render.no-profile-folder': NoParams
  'step.render.process-ending': NoParams
  'step.render.no-browser-found': NoParams
  'step.render.not-started': NoParams
  'step.render.not-installed': NoParams
  'step.render.root': NoParams
  'step.render.start-timed-out': NoParams
  'step.render.no-document': NoParams
  'step.render.too-busy': NoParams
  'step.render.timed-out': NoParams
  'step.render.memory': NoParams
  'step.render.ended': NoParams
  /** In the browser's own words. */
  'step.render.problem': { problem: string }
}
