/** Draws the test web's pictures: same drawing in, same picture out. Our own shapes, nothing borrowed. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import type { Drawing } from './case-schema'

/** Draws into `file` (folders are made) and returns the bytes. */
export async function drawImage(drawing: Drawing, file: string): Promise<Buffer> {
  const bytes = await encode(drawing)
  const { exactBytes, keepShare = 1, trailing = '' } = drawing
  const exact = exactBytes === undefined ? bytes : padPng(bytes, exactBytes)
  const kept = exact.subarray(0, Math.floor(exact.length * keepShare))
  const served = Buffer.concat([kept, Buffer.from(trailing)])
  mkdirSync(path.dirname(file), { recursive: true })
  // Written aside and moved, so that two test processes never read half a picture.
  writeFileSync(`${file}.${process.pid}`, served)
  renameSync(`${file}.${process.pid}`, file)
  return served
}

async function encode(drawing: Drawing): Promise<Buffer> {
  const { format, quality, motif } = drawing
  if (format === 'svg') return Buffer.from(toSvg(drawing))
  const source: Sharp =
    motif === 'teapot'
      ? await withGrain(sharp(Buffer.from(toSvg(drawing))))
      : motif === 'frames'
        ? await frames(drawing)
        : sharp(Buffer.from(toSvg(drawing)))
  switch (format) {
    case 'jpeg':
      return turned(source, drawing).flatten({ background: '#fff' }).jpeg({ quality }).toBuffer()
    case 'png':
      return source.png({ compressionLevel: 9 }).toBuffer()
    case 'webp':
      return source.webp({ quality }).toBuffer()
    case 'avif':
      return source.avif({ quality }).toBuffer()
    case 'gif':
      return source.gif().toBuffer()
  }
}

const turned = (source: Sharp, { orientation }: Drawing): Sharp =>
  orientation === undefined ? source : source.withMetadata({ orientation })

