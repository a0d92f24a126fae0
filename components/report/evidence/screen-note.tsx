/** Says how wide the chat is drawn and, once measured, how much smaller it is shown here. */
'use client'
import { useEffect, useRef, useState } from 'react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { widthPxOf, type StageView } from '../stage/stage-query'

export interface ScreenNoteProps {
  view: StageView
  /** The one that is shown, unless all are. */
  surface: Surface
}

const SHOWN = '[data-cell] .fitted-screen, [data-shown] .fitted-screen'

export function ScreenNote({ view, surface }: ScreenNoteProps) {
  const [smaller, setSmaller] = useState('')
  const ref = useRef<HTMLParagraphElement>(null)
  // After every render, because every choice can show another screen.
  useEffect(() => {
    const stage = ref.current?.closest('[data-stage]')
    if (!stage) return
    const observer = new ResizeObserver(() => setSmaller(scaleWords(stage)))
    observer.observe(stage)
    return () => observer.disconnect()
  })
  return (
    <p ref={ref} className="text-soft text-sm tabular-nums">
      {view.show === 'cut' ? 'The picture before it is cut' : screenWords(view, surface) + smaller}
    </p>
  )
}

function screenWords(view: StageView, surface: Surface): string {
  if (view.show === 'all')
    return `Phones ${widthPxOf('android', view)} dp wide, Web ${widthPxOf('web', view)} px`
  return `${widthPxOf(surface, view)} ${surface === 'web' ? 'px' : 'dp'} wide`
}

function scaleWords(stage: Element): string {
  // By its place: browsers do not agree on what a zoomed element says of its own width.
  const percents = [...stage.querySelectorAll<HTMLElement>(SHOWN)].map((screen) =>
    Math.round((100 * (screen.parentElement?.clientWidth ?? 0)) / Number(screen.dataset['screen'])),
  )
  const [least, most] = [Math.min(...percents), Math.max(...percents)]
  if (!(least < 100)) return ''
  return `, shown at ${least === most ? '' : `${least} to `}${Math.min(100, most)} %`
}
