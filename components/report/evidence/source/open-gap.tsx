/** A gap in the source that opens where it is: what was left out is fetched when the link is pressed. */
'use client'
import { type MouseEvent, type ReactNode, useState, useTransition } from 'react'
import { classNames } from '../../../ui/class-names'

export interface OpenGapProps {
  /** How much is left out. */
  children: ReactNode
  /** Of a page that shows it. */
  href: string
  load: () => Promise<ReactNode>
  title: string
  className?: string
}

export function OpenGap({ children, href, load, title, className }: OpenGapProps) {
  const [content, setContent] = useState<ReactNode>(null)
  const [isLoading, start] = useTransition()
  if (content !== null) return content
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    start(async () => {
      const found = await load().catch(() => null)
      if (found === null) window.location.assign(href)
      else setContent(found)
    })
  }
  return (
    <a
      href={href}
      title={title}
      aria-busy={isLoading}
      onClick={open}
      className={classNames('hover:text-ink aria-busy:opacity-60', className)}
    >
      {children}
    </a>
  )
}
