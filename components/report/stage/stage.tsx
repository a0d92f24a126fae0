/** The drawn card of a report, on the screen and on paper: served whole, and in browsers without its script until it is wanted. */
'use client'
import { Activity } from 'react'
import * as Late from '#late-parts'
import type { PrintCardProps } from '../print/print-card'
import type { StagePanelProps } from './stage-panel'

// An activity is woken on its own: until its script is there React leaves what was served as it is, and choices made meanwhile are
// adopted. A suspense boundary would do so too, but the server sends one of this size at the end, for a script to put in its place.

export function Stage(props: StagePanelProps) {
  return (
    <Activity>
      <Late.StagePanel {...props} />
    </Activity>
  )
}

export function PrintedCard(props: PrintCardProps) {
  return (
    <Activity>
      <Late.PrintCard {...props} />
    </Activity>
  )
}
