/** The names of the fields in which somebody says what a phone showed. */
export const PHONE_FIELD = {
  surface: 'surface',
  seen: 'seen',
  note: 'note',
  screenshot: 'screenshot',
} as const
