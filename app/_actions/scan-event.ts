/** What a running scan tells the browser, already in words. */
import type { StepInWords } from '@/components/report/scanning/scan-timeline'

export type ScanMessage =
  | { type: 'refused'; sentence: string; advice: string | null }
  | { type: 'started'; scanId: string }
  | { type: 'step'; step: StepInWords }
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
} as const
