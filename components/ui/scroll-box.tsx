/** A box with its own scroll: named, and reachable by keyboard so that its scroll is too. */
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface ScrollBoxProps {
  label: string
  children: ReactNode
  className?: string
}

export function ScrollBox({ label, children, className }: ScrollBoxProps) {
  return (
    <section
      aria-label={label}
      // A box that scrolls must take the focus, although it does nothing when pressed.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classNames('overflow-auto -outline-offset-2', className)}
    >
      {children}
    </section>
  )
}
