/** The report's frame while its scan runs, and the current step for those who cannot see it. */
import { ScanProgress } from '@/components/report/scanning/scan-progress'
import type { Step, StepName } from '@/lib/preview/vocabulary/network'

const DOING: Record<StepName, string> = {
  resolve: 'Looking up the address',
  connect: 'Connecting',
  'first-byte': 'Waiting for the first byte',
  head: 'Reading the head of the page',
  image: 'Fetching the image',
  scripts: 'Running the scripts of the page',
  judge: 'Judging',
}

export function RunningScan({ input, steps }: { input: string; steps: readonly Step[] }) {
  const current = steps.at(-1)
  return (
    <>
      <p className="sr-only" aria-live="polite">
        {current ? DOING[current.name] : 'The check has started'}
      </p>
      <ScanProgress input={input} steps={steps} />
    </>
  )
}
