/** The steps of a scan on one thin line, each with its own time as it finishes; every row keeps its height. */
import { Check, Minus, X } from 'lucide-react'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { type PlainStep, plainSteps, type StepInWords } from './plain-steps'

export type { StepInWords } from './plain-steps'

export interface ScanTimelineProps {
  /** Every step event so far, in order. */
  steps: readonly StepInWords[]
}

export function ScanTimeline({ steps }: ScanTimelineProps) {
  const words = useWords()
  const { t } = words
  return (
    <ol aria-label={t('scanning.steps')} className="grid gap-x-4 gap-y-3 sm:grid-cols-4">
      {plainSteps(steps).map((step) => (
        <li
          key={step.name}
          data-step-state={step.state}
          className="grid min-w-0 grid-cols-[1fr_auto] gap-x-3 text-sm sm:grid-cols-1"
        >
          <span
            aria-hidden
            className={classNames('col-span-full mb-2 block h-0.5 rounded-full', BARS[step.state])}
          />
          <span className="flex min-w-0 items-center gap-2">
            <Mark state={step.state} />
            <span className={classNames('truncate', step.state === 'waiting' ? 'text-soft' : 'font-medium')}>
              {t(`scanning.step.${step.name}`)}
            </span>
          </span>
          <span
            className="text-soft block h-5 truncate tabular-nums sm:ps-6"
            title={step.detail ?? undefined}
          >
            {figures(step, words)}
          </span>
        </li>
      ))}
    </ol>
  )
}

const BARS: Record<PlainStep['state'], string> = {
  waiting: 'bg-line',
  running: 'bg-edge',
  done: 'bg-accent',
  skipped: 'bg-line',
  failed: 'bg-fail',
}

function Mark({ state }: { state: PlainStep['state'] }) {
  const { t } = useWords()
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
      <span className="sr-only">{t('scanning.state-before', { state: t(`scanning.state.${state}`) })} </span>
    </span>
  )
}

function figures({ state, ms, detail }: PlainStep, { t, value }: ScreenWords): string {
  if (state === 'waiting') return ''
  if (detail !== null) return detail
  return ms === null ? t(`scanning.state.${state}`) : value({ ms })
}
