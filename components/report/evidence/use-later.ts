/** Fetches a part once it is wanted. */
'use client'
import { type ReactNode, useEffect, useState } from 'react'
import type { LaterPart } from './evidence-door'

export type Later = { is: 'waiting' | 'failed' } | { is: 'there'; content: ReactNode }

export function useLater(
  { part, load }: { part: LaterPart; load: (part: LaterPart) => Promise<ReactNode> },
  isWanted: boolean,
): Later {
  const [state, setState] = useState<Later>({ is: 'waiting' })
  const isWaiting = isWanted && state.is === 'waiting'
  useEffect(() => {
    if (!isWaiting) return
    let isGone = false
    const settle = (next: Later) => {
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
  return state
}
