/** The score as number and small bar; says so when too little is known for one. */
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { withElements } from '../../words/with-elements'

export interface ScoreProps {
  score: number | null
  /** True where what the public gets was not seen. */
  provisional?: boolean | undefined
  className?: string
}

export function Score({ score, provisional = false, className }: ScoreProps) {
  const { t, number } = useWords()
  if (score === null)
    return <span className={classNames('text-soft text-sm', className)}>{t('verdict.no-score')}</span>
  return (
    <span className={classNames('inline-flex items-center gap-2 text-sm tabular-nums', className)}>
      <span aria-hidden className="bg-line h-1.5 w-16 overflow-hidden rounded-full">
        <span className="bg-ink block h-full rounded-full" style={{ width: `${score}%` }} />
      </span>
      <span className="text-soft">
        {withElements((at) => t('verdict.score', at), {
          score: <strong className="text-ink font-semibold">{number(score)}</strong>,
        })}
        {provisional ? ` · ${t('source.provisional')}` : null}
      </span>
    </span>
  )
}
