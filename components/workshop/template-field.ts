/** The names of the fields of a picture of words, for the form, its address and whoever reads them. */

import type { TextField } from '@/lib/templates/template'

export const TEMPLATE_FIELD = {
  /** There: the fields count, also those that are empty. */
  asked: 'asked',
  template: 'template',
  colour: 'colour',
  tone: 'tone',
  logo: 'logo',
  picture: 'picture',
  file: 'file',
  /** No copy of yesterday's logo under the same address. */
  version: 'v',
} as const

/** As the template has it, or one of the tones. */
export const TONE_CHOICES = ['auto', 'brand', 'light', 'dark'] as const
export type ToneChoice = (typeof TONE_CHOICES)[number]

/** Longer is not sent, so that all fields have room in an address, whatever their letters. */
export const charsMax = (field: TextField): number => (field === 'title' ? 300 : 120)
