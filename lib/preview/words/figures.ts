/** Numbers and quantities in the reader's language. */
import type { Quantity } from '../vocabulary/message'

export interface Figures {
  quantity(value: Quantity): string
  list(items: readonly string[], kind: 'and' | 'or'): string
}

/** Puts a unit's phrase into words: `say('unit.seconds', { value: '2.4' })`. */
type SayUnit = (code: string, params: Record<string, string | number>) => string

const MEGABYTE = 1_048_576
const GIGABYTE = 1_073_741_824

export function createFigures(language: string, say: SayUnit): Figures {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 0, useGrouping: false })
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const lists = {
    and: new Intl.ListFormat(language, { type: 'conjunction' }),
    or: new Intl.ListFormat(language, { type: 'disjunction' }),
  }

  const bytes = (count: number) => {
    if (count < 1_024) return say('unit.bytes', { count })
    if (count >= GIGABYTE) return say('unit.gigabytes', { value: tenths.format(count / GIGABYTE) })
    // A limit is a round number; what was weighed is compared with limits in KB.
    if (count % MEGABYTE === 0) return say('unit.megabytes', { value: whole.format(count / MEGABYTE) })
    const kilobytes = count / 1_024
    return say('unit.kilobytes', { value: (kilobytes < 10 ? tenths : whole).format(kilobytes) })
  }
  const time = (ms: number) =>
    ms < 1_000
      ? say('unit.milliseconds', { value: whole.format(ms) })
      : say('unit.seconds', { value: tenths.format(ms / 1_000) })
  /** In the smaller unit when rounding would hide on which side of the other number it is. */
  const beside = (
    value: number,
    other: number | undefined,
    rounded: (value: number) => string,
    exact: (value: number) => string,
  ) =>
    other !== undefined && value !== other && rounded(value) === rounded(other)
      ? exact(value)
      : rounded(value)

  const ratio = ([width, height]: readonly [number, number], above: number | undefined) => {
    const exact = width / height
    if (above !== undefined) {
      const decimals = [2, 3, 4, 5, 6].find((count) => Number(exact.toFixed(count)) > above)
      if (decimals === undefined) return say('unit.ratio-above', { ratio: tenths.format(above) })
      return say('unit.ratio', { ratio: numberWith(decimals).format(exact) })
    }
    if (Number(exact.toFixed(2)) === 0) return say('unit.ratio-tall', { ratio: whole.format(height / width) })
    return say('unit.ratio', { ratio: numberWith(2).format(exact) })
  }
  const numberWith = (decimals: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: decimals })

  return {
    quantity(value) {
      if ('bytes' in value)
        return beside(value.bytes, value.beside, bytes, (count) => say('unit.bytes', { count }))
      if ('ms' in value)
        return beside(value.ms, value.beside, time, (ms) =>
          say('unit.milliseconds', { value: whole.format(ms) }),
        )
      if ('pixels' in value) {
        const [width, height] = value.pixels
        return say('unit.pixels', { width: plain.format(width), height: plain.format(height) })
      }
      if ('ratio' in value) return ratio(value.ratio, value.above)
      return days.format(new Date(value.date))
    },
    list: (items, kind) => lists[kind].format(items),
  }
}
