/** The seven steps of a scan on one thin line, each with its own time as it finishes. */
import { Check, Minus, X } from 'lucide-react'
import { STEP_NAMES, type Step, type StepName } from '@/lib/preview/vocabulary/network'
import { classNames } from '../../ui/class-names'
import { bytesText, msText } from '../evidence/quantities'

export interface ScanTimelineProps {
  /** Every step event so far, in order; the last one of each name counts. */
  steps: readonly Step[]
}

const NAMES: Record<StepName, string> = {
  resolve: 'Resolve',
  connect: 'Connect',
  'first-byte': 'First byte',
  head: 'Head',
  image: 'Image',
  scripts: 'Scripts',
  judge: 'Judge',
}

export function ScanTimeline({ steps }: ScanTimelineProps) {
  const latest = new Map(steps.map((step) => [step.name, step]))
  return (
    <ol aria-label="Steps of the check" className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-7">
      {STEP_NAMES.map((name) => {
        const step = latest.get(name)
        const state = step?.state ?? 'waiting'
        return (
          <li key={name} data-step-state={state} className="min-w-0 text-sm">
            <span aria-hidden className={classNames('mb-2 block h-0.5 rounded-full', BARS[state])} />
            <span className="flex items-center gap-2">
              <Mark state={state} />
              <span className={state === 'waiting' ? 'text-soft' : 'font-medium'}>{NAMES[name]}</span>
            </span>
            <span className="text-soft block truncate pl-6 tabular-nums" title={step?.detail ?? undefined}>
              {step ? figures(step) : ' '}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

type State = Step['state'] | 'waiting'
const BARS: Record<State, string> = {
  waiting: 'bg-line',
  started: 'bg-edge',
  progress: 'bg-edge',
  done: 'bg-accent',
  skipped: 'bg-line',
  failed: 'bg-fail',
}
const STATE_WORDS: Record<State, string> = {
  waiting: 'waiting',
  started: 'running',
  progress: 'running',
  done: 'done',
  skipped: 'skipped',
  failed: 'failed',
}

function Mark({ state }: { state: State }) {
  const Icon = state === 'done' ? Check : state === 'failed' ? X : state === 'skipped' ? Minus : null
  return (
    <span className="grid size-4 shrink-0 place-items-center">
      {Icon ? (
        <Icon aria-hidden className={classNames('size-4', state === 'failed' ? 'text-fail' : 'text-soft')} />
      ) : (
        <span
          aria-hidden
          className={classNames(
            'step-dot size-2 rounded-full',
            state === 'waiting' ? 'border-edge border' : 'bg-accent',
          )}
        />
      )}
      <span className="sr-only">{STATE_WORDS[state]}: </span>
    </span>
  )
}

function figures({ state, ms, bytes, detail }: Step): string {
  const parts = [
    ms === null ? null : msText(ms),
    bytes === null ? null : bytesText(bytes),
    state === 'failed' || state === 'skipped' ? detail : null,
  ].filter(Boolean)
  return parts.join(' · ') || STATE_WORDS[state]
}
