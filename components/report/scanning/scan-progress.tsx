/** The report's own frame while the check runs: the steps, and quiet shapes where card and findings will be. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { Panel } from '../../ui/panel'
import { Skeleton } from '../../ui/skeleton'
import { ElapsedTime } from './elapsed-time'
import { ScanTimeline, type StepInWords } from './scan-timeline'

export interface ScanProgressProps {
  /** As pasted. */
  input: string
  steps: readonly StepInWords[]
  /** When it began, if that was before this page. */
  since?: string
  /** What ends it. */
  cancel?: ReactNode
}

export function ScanProgress({ input, steps, since, cancel }: ScanProgressProps) {
  const { t } = useWords()
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8" aria-busy="true">
      <header className="border-line grid gap-4 border-b pb-6">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <p className="text-soft text-sm [overflow-wrap:anywhere]">
              <bdi dir="ltr">{input}</bdi>
            </p>
            <h1 className="mt-2 text-lg font-semibold sm:text-xl">{t('scanning.heading')}</h1>
          </div>
          <div className="flex min-h-10 items-center gap-4">
            <ElapsedTime since={since} />
            {cancel}
          </div>
        </div>
        <ScanTimeline steps={steps} />
      </header>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <Panel className="grid min-h-96 content-start gap-4 p-4">
          <Skeleton className="h-10 w-56" />
          <Skeleton className="ml-auto h-48 w-4/5" />
          <Skeleton className="ml-auto w-4/5" />
          <Skeleton className="ml-auto w-3/5" />
        </Panel>
        <div className="grid content-start gap-3">
          <Skeleton className="h-6 w-32" />
          <Panel className="divide-line divide-y px-5">
            {['a', 'b', 'c'].map((key) => (
              <div key={key} className="grid gap-3 py-5">
                <Skeleton className="w-2/5" />
                <Skeleton className="w-4/5" />
              </div>
            ))}
          </Panel>
        </div>
      </div>
    </div>
  )
}
