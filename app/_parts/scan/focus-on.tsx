/** Leads keyboard and screen reader to what has just appeared. */
'use client'
import { useEffect, type ReactNode } from 'react'

export function FocusOn({ id, children }: { id: string; children: ReactNode }) {
  useEffect(() => {
    document.getElementById(id)?.focus()
  }, [id])
  return children
}
