/** The sign of the brand: a message with a card's line and a tick; the icons of the site are drawn from it. */

/** On a square of 32. */
export const BRAND_SIGN = {
  viewBox: '0 0 32 32',
  cornerPx: 7,
  bubble: 'M7 7h18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H14l-5.5 4.2V23H7a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2z',
  line: { x: 8, y: 10, width: 16, height: 3.2, rx: 1 },
  tick: 'M10.9 17.4l3 3 7-7',
  tickWidth: 2.4,
} as const

export interface BrandColours {
  ground: string
  paper: string
  line: string
}

/** As icons and pictures have it, whatever the theme. */
export const BRAND_COLOURS: BrandColours = { ground: '#1c2733', paper: '#f4f5f6', line: '#aab4bf' }

/** @param corners false for systems that round the icon themselves. */
export function brandSign(colours: BrandColours = BRAND_COLOURS, corners = true): string {
  const { viewBox, cornerPx, bubble, line, tick, tickWidth } = BRAND_SIGN
  const { x, y, width, height, rx } = line
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><rect width="32" height="32" rx="${corners ? cornerPx : 0}" fill="${colours.ground}"/><path d="${bubble}" fill="${colours.paper}"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${colours.line}"/><path d="${tick}" fill="none" stroke="${colours.ground}" stroke-width="${tickWidth}" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}
