/** One section of a help page under its heading; on wide screens what is to be copied is beside what is said. */
import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names'

export interface HelpSectionProps {
  id: string
  title: string
  beside?: ReactNode
  children: ReactNode
}

export function HelpSection({ id, title, beside = null, children }: HelpSectionProps) {
  return (
    <section aria-labelledby={id} className="grid content-start gap-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <div className={classNames('grid items-start gap-x-12 gap-y-6', beside !== null && 'lg:grid-cols-2')}>
        <div className="grid content-start gap-4">{children}</div>
        {beside === null ? null : <div className="grid content-start gap-4">{beside}</div>}
      </div>
    </section>
  )
}
