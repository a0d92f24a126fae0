/** The report's frame while its scan runs, with the way out of it, and the current step for those who cannot see it. */
import { useWords } from '#words'
import { plainSteps } from '@/components/report/scanning/plain-steps'
import { ScanProgress, type ScanProgressProps } from '@/components/report/scanning/scan-progress'
import { Button } from '@/components/ui/button'

export interface RunningScanProps extends Pick<ScanProgressProps, 'input' | 'steps'> {
  onCancel: () => void
}

export function RunningScan({ input, steps, onCancel }: RunningScanProps) {
  const { t } = useWords()
  const current = plainSteps(steps).findLast(({ state }) => state !== 'waiting')
  return (
    <>
      <p className="sr-only" aria-live="polite">
        {current ? t(`scanning.step.${current.name}`) : t('scanning.started')}
      </p>
      <ScanProgress
        input={input}
        steps={steps}
        cancel={<Button onClick={onCancel}>{t('scanning.cancel')}</Button>}
      />
    </>
  )
}
