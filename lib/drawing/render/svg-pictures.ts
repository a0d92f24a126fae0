/** Our own small drawings inside a picture: as images for the bitmap, as elements of the document for SVG, because many programs refuse an SVG inside an SVG. */

const NESTED = /<image ([^>]*)href="data:image\/svg\+xml;base64,([\w+/=]+)"([^>]*)\/>/g
const PLACE = /\b(x|y|width|height)="-?[\d.]+"/g

/** Replaces each image that is an SVG by a use of its elements; each is written once. */
export function withInlineDrawings(svg: string): string {
  const symbols = new Map<string, string>()
  const body = svg.replace(NESTED, (_, before: string, bytes: string, after: string) => {
    const id = symbols.get(bytes) ?? `d${symbols.size}`
    symbols.set(bytes, id)
    return `<use ${(before + after).match(PLACE)?.join(' ') ?? ''} href="#${id}" xlink:href="#${id}"/>`
  })
  const defined = [...symbols].map(([bytes, id]) =>
    symbolOf(Buffer.from(bytes, 'base64').toString('utf8'), id),
  )
  return body.replace(/<\/svg>\s*$/, `<defs>${defined.join('')}</defs></svg>`)
}

function symbolOf(drawing: string, id: string): string {
  const start = drawing.indexOf('>')
  const viewBox = /viewBox="[^"]*"/.exec(drawing.slice(0, start))?.[0] ?? ''
  const ratio = drawing.slice(0, start).includes('preserveAspectRatio="none"')
    ? ' preserveAspectRatio="none"'
    : ''
  return `<symbol id="${id}" ${viewBox}${ratio}>${drawing.slice(start + 1, drawing.lastIndexOf('</svg>'))}</symbol>`
}
