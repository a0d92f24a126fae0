/** Shown where nothing is yet, or where something is gone: what happened and the next step. */
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button'

export interface EmptyStateProps {
  icon?: LucideIcon
  title: string
  children?: ReactNode
  action?: { label: string; href: string }
  /** `h1` when this is the whole page. */
  heading?: 'h1' | 'h2' | 'h3'
}

export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
  heading: Heading = 'h2',
}: EmptyStateProps) {
  return (
    <div className="border-line grid justify-items-start gap-3 rounded-lg border border-dashed p-6 sm:p-8">
      {Icon ? <Icon aria-hidden className="text-soft size-6" /> : null}
      <Heading className={Heading === 'h1' ? 'text-xl font-semibold' : 'text-base font-semibold'}>
        {title}
      </Heading>
      {children ? <div className="text-soft max-w-prose text-sm">{children}</div> : null}
      {action ? (
        <Button href={action.href} className="mt-1">
          {action.label}
        </Button>
      ) : null}
    </div>
  )
}
