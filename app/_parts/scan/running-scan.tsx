/** The report's frame while its scan runs, and the current step for those who cannot see it. */
import { useWords } from '#words'
import { ScanProgress, type ScanProgressProps } from '@/components/report/scanning/scan-progress'

export function RunningScan({ input, steps }: ScanProgressProps) {
  const { t } = useWords()
  const current = steps.at(-1)
  return (
    <>
      <p className="sr-only" aria-live="polite">
        {t(current ? `scanning.doing.${current.name}` : 'scanning.started')}
      </p>
      <ScanProgress input={input} steps={steps} />
    </>
  )
}
