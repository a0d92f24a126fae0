/** ICU texts of one language, filled in: each text is parsed once. Small, because every page carries it. */
import { parseText, type Part } from './icu/parse-text'
import { isolateLatin, isRightToLeft } from './isolate-latin'

export type Filled = Readonly<Record<string, string | number>>

export interface TextFormatter {
  format(text: string, params: Filled): string
}

export function createTextFormatter(language: string): TextFormatter {
  const parsed = new Map<string, Part[]>()
  const arranged = isRightToLeft(language) ? isolateLatin : (text: string) => text
  const numbers = new Intl.NumberFormat(language)
  const styled = {
    number: numbers,
    percent: new Intl.NumberFormat(language, { style: 'percent' }),
    '::group-off': new Intl.NumberFormat(language, { useGrouping: false }),
  }
  const rules = {
    plural: new Intl.PluralRules(language),
    selectordinal: new Intl.PluralRules(language, { type: 'ordinal' }),
  }

  /** `count`: the number of the plural around. */
  function fill(parts: readonly Part[], params: Filled, count: number): string {
    return parts
      .map((part) => {
        if (typeof part === 'string') return part
        if (part.kind === 'count') return numbers.format(count)
        const value = params[part.name]
        if (value === undefined) throw new Error(`no value for ${part.name}`)
        if (part.kind === 'argument') return String(value)
        if (!('branches' in part)) return styled[part.kind].format(Number(value))
        const { branches } = part
        if (part.kind === 'select') return fill(branches[value] ?? branches['other'] ?? [], params, count)
        const number = Number(value)
        const chosen = branches[`=${number}`] ?? branches[rules[part.kind].select(number)]
        return fill(chosen ?? branches['other'] ?? [], params, number)
      })
      .join('')
  }

  return {
    format(text, params) {
      let found = parsed.get(text)
      if (!found) {
        found = parseText(text)
        parsed.set(text, found)
      }
      return arranged(fill(found, params, 0).trim())
    },
  }
}
