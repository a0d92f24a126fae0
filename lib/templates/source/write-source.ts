/** Prints a picture as `opengraph-image.tsx`: the same tree as JSX, with every text as a literal that ends nothing. */
import { scriptString as text } from '@/lib/preview/fixes/escape/script'
import type { FrameStyle, LinesFrame, PictureFrame, PictureName, SetFrame, Weight } from '../frame'
import { type FontSubset, subsetsOf } from './plain-letters'

/** Words as a drawing, for scripts that `next/og` does not set. */
export interface Outline {
  /** A data URL. */
  src: string
  width: number
  height: number
  /** So far the drawing reaches over the words' own box, on every side. */
  bleed: number
}

export interface SourceParts {
  alt: string
  outlines: ReadonlyMap<LinesFrame, Outline>
  /** What `next/og`, which kerns no letters, must add between those of each line to make it as wide as it is; in px. */
  kerning: ReadonlyMap<LinesFrame, readonly number[]>
  /** The files beside the code, by the picture that each is. */
  files: readonly { name: PictureName; file: string; type: string }[]
  size: { width: number; height: number }
}

type Fonts = Map<string, { subset: FontSubset; weight: Weight }>
interface Used {
  fonts: Fonts
  parts: SourceParts
  /** Data URLs, by the names that they have in the code. */
  drawings: Map<string, string>
}

/** True when these words are printed as words. */
export const isPrintedAsWords = ({ lines }: LinesFrame): boolean =>
  lines.every((line) => subsetsOf(line) !== null)

export function writeSource(frame: SetFrame, parts: SourceParts): string {
  const fonts: Fonts = new Map()
  const drawings = new Map<string, string>()
  const tree = element(frame, { fonts, parts, drawings }, 2)
  const { alt, size, files, outlines } = parts
  const used = [...fonts.values()]
  const options = used.length > 0 ? `{\n      ...size,\n      fonts: [\n${used.map(({ subset, weight }) => `        await inter('${subset}', ${weight}),\n`).join('')}      ],\n    }` : 'size' // prettier-ignore
  const notes = [
    ...(used.length > 0 ? ['// npm install @fontsource/inter'] : []),
    ...(files.length > 0 ? [`// Beside it: ${files.map(({ file }) => `${FOLDER}/${file}`).join(', ')}`] : []),
    ...(outlines.size > 0 ? ['// What next/og cannot set is a drawing here: joined and reordered letters, other alphabets, emoji.'] : []),
  ]
  const needsFiles = used.length > 0 || files.length > 0
  return `${needsFiles ? "import { readFile } from 'node:fs/promises'\nimport { join } from 'node:path'\n" : ''}import { ImageResponse } from 'next/og'

${notes.map((note) => `${note}\n`).join('')}export const alt = ${text(alt)}
export const size = { width: ${size.width}, height: ${size.height} }
export const contentType = 'image/png'

export default async function OpengraphImage() {
${files.map(({ name, file, type }) => `  const ${name} = await dataUrl(${literal(file)}, ${literal(type)})\n`).join('')}  return new ImageResponse(
${tree},
    ${options},
  )
}
${used.length > 0 ? INTER : ''}${files.length > 0 ? DATA_URL : ''}${[...drawings].map(([name, src]) => `\nconst ${name} = ${literal(src)}\n`).join('')}`
} // prettier-ignore

const FOLDER = 'assets'

const INTER = `
async function inter(subset: string, weight: 400 | 500 | 600 | 700) {
  const file = \`node_modules/@fontsource/inter/files/inter-\${subset}-\${weight}-normal.woff\`
  const data = await readFile(join(process.cwd(), file))
  return { name: \`Inter \${subset}\`, data, weight, style: 'normal' as const }
}
`
const DATA_URL = `
async function dataUrl(file: string, type: string) {
  return \`data:\${type};base64,\${await readFile(join(process.cwd(), '${FOLDER}', file), 'base64')}\`
}
`

function element(frame: SetFrame, used: Used, depth: number): string {
  const pad = '  '.repeat(depth)
  if (frame.kind === 'picture') return pad + image(frame.name, frame, frame.style)
  if (frame.kind === 'lines') return words(frame, used, depth)
  const style = styleOf({ display: 'flex', ...frame.style })
  if (frame.children.length === 0) return `${pad}<div style={${style}} />`
  const children = frame.children.map((child) => element(child, used, depth + 1))
  return `${pad}<div style={${style}}>\n${children.join('\n')}\n${pad}</div>`
}

const image = (src: string, { width, height }: Pick<PictureFrame, 'width' | 'height'>, style: FrameStyle): string =>
  `<img src={${src}} width={${width}} height={${height}} alt=""${Object.keys(style).length > 0 ? ` style={${styleOf(style)}}` : ''} />` // prettier-ignore

function words(frame: LinesFrame, { fonts, parts, drawings }: Used, depth: number): string {
  const pad = '  '.repeat(depth)
  const outline = parts.outlines.get(frame)
  if (outline) {
    const { src, width, height, bleed } = outline
    const box = styleOf({ display: 'flex', position: 'relative', width, height, flexShrink: 0 })
    const size = { width: width + 2 * bleed, height: height + 2 * bleed }
    const name = `words${drawings.size + 1}`
    drawings.set(name, src)
    const drawn = image(name, size, { position: 'absolute', left: -bleed, top: -bleed })
    return `${pad}<div style={${box}}>\n${pad}  ${drawn}\n${pad}</div>`
  }
  const { lines, sizePx, linePx, weight, colour, trackingEm, align } = frame
  const subsets = new Set(lines.flatMap((line) => [...(subsetsOf(line) ?? [])]))
  for (const subset of ['latin' as const, ...subsets]) fonts.set(`${subset} ${weight}`, { subset, weight })
  const style = styleOf({
    display: 'flex',
    flexDirection: 'column',
    alignItems: { left: 'flex-start', center: 'center', right: 'flex-end' }[align],
    flexShrink: 0,
    color: colour,
    fontFamily: ['latin', ...[...subsets].filter((subset) => subset !== 'latin')].map((subset) => `Inter ${subset}`).join(', '),
    fontSize: sizePx,
    fontWeight: weight,
    lineHeight: Number((linePx / sizePx).toFixed(4)),
  })
  const kerning = parts.kerning.get(frame) ?? []
  const printed = lines.map((line, at) => {
    const spacing = Number((trackingEm * sizePx + (kerning[at] ?? 0)).toFixed(3))
    const lineStyle = styleOf({ whiteSpace: 'nowrap', height: linePx, ...(spacing !== 0 && { letterSpacing: `${spacing}px` }) })
    return `${pad}  <div style={${lineStyle}}>{${text(line)}}</div>`
  })
  return `${pad}<div style={${style}}>\n${printed.join('\n')}\n${pad}</div>`
} // prettier-ignore

type Css = Readonly<Record<string, string | number>>

/** What is ours is quoted as the rest of the code is. */
const literal = (value: string): string => (/^[\w #(),.%:;/+=-]*$/.test(value) ? `'${value}'` : text(value))

const styleOf = (style: Css): string =>
  `{ ${Object.entries(style)
    .map(([key, value]) => `${key}: ${typeof value === 'number' ? value : literal(value)}`)
    .join(', ')} }`
