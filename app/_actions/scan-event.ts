/** What a running scan tells the browser, already in words. */
import type { Step } from '@/lib/preview/vocabulary/network'

export type ScanMessage =
  | { type: 'refused'; sentence: string; advice: string | null }
  | { type: 'started'; scanId: string }
  | { type: 'step'; step: Step }
  | { type: 'finished'; scanId: string }

/** The state of the plain form: what was typed, and why it was refused. */
export interface ScanFormState {
  input: string
  sentence: string | null
}

/** The forms' field names; `input` is what LinkForm sends. */
export const FIELD = {
  input: 'input',
  recheckOf: 'recheckOf',
  scanId: 'scanId',
  shareId: 'shareId',
  expiresInDays: 'expiresInDays',
} as const
