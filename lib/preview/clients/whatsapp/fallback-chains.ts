/** The keys that WhatsApp builds a card from, each field's in the order in which they are tried. */
import type { ReadingStep } from '../../vocabulary/client'

const step = (key: string, rule = key): ReadingStep => ({ key, rule })

export const TITLE_KEYS = [
  step('og:title'),
  step('twitter:title'),
  step('title', 'meta title'),
  step('<title>'),
]
export const DESCRIPTION_KEYS = [
  step('og:description'),
  step('twitter:description'),
  step('description', 'meta description'),
]
export const URL_KEYS = [step('og:url'), step('twitter:url')]
export const IMAGE_KEYS = [
  step('og:image'),
  step('twitter:image'),
  step('image', 'meta image'),
  step('og:thumbnail'),
  step('thumbnail', 'meta thumbnail'),
]
