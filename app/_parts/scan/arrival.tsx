/** A scan that was watched to its end leads on to its report: there the verdict takes the focus, so that screen readers say it. */
'use client'
import { useEffect } from 'react'

/** Survives the step from page to page, and nothing else: a report that is opened in any other way moves no focus. */
let awaited: string | null = null

export function awaitReport(scanId: string): void {
  awaited = scanId
}

export interface ArrivalProps {
  scanId: string
  /** Id of the element that takes the focus. */
  focusId: string
}

export function Arrival({ scanId, focusId }: ArrivalProps) {
  useEffect(() => {
    if (awaited !== scanId) return
    awaited = null
    document.getElementById(focusId)?.focus({ preventScroll: true })
  }, [scanId, focusId])
  return null
}
