/** ICU texts of one language, filled in: each text is parsed once. */
import { IntlMessageFormat } from 'intl-messageformat'

export type Filled = Readonly<Record<string, string | number>>

export interface TextFormatter {
  format(text: string, params: Filled): string
}

export function createTextFormatter(language: string): TextFormatter {
  const parsed = new Map<string, IntlMessageFormat>()
  return {
    format(text, params) {
      let found = parsed.get(text)
      if (!found) {
        // `<head>` in a sentence is a tag's name, never markup.
        found = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
        parsed.set(text, found)
      }
      return String(found.format(params)).trim()
    },
  }
}
