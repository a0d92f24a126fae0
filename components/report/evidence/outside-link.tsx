/** A link to a stranger's page: opens apart, tells the page nothing of us. */
import type { ReactNode } from 'react'
import { safeHref } from './safe-href'

export interface OutsideLinkProps {
  href: string | null
  children: ReactNode
  className?: string
}

export function OutsideLink({ href, children, className }: OutsideLinkProps) {
  const safe = safeHref(href)
  if (!safe) return <span className={className}>{children}</span>
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer nofollow ugc" className={className}>
      {children}
    </a>
  )
}
