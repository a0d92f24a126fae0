/** The steps of a scan as a reader thinks of it: four of them, each with its state and how long it took. */
import type { Step, StepName } from '@/lib/preview/vocabulary/network'

/** A step whose reason is in words already. */
export type StepInWords = Omit<Step, 'detail'> & { detail: string | null }

export const PLAIN_STEP_NAMES = ['ask', 'read', 'fetch', 'compare'] as const
export type PlainStepName = (typeof PLAIN_STEP_NAMES)[number]

const PARTS = {
  ask: ['resolve', 'connect', 'first-byte'],
  read: ['head'],
  fetch: ['image'],
  compare: ['scripts', 'judge'],
} as const satisfies Record<PlainStepName, readonly StepName[]>

export interface PlainStep {
  name: PlainStepName
  state: 'waiting' | 'running' | 'done' | 'skipped' | 'failed'
  /** From its first sign to its end. */
  ms: number | null
  /** Why it failed or was left out. */
  detail: string | null
}

/** @param steps every event so far, in order; the last one of each name counts. */
export function plainSteps(steps: readonly StepInWords[]): PlainStep[] {
  return PLAIN_STEP_NAMES.map((name) => {
    const parts: readonly StepName[] = PARTS[name]
    const events = steps.filter((step) => parts.includes(step.name))
    const latest = parts.map((part) => events.findLast((step) => step.name === part))
    const state = stateOf(latest)
    const last = events.at(-1)
    const ended = latest.find((step) => step?.state === state)
    return {
      name,
      state,
      ms: state === 'done' && last ? Math.max(0, last.atMs - beginOf(events)) : null,
      detail: state === 'failed' || state === 'skipped' ? (ended?.detail ?? null) : null,
    }
  })
}

function stateOf(latest: readonly (StepInWords | undefined)[]): PlainStep['state'] {
  const seen = latest.filter((step) => step !== undefined)
  if (seen.length === 0) return 'waiting'
  if (seen.some(({ state }) => state === 'failed')) return 'failed'
  const end = latest.at(-1)?.state
  if (end === 'done') return 'done'
  if (end === 'skipped' && seen.every(({ state }) => state === 'skipped')) return 'skipped'
  return 'running'
}

/** An end tells when its step began, even where nobody said so at the time. */
const beginOf = (events: readonly StepInWords[]): number =>
  Math.min(...events.map(({ atMs, ms }) => atMs - (ms ?? 0)))
