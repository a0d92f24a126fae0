/** The names of the workshop's form fields, for the form and for whoever reads it. */

export const IMAGE_FIELD = {
  from: 'from',
  file: 'file',
  fit: 'fit',
  focus: 'focus',
  wide: 'wide',
  square: 'square',
  ground: 'ground',
  own: 'own',
} as const

/** Before the address of an image of the page, as a value of `from`. */
export const PAGE_PREFIX = 'page:'
