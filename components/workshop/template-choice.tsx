/** The templates to choose from, each as a small picture of what is written now. */
'use client'
import type { TemplateId } from '@/lib/templates/templates'
import { TEMPLATE_FIELD } from './template-field'
import type { TemplateWords } from './template-words'

export interface TemplateChoiceProps {
  said: TemplateWords
  chosen: TemplateId
  thumb: (id: TemplateId) => string
  onChoose: (id: TemplateId) => void
}

const THUMB = { width: 320, height: 168 }

export function TemplateChoice({ said, chosen, thumb, onChoose }: TemplateChoiceProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm font-medium">{said.choose}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-2 xl:grid-cols-4">
        {said.templates.map(({ id, name }) => (
          <label
            key={id}
            className="border-line has-checked:border-ink has-checked:ring-ink has-focus-visible:outline-accent hover:border-edge relative grid content-start overflow-hidden rounded-md border has-checked:ring-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={TEMPLATE_FIELD.template}
              value={id}
              defaultChecked={id === chosen}
              onChange={() => onChoose(id)}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            />
            <img
              src={thumb(id)}
              alt=""
              {...THUMB}
              loading="lazy"
              className="bg-sunken border-line h-auto w-full border-b"
            />
            <span className="min-w-0 px-2 py-1.5 text-sm leading-5">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
