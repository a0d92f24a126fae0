/** A part of the evidence that comes when its tab is opened; a plain link leads to it where no script runs, or where it did not come. */
'use client'
import { type ReactNode, use, useEffect } from 'react'
import { OpenTab } from '../../ui/open-tab'
import { showTarget } from '../../ui/show-target'
import type { LaterPart as Part } from './evidence-door'
import { UntilThere } from './until-there'
import { useLater } from './use-later'

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

export function LaterPart(props: LaterPartProps) {
  const isOpen = use(OpenTab) === props.part
  const state = useLater(props, isOpen)
  const isThere = state.is === 'there'
  const { places = [] } = props
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (isThere && places.includes(id)) showTarget(id)
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isThere])
  if (state.is === 'there') return state.content
  return (
    <>
      {places.map((id) => (
        <span key={id} id={id} />
      ))}
      <UntilThere {...props} hasFailed={state.is === 'failed'} className="min-h-64" />
    </>
  )
}
