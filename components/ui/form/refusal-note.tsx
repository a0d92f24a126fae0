/** Why a form came to nothing, read out as soon as it is there. */
import { CircleAlert } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from '../class-names'

export function RefusalNote({ children, className, ...props }: ComponentProps<'p'>) {
  return (
    <p
      role="alert"
      {...props}
      className={classNames('text-fail bg-fail-ground flex gap-2 rounded-md text-sm', className)}
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