function toSvg({ motif, width: w, height: h, text, hue }: Drawing): string {
  const colour = (saturation: number, lightness: number, turn = 0) =>
    `hsl(${(hue + turn) % 360} ${saturation}% ${lightness}%)`
  const label = (x: number, y: number, size: number, fill: string) =>
    `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}" font-weight="600" fill="${fill}" text-anchor="middle">${text}</text>`
  const shapes: Record<Exclude<Drawing['motif'], 'frames'>, string> = {
    landscape: `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${colour(60, 78)}"/><stop offset="1" stop-color="${colour(45, 92, 30)}"/></linearGradient></defs>
      <rect width="${w}" height="${h}" fill="url(#s)"/><circle cx="${w * 0.78}" cy="${h * 0.28}" r="${h * 0.11}" fill="${colour(80, 88, 40)}"/>
      <path d="M0 ${h * 0.7}L${w * 0.3} ${h * 0.42}L${w * 0.52} ${h * 0.66}L${w * 0.74} ${h * 0.5}L${w} ${h * 0.72}V${h}H0Z" fill="${colour(30, 46)}"/>
      <path d="M0 ${h * 0.82}Q${w * 0.4} ${h * 0.66} ${w} ${h * 0.86}V${h}H0Z" fill="${colour(34, 30)}"/>${label(w / 2, h * 0.24, h * 0.09, colour(40, 22))}`,
    product: `<rect width="${w}" height="${h}" fill="${colour(18, 94)}"/><ellipse cx="${w / 2}" cy="${h * 0.8}" rx="${w * 0.24}" ry="${h * 0.04}" fill="${colour(14, 80)}"/>
      <path d="M${w * 0.34} ${h * 0.78}Q${w * 0.3} ${h * 0.36} ${w * 0.42} ${h * 0.3}H${w * 0.58}Q${w * 0.7} ${h * 0.36} ${w * 0.66} ${h * 0.78}Z" fill="${colour(32, 52)}"/>${label(w / 2, h * 0.93, h * 0.06, colour(20, 30))}`,
    wordmark: `<rect width="${w}" height="${h}" fill="${colour(52, 34)}"/><circle cx="${w / 2}" cy="${h * 0.42}" r="${h * 0.2}" fill="${colour(70, 84, 40)}"/>
      <circle cx="${w / 2}" cy="${h * 0.42}" r="${h * 0.1}" fill="${colour(52, 34)}"/>${label(w / 2, h * 0.8, h * 0.11, '#fff')}`,
    'white-wordmark': `<circle cx="${w * 0.5}" cy="${h * 0.36}" r="${h * 0.18}" fill="none" stroke="#fff" stroke-width="${h * 0.05}"/>${label(w / 2, h * 0.8, h * 0.16, '#fff')}`,
    pattern: `<rect width="${w}" height="${h}" fill="${colour(40, 88)}"/>${Array.from({ length: 24 }, (_, i) => `<rect x="${(i * w) / 24}" y="${h * (0.2 + 0.5 * Math.abs(Math.sin(i)))}" width="${w / 30}" height="${h}" fill="${colour(45, 38 + (i % 5) * 6, i * 4)}"/>`).join('')}${label(w / 2, h * 0.5, Math.min(h * 0.3, w / 12), colour(50, 16))}`,
    portrait: `<rect width="${w}" height="${h}" fill="${colour(28, 82)}"/><circle cx="${w / 2}" cy="${h * 0.36}" r="${w * 0.18}" fill="${colour(30, 46)}"/>
      <path d="M${w * 0.18} ${h}Q${w / 2} ${h * 0.42} ${w * 0.82} ${h}Z" fill="${colour(38, 32)}"/>${label(w / 2, h * 0.12, w * 0.08, colour(30, 20))}`,
    teapot: `<rect width="${w}" height="${h}" fill="${colour(14, 88, 190)}"/><rect y="${h * 0.7}" width="${w}" height="${h * 0.3}" fill="${colour(18, 76, 190)}"/>
      <g transform="translate(${w / 2} ${h / 2}) scale(${h / 472})"><ellipse cx="-4" cy="168" rx="196" ry="22" fill="${colour(16, 60, 190)}"/>
      <path d="M-98-74C-122-222 98-222 84-74" fill="none" stroke="#b98a4e" stroke-width="15" stroke-linecap="round"/>
      <path d="M118-8C176-20 178-84 224-106L240-84C206-54 214 34 128 78Z" fill="${colour(34, 40)}"/>
      <ellipse cx="-6" cy="48" rx="160" ry="122" fill="${colour(36, 46)}"/><path d="M-150 6A160 122 0 0 0-6 170A160 122 0 0 0 138 6A160 96 0 0 1-150 6Z" fill="${colour(38, 36)}"/>
      <ellipse cx="-6" cy="-64" rx="78" ry="17" fill="${colour(34, 36)}"/><path d="M-70-70C-58-104 46-104 58-70Z" fill="${colour(36, 50)}"/><circle cx="-6" cy="-104" r="13" fill="${colour(34, 36)}"/>
      <path d="M-120 12C-112-22-88-42-62-52" fill="none" stroke="${colour(40, 72)}" stroke-width="9" stroke-linecap="round"/></g>`,
  }
  if (motif === 'frames') throw new Error(`${motif} is not drawn as SVG`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${shapes[motif]}</svg>`
}

/** Film grain over a drawing: as heavy as a photograph, and the same every time. */
async function withGrain(drawing: Sharp): Promise<Sharp> {
  const { data, info } = await drawing.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let seed = 0x2f6e2b1
  for (let at = 0; at < data.length; at += info.channels) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const grain = (seed >>> 28) - 8
    for (let channel = at; channel < at + info.channels; channel++)
      data[channel] = Math.max(0, Math.min(255, (data[channel] ?? 0) + grain))
  }
  return sharp(data, { raw: info })
}

async function frames(drawing: Drawing): Promise<Sharp> {
  const still: Drawing = { ...drawing, motif: 'pattern' }
  const pages = [0, 60, 120].map((turn) => Buffer.from(toSvg({ ...still, hue: (drawing.hue + turn) % 360 })))
  const rendered = await Promise.all(pages.map((page) => sharp(page).png().toBuffer()))
  return sharp(rendered, { join: { animated: true } })
}

/** Puts a private ancillary chunk in front of IEND, as image editors put their metadata. */
function padPng(png: Buffer, bytes: number): Buffer {
  const missing = bytes - png.length
  if (missing < 12) throw new Error(`the drawing is ${png.length} bytes already, ${bytes} were asked for`)
  const chunk = Buffer.alloc(missing)
  chunk.writeUInt32BE(missing - 12, 0)
  chunk.write('prVt', 4, 'latin1')
  chunk.writeUInt32BE(crc32(chunk.subarray(4, missing - 4)), missing - 4)
  const end = png.length - 12
  return Buffer.concat([png.subarray(0, end), chunk, png.subarray(end)])
}
