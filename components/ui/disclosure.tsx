/** A line that folds open, as a native details element: works without scripting and in a printed page. */
import { ChevronRight } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

export interface DisclosureProps extends Omit<ComponentProps<'details'>, 'children'> {
  summary: ReactNode
  children: ReactNode
  summaryClassName?: string
}

export function Disclosure({ summary, children, className, summaryClassName, ...details }: DisclosureProps) {
  return (
    <details {...details} className={className}>
      <summary className={classNames('fold-summary', summaryClassName)}>
        <ChevronRight aria-hidden className="fold-mark" />
        {summary}
      </summary>
      {children}
    </details>
  )
}
