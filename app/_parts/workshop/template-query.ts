/** A picture of words as an address asks for it: plain fields, so that a form without scripts, a picture and a download say the same. */
import {
  TEMPLATE_FIELD as FIELD,
  charsMax,
  TONE_CHOICES,
  type ToneChoice,
} from '@/components/workshop/template-field'
import { COLOUR } from '@/lib/templates/colours/contrast'
import type { PictureRequest } from '@/lib/templates/picture'
import { TEXT_FIELDS, type TextField } from '@/lib/templates/template'
import { TEMPLATE_IDS, TEMPLATES } from '@/lib/templates/templates'

export interface TemplateQuery {
  request: PictureRequest
  tone: ToneChoice
  showsLogo: boolean
  showsPicture: boolean
}

/** What a form or an address has of a field; null where it has none. */
export type FieldOf = (name: string) => string | null

export const isAsked = (fieldOf: FieldOf): boolean => fieldOf(FIELD.asked) !== null

/** What is not in it, or is nothing that there is, is as it is at the beginning. */
export function templateQuery(fieldOf: FieldOf, start: PictureRequest): TemplateQuery {
  const asked = isAsked(fieldOf)
  const template = TEMPLATE_IDS.find((id) => id === fieldOf(FIELD.template)) ?? start.template
  const tone = TONE_CHOICES.find((each) => each === fieldOf(FIELD.tone)) ?? 'auto'
  const colour = fieldOf(FIELD.colour) ?? ''
  const textOf = (field: TextField) =>
    asked ? (fieldOf(field) ?? '').toWellFormed().slice(0, charsMax(field)) : start.texts[field]
  return {
    request: {
      template,
      tone: tone === 'auto' ? TEMPLATES[template].tone : tone,
      colour: COLOUR.test(colour) ? colour.toLowerCase() : start.colour,
      // Safe: one for each field.
      texts: Object.fromEntries(TEXT_FIELDS.map((field) => [field, textOf(field)])) as Record<TextField, string>,
    },
    tone,
    showsLogo: !asked || fieldOf(FIELD.logo) !== null,
    showsPicture: !asked || fieldOf(FIELD.picture) !== null,
  }
} // prettier-ignore

/** The same, to be put into an address. */
export function queryString({ request, tone, showsLogo, showsPicture }: TemplateQuery): string {
  const query = new URLSearchParams({ [FIELD.asked]: '1', [FIELD.template]: request.template })
  for (const field of TEXT_FIELDS) query.set(field, request.texts[field])
  query.set(FIELD.colour, request.colour)
  query.set(FIELD.tone, tone)
  if (showsLogo) query.set(FIELD.logo, '1')
  if (showsPicture) query.set(FIELD.picture, '1')
  return query.toString()
}
