/** Checks that could not tell because of a cause. */
import { useWords } from '#words'
import { CheckNames, type CheckNamesProps } from '../findings/check-names'

export function OpenChecks({ findings, helpHref }: CheckNamesProps) {
  const { t } = useWords()
  if (findings.length === 0) return null
  return (
    <div className="grid gap-1 py-3 text-sm">
      <p className="text-soft">{t('causes.not-told', { count: findings.length })}</p>
      <CheckNames findings={findings} helpHref={helpHref} />
    </div>
  )
}
