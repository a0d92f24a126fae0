/** The one colour that all others come from, those of the page to choose from, and how light the picture is. */
'use client'
import { useRef } from 'react'
import { SegmentedChoice } from '../report/stage/segmented-choice'
import { TEMPLATE_FIELD, type ToneChoice } from './template-field'
import type { TemplateWords } from './template-words'

export interface TemplateColoursProps {
  said: TemplateWords
  colour: string
  tone: ToneChoice
  /** One of the page's was chosen. */
  onChoose: () => void
}

export function TemplateColours({ said, colour, tone, onChoose }: TemplateColoursProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = (chosen: string) => {
    if (input.current) input.current.value = chosen
    onChoose()
  }
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium">{said.look}</legend>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="grid gap-1 text-sm">
          {said.colour}
          <input
            ref={input}
            type="color"
            name={TEMPLATE_FIELD.colour}
            defaultValue={colour}
            className="border-edge bg-surface h-10 w-16 rounded-md border p-1"
          />
        </label>
        <fieldset data-needs-script="" className="grid min-w-0 gap-1 text-sm">
          <legend className="float-left">{said.ofPage}</legend>
          <span className="flex flex-wrap gap-1.5">
            {said.colours.map(({ colour: each, use }) => (
              <button
                key={each}
                type="button"
                onClick={() => choose(each)}
                aria-label={use}
                title={each}
                className="border-edge size-10 rounded-md border"
                style={{ background: each }}
              />
            ))}
          </span>
        </fieldset>
      </div>
      <SegmentedChoice
        legend={said.tone}
        legendShown
        name={TEMPLATE_FIELD.tone}
        initial={tone}
        choices={said.tones}
      />
      <p className="text-soft text-sm">{said.contrast}</p>
    </fieldset>
  )
}
