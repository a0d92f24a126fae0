/** In the place of a part that is not there yet: where no script runs, or when it did not come, a plain link to it. */
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { Skeleton } from '../../ui/skeleton'

export interface UntilThereProps {
  href: string
  /** Said on the link. */
  label: string
  /** Said when it did not come. */
  problem: string
  hasFailed: boolean
  className?: string
}

export function UntilThere({ href, label, problem, hasFailed, className }: UntilThereProps) {
  const link = <Button href={href}>{label}</Button>
  return (
    <div className={classNames('grid content-start justify-items-start gap-3', className)}>
      {hasFailed ? (
        <>
          <p aria-live="polite">{problem}</p>
          {link}
        </>
      ) : (
        <>
          <span data-without-script="" className="hidden">
            {link}
          </span>
          <span data-needs-script="" className="grid w-full gap-3">
            <Skeleton className="w-2/5" />
            <Skeleton className="w-4/5" />
            <Skeleton className="w-3/5" />
          </span>
        </>
      )}
    </div>
  )
}
