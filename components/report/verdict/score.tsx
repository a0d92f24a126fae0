/** The score as number and small bar; says so when too little is known for one. */
import { classNames } from '../../ui/class-names'

export interface ScoreProps {
  score: number | null
  className?: string
}

export function Score({ score, className }: ScoreProps) {
  if (score === null)
    return <span className={classNames('text-soft text-sm', className)}>No score: too little is known</span>
  return (
    <span className={classNames('inline-flex items-center gap-2 text-sm tabular-nums', className)}>
      <span aria-hidden className="bg-line h-1.5 w-16 overflow-hidden rounded-full">
        <span className="bg-ink block h-full rounded-full" style={{ width: `${score}%` }} />
      </span>
      <span>
        Score <strong className="font-semibold">{score}</strong>
        <span className="text-soft"> of 100</span>
      </span>
    </span>
  )
}
