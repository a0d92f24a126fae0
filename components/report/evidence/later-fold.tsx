/** A line that folds open; what is in it comes when it does. */
'use client'
import { type ReactNode, useState } from 'react'
import { Disclosure } from '../../ui/disclosure'
import type { LaterPart as Part } from './evidence-door'
import { UntilThere } from './until-there'
import { useLater } from './use-later'

export interface LaterFoldProps {
  summary: string
  part: Part
  href: string
  load: (part: Part) => Promise<ReactNode>
  /** Said on the link. */
  label: string
  /** Said when it did not come. */
  problem: string
}

export function LaterFold({ summary, ...later }: LaterFoldProps) {
  const [isOpen, setOpen] = useState(false)
  const state = useLater(later, isOpen)
  return (
    <Disclosure
      summary={summary}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="border-line border-t first:border-t-0"
      summaryClassName="min-h-12 px-4 sm:px-5"
    >
      <div className="border-line border-t px-4 sm:px-5">
        {state.is === 'there' ? (
          state.content
        ) : (
          <UntilThere {...later} hasFailed={state.is === 'failed'} className="min-h-24 py-4" />
        )}
      </div>
    </Disclosure>
  )
}
