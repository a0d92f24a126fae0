/** Why a step of a scan failed, as a clause. */
import { phraseWords } from '../../typed'

export const step = phraseWords<'step'>()({
  'step.render.off': 'the browser is switched off',
  'step.render.no-profile-folder': 'no folder could be made for its profile',
  'step.render.process-ending': 'this process is ending',
  'step.render.no-browser-found': 'no Chromium was found on this machine',
  'step.render.not-started': 'its program could not be started',
  'step.render.not-installed': 'the package playwright-core is not installed',
  'step.render.root': 'this process is root and may not become another user',
  'step.render.start-timed-out': 'the browser did not start in time',
  'step.render.no-document': 'the browser got no document',
  'step.render.too-busy': 'its scripts kept the browser too busy to be read',
  'step.render.timed-out': 'the browser took too long',
  'step.render.memory': 'the browser took too much memory',
  'step.render.ended': 'the browser ended early',
  'step.render.problem': '{problem}',
})
