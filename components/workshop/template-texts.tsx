/** What is written on a picture. Fields that its template does not have are kept, and hidden. */
'use client'
import type { TextField } from '@/lib/templates/template'
import { type TemplateId, TEMPLATES } from '@/lib/templates/templates'
import { Field } from '../ui/form/field'
import { charsMax } from './template-field'
import type { TemplateWords } from './template-words'

export interface TemplateTextsProps {
  said: TemplateWords
  template: TemplateId
  texts: Readonly<Record<TextField, string>>
}

export function TemplateTexts({ said, template, texts }: TemplateTextsProps) {
  const taken: readonly TextField[] = TEMPLATES[template].texts
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium">{said.words}</legend>
      {said.fields.map(({ field, labels }) => (
        <div key={field} hidden={!taken.includes(field)}>
          <Field
            label={labels[template]}
            name={field}
            defaultValue={texts[field]}
            dir="auto"
            maxLength={charsMax(field)}
            autoComplete="off"
          />
        </div>
      ))}
    </fieldset>
  )
} // prettier-ignore
