/** Why a browser could tell nothing about a page, as a clause. */
import type { NoParams } from '../message'

/** Those whose `detail` is a program, or the browser's own words. */
type WithDetail = 'not-for-that-user' | 'cannot-run' | 'did-not-start' | 'load-failed' | 'sandbox'

export const RENDER_TROUBLES = [
  'off',
  'no-connection',
  'no-profile-folder',
  'process-ending',
  'none-found',
  'not-for-that-user',
  'cannot-run',
  'did-not-start',
  'not-started',
  'not-installed',
  'root',
  'start-timed-out',
  'no-document',
  'too-busy',
  'timed-out',
  'memory',
  'ended',
  'unusable',
  'no-page',
  'nameless',
  'scan-over',
  'queue',
  'load-failed',
  'download',
  'silent',
  'ended-showing',
  'not-shown',
  'sandbox',
] as const
export type RenderTrouble = (typeof RENDER_TROUBLES)[number]

export type StepPhrases = {
  [T in RenderTrouble as `step.render.${T}`]: T extends WithDetail ? { detail: string } : NoParams
}
