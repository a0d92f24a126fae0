/** The address as the stage reads and writes it: what a choice means is shown at once, whenever the address follows. */
'use client'
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'

/** A choice is a step of the history; typing and dragging are not, and are written when the hand rests. */
export type Step = 'push' | 'replace'

export interface Address {
  /** The query as it counts now. */
  search: string
  write(search: string, how: Step): void
}

const Current = createContext<Address>({ search: '', write: () => {} })
export const useAddress = (): Address => use(Current)

export interface StageAddressProps {
  /** The query of the address, as the server and the router know it. */
  search: string
  children: ReactNode
}

const RESTS_MS = 400

export function StageAddress({ search, children }: StageAddressProps) {
  const [{ of, ahead }, setAhead] = useState<{ of: string; ahead: string | null }>({
    of: search,
    ahead: null,
  })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // Once the address has moved, by us or by anybody, it alone counts.
  if (of !== search) setAhead({ of: search, ahead: null })
  const write = (next: string, how: Step) => {
    clearTimeout(timer.current)
    setAhead({ of: search, ahead: next })
    if (how === 'push') go(next, how)
    else timer.current = setTimeout(() => go(next, how), RESTS_MS)
  }
  return <Current value={{ search: (of === search ? ahead : null) ?? search, write }}>{children}</Current>
}

function go(search: string, how: Step): void {
  const { pathname, hash } = window.location
  const address = `${pathname}${search === '' ? '' : `?${search}`}${hash}`
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}
