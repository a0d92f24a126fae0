/** What is written on a picture. Fields that its template does not have are kept, and hidden. */
'use client'
import { useWords } from '#words'
import { TEXT_FIELDS, type TextField } from '@/lib/templates/template'
import { type TemplateId, TEMPLATES } from '@/lib/templates/templates'
import { Field } from '../ui/field'
import { TEXT_CHARS_MAX } from './template-field'

export interface TemplateTextsProps {
  template: TemplateId
  texts: Readonly<Record<TextField, string>>
}

export function TemplateTexts({ template, texts }: TemplateTextsProps) {
  const { t } = useWords()
  const taken: readonly TextField[] = TEMPLATES[template].texts
  const own = { quote: 'template.field.quote', logo: 'template.field.tagline' } as const
  const labelOf = (field: TextField) =>
    t(field === 'title' && (template === 'quote' || template === 'logo') ? own[template] : `template.field.${field}`)
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 text-sm font-medium">{t('template.words')}</legend>
      {TEXT_FIELDS.map((field) => (
        <div key={field} hidden={!taken.includes(field)}>
          <Field
            label={labelOf(field)}
            name={field}
            defaultValue={texts[field]}
            dir="auto"
            maxLength={TEXT_CHARS_MAX}
            autoComplete="off"
          />
        </div>
      ))}
    </fieldset>
  )
} // prettier-ignore
