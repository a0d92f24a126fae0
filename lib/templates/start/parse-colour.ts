/** A colour of CSS as `#rrggbb`, in the notations that pages use; null for any other. */
import { hexOf } from '../colours/contrast'

export function parseColour(value: string): string | null {
  const text = value.trim().toLowerCase().slice(0, 64)
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1]
  if (hex !== undefined) {
    const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex
    return `#${long.slice(0, 6)}`
  }
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/][^)]*)?\)$/.exec(text)
  return rgb ? hexOf([Number(rgb[1]), Number(rgb[2]), Number(rgb[3])]) : (NAMED[text] ?? null)
}

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  teal: '#008080',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
}
