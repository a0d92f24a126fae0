/** The finer settings of the stage: the words around the link, who sends it, and how wide the screen is. */
'use client'
import { useId, useState } from 'react'
import type { Surface } from '@/lib/preview/card'
import { Disclosure } from '../ui/disclosure'
import { SegmentedChoice } from './segmented-choice'
import { holdsAnotherLink, WORDS_CHARS_MAX } from './stage-message'
import { SCREENS } from '@/lib/drawing/geometry/screens'
import { widthPxOf, type StageView } from './stage-query'
import { SURFACE_NAMES } from './surface-choices'
import type { useStageView } from './use-stage-view'

export interface StageSettingsProps extends ReturnType<typeof useStageView> {
  surface: Surface
  /** The link that was checked. */
  link: string
}

const SIDES = [
  { value: 'sent', label: 'Sent' },
  { value: 'received', label: 'Received' },
] as const

const FRAMES = [
  { value: 'message', label: 'Nothing' },
  { value: 'chat', label: 'The chat' },
] as const

export function StageSettings({ view, choose, adjust, surface, link }: StageSettingsProps) {
  const id = useId()
  // Only at first: whoever has opened it closes it too.
  const [open] = useState(() => isChanged(view))
  const { minPx, maxPx } = SCREENS[surface]
  const widthPx = widthPxOf(surface, view)
  const [unit, key] = surface === 'web' ? (['px', 'pane'] as const) : (['dp', 'screen'] as const)
  return (
    <Disclosure summary="Message, side and screen" open={open} className="print:hidden">
      <div className="grid gap-4 pt-1 pb-2">
        <div className="grid gap-1">
          <label htmlFor={`${id}-text`} className="text-sm font-medium">
            Your words
          </label>
          <textarea
            id={`${id}-text`}
            name="text"
            rows={3}
            maxLength={WORDS_CHARS_MAX}
            dir="auto"
            value={view.text}
            onChange={(event) => adjust({ text: event.target.value })}
            aria-describedby={`${id}-hint`}
            className="border-edge bg-surface text-ink w-full min-w-0 resize-y rounded-md border px-3 py-2 text-base sm:text-sm"
          />
          <p id={`${id}-hint`} className="text-soft text-sm">
            The link follows at the end, unless your words hold it.
            {holdsAnotherLink(view.text, link)
              ? ' They hold another link too: a message has one card, and the one drawn is that of the checked link.'
              : ''}
          </p>
        </div>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <SegmentedChoice
            legend="Side"
            legendShown
            name="side"
            value={view.side}
            onChoose={(side) => choose({ side })}
            choices={SIDES}
          />
          <SegmentedChoice
            legend="Around it"
            legendShown
            name="frame"
            value={view.frame}
            onChoose={(frame) => choose({ frame })}
            choices={FRAMES}
          />
          <div className="min-w-48 flex-1">
            <label htmlFor={`${id}-width`} className="flex justify-between gap-3 text-sm font-medium">
              {surface === 'web' ? 'Width of the chat' : `Screen of the ${SURFACE_NAMES[surface]} phone`}
              <output htmlFor={`${id}-width`} className="text-soft font-normal tabular-nums">
                {widthPx} {unit}
              </output>
            </label>
            <input
              id={`${id}-width`}
              name={key}
              type="range"
              min={minPx}
              max={maxPx}
              value={widthPx}
              onChange={(event) => adjust({ [key]: event.target.valueAsNumber })}
              aria-valuetext={`${widthPx} ${unit}`}
              className="accent-primary min-h-10 w-full"
            />
          </div>
        </div>
      </div>
    </Disclosure>
  )
}

const isChanged = ({ text, side, frame, screen, pane }: StageView) =>
  text !== '' || side !== 'sent' || frame !== 'message' || screen !== null || pane !== null
