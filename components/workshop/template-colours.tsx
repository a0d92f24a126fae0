/** The one colour that all others come from, those of the page to choose from, and how light the picture is. */
'use client'
import { useRef } from 'react'
import { useWords } from '#words'
import { SegmentedChoice } from '../report/stage/segmented-choice'
import { TEMPLATE_FIELD, TONE_CHOICES, type ToneChoice } from './template-field'

export interface TemplateColoursProps {
  colour: string
  /** Of the page, `#rrggbb`. */
  colours: readonly string[]
  tone: ToneChoice
  /** One of the page's was chosen. */
  onChoose: () => void
}

export function TemplateColours({ colour, colours, tone, onChoose }: TemplateColoursProps) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const choose = (chosen: string) => {
    if (input.current) input.current.value = chosen
    onChoose()
  }
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium">{t('template.look')}</legend>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <label className="grid gap-1 text-sm">
          {t('template.colour')}
          <input
            ref={input}
            type="color"
            name={TEMPLATE_FIELD.colour}
            defaultValue={colour}
            className="border-edge bg-surface h-10 w-16 rounded-md border p-1"
          />
        </label>
        <div data-needs-script="" className="grid gap-1 text-sm">
          <span id="page-colours">{t('template.colours-of-page')}</span>
          <span role="group" aria-labelledby="page-colours" className="flex flex-wrap gap-1.5">
            {colours.map((each) => (
              <button
                key={each}
                type="button"
                onClick={() => choose(each)}
                aria-label={t('template.colour-use', { colour: each })}
                title={each}
                className="border-edge size-10 rounded-md border"
                style={{ background: each }}
              />
            ))}
          </span>
        </div>
      </div>
      <SegmentedChoice
        legend={t('template.tone')}
        legendShown
        name={TEMPLATE_FIELD.tone}
        initial={tone}
        choices={TONE_CHOICES.map((value) => ({ value, label: t(`template.tone.${value}`) }))}
      />
      <p className="text-soft text-sm">{t('template.contrast')}</p>
    </fieldset>
  )
}
