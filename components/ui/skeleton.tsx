/** A quiet place-holder of the size of what will come. */
import { classNames } from './class-names'

export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames('skeleton', className)} />
}
