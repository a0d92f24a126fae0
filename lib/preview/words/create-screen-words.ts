/** The texts of the screens in one language, filled in; dates, numbers and quantities as its readers write them. */
import type { Param, Params } from '../vocabulary/message'
import { createFigures } from './figures'
import { createTextFormatter, type TextFormatter } from './format-texts'
import type { SayOnScreen } from './screen-words'

export interface ScreenWords {
  language: string
  t: SayOnScreen
  /** A parameter on its own: a quantity, a list, or the text as it is. */
  value(param: Param): string
  number(value: number): string
  /** "3 minutes ago", "yesterday": of whole units, negative for the past. */
  relative(amount: number, unit: Intl.RelativeTimeFormatUnit): string
  /** `at`: ISO 8601, or a date. In the zone of this machine unless `style` names one. */
  date(at: string | Date, style: DateStyle): string
}

export type DateStyle = Intl.DateTimeFormatOptions

/** What a provider hands on: plain data, so that it crosses from server to browser. */
export interface ScreenTextsOf {
  language: string
  screens: Readonly<Record<string, string>>
  /** The phrases of units, by code. */
  units: Readonly<Record<string, string>>
}

/** By language: a server makes the words anew for each request, and its texts need parsing only once. */
const formatters = new Map<string, TextFormatter>()
function formatterOf(language: string): TextFormatter {
  const found = formatters.get(language) ?? createTextFormatter(language)
  formatters.set(language, found)
  return found
}

export function createScreenWords(
  { language, screens, units }: ScreenTextsOf,
  app = 'WhatsApp',
): ScreenWords {
  const { format } = formatterOf(language)
  const figures = createFigures(language, (code, params) => format(units[code] ?? '', params))
  const numbers = new Intl.NumberFormat(language)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const dates = new Map<string, Intl.DateTimeFormat>()
  const datesIn = (style: DateStyle): Intl.DateTimeFormat => {
    const key = JSON.stringify(style)
    const found = dates.get(key) ?? new Intl.DateTimeFormat(language, style)
    dates.set(key, found)
    return found
  }
  const value = (param: Param): string | number => {
    if (typeof param === 'string' || typeof param === 'number') return param
    if ('list' in param)
      return figures.list(
        param.list.map((item) => String(value(item))),
        param.kind ?? 'and',
      )
    if ('code' in param) throw new Error(`${param.code} is a message of a report, not a text of a screen`)
    return figures.quantity(param)
  }
  const fill = (params: Params) => ({
    app,
    ...Object.fromEntries(Object.entries(params).map(([name, param]) => [name, value(param)])),
  })
  return {
    language,
    t: (code, ...[params]) => {
      const text = screens[code]
      if (text === undefined) throw new Error(`no text for ${code} in ${language}`)
      return format(text, fill((params ?? {}) as Params)) // Safe: `SayOnScreen` typed them by the text.
    },
    value: (param) => String(value(param)),
    number: (given) => numbers.format(given),
    relative: (amount, unit) => relative.format(amount, unit),
    date: (at, style) => datesIn(style).format(new Date(at)),
  }
}
