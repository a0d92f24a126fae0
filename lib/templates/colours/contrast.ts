/** Colours as `#rrggbb`: how light they are, what is between two, and how well one is read on another. */

export type Rgb = readonly [number, number, number]

export const COLOUR = /^#[0-9a-f]{6}$/i

export const rgbOf = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb // safe: three of them // prettier-ignore

export const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.min(255, Math.max(0, Math.round(part))).toString(16).padStart(2, '0')).join('')}` // prettier-ignore

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb // safe: three of them
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of the second in the first. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [rgbOf(one), rgbOf(other)]
  return hexOf([0, 1, 2].map((at) => (from[at] ?? 0) * (1 - share) + (to[at] ?? 0) * share) as unknown as Rgb) // safe: three of them
}

export const TEXT_CONTRAST_MIN = 4.5

const STEPS = 40

/** Of the colours from `from` to `to` the first that is read on all of these grounds; `to` where none is. */
export function firstReadable(from: string, to: string, grounds: readonly string[], min = TEXT_CONTRAST_MIN): string {
  for (let step = 0; step < STEPS; step += 1) {
    const colour = mixed(from, to, step / STEPS)
    if (grounds.every((ground) => contrastOf(colour, ground) >= min)) return colour
  }
  return to
} // prettier-ignore

/** White or a near-black, or black where that alone is read. */
export function inkOn(ground: string): string {
  const white = contrastOf('#ffffff', ground)
  if (white >= TEXT_CONTRAST_MIN) return '#ffffff'
  return contrastOf(NEAR_BLACK, ground) >= TEXT_CONTRAST_MIN ? NEAR_BLACK : '#000000'
}
const NEAR_BLACK = '#14161a'
