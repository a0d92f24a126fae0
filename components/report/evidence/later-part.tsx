/** A part of the evidence that comes when its tab is opened; a plain link leads to it where no script runs, or where it did not come. */
'use client'
import { type ReactNode, use, useEffect, useState } from 'react'
import { Button } from '../../ui/button'
import { OpenTab } from '../../ui/open-tab'
import { showTarget } from '../../ui/show-target'
import { Skeleton } from '../../ui/skeleton'
import type { LaterPart as Part } from './evidence-door'

export interface LaterPartProps {
  part: Part
  href: string
  load: (part: Part) => Promise<ReactNode>
  /** Said on the link. */
  label: string
  /** Said when it did not come. */
  problem: string
  /** Ids of places inside of it: until it is there an address that points at one opens its tab. */
  places?: readonly string[]
}

type State = { is: 'waiting' | 'failed' } | { is: 'there'; content: ReactNode }

export function LaterPart({ part, href, load, label, problem, places = [] }: LaterPartProps) {
  const isOpen = use(OpenTab) === part
  const [state, setState] = useState<State>({ is: 'waiting' })
  const isWaiting = isOpen && state.is === 'waiting'
  useEffect(() => {
    if (!isWaiting) return
    let isGone = false
    const settle = (next: State) => {
      if (!isGone) setState(next)
    }
    load(part).then(
      (content) => settle(content === null ? { is: 'failed' } : { is: 'there', content }),
      () => settle({ is: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [isWaiting, load, part])
  const isThere = state.is === 'there'
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (isThere && places.includes(id)) showTarget(id)
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isThere])
  if (state.is === 'there') return state.content
  return (
    <div className="grid min-h-64 content-start justify-items-start gap-3">
      {places.map((id) => (
        <span key={id} id={id} />
      ))}
      {state.is === 'failed' ? (
        <>
          <p aria-live="polite">{problem}</p>
          <Button href={href}>{label}</Button>
        </>
      ) : (
        <>
          <span data-without-script="" className="hidden">
            <Button href={href}>{label}</Button>
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
