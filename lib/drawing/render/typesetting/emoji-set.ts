/** The drawings of emoji, those of the typeface that cards have in a browser. Each is named by its code points, so no part of a text can steer a path. */
import { LRUCache } from 'lru-cache'
import { emojiCode } from '../../text/emoji-parts'
import { iconBody, iconNames } from './icon-package'

export interface EmojiDrawing {
  code: string
  svg: string
}

/** How the typeface sets an emoji: as wide as this, and its drawing so high and so far below the line. Measured in Chromium 156. */
export const EMOJI_EM = { width: 1.245, height: 1.179, below: 0.247 } as const

/** Its own drawings, which are without the flags of countries; those are another's. */
const SETS = [
  { folder: 'noto', units: 128 },
  { folder: 'twemoji', units: 36 },
] as const

const KEPT_MAX = 300
/** False: there is none. */
const kept = new LRUCache<string, EmojiDrawing | false>({ max: KEPT_MAX })

/** Null when no set has this sequence. */
export async function emojiDrawing(emoji: string): Promise<EmojiDrawing | null> {
  const code = emojiCode(emoji)
  const known = kept.get(code)
  if (known !== undefined) return known || null
  const drawing = await find(code)
  kept.set(code, drawing ?? false)
  return drawing
}

async function find(code: string): Promise<EmojiDrawing | null> {
  for (const { folder, units } of SETS) {
    const name = (await iconNames(folder)).get(code)
    const body = name === undefined ? null : await iconBody(folder, name)
    if (body !== null) return { code, svg: svgOf(withOwnIds(body, code), units) }
  }
  return null
}

function svgOf(body: string, units: number): string {
  const width = (units * EMOJI_EM.width) / EMOJI_EM.height
  const box = [(units - width) / 2, 0, width, units].map((length) => Number(length.toFixed(3)))
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box.join(' ')}">${body}</svg>`
}

/** Two drawings in one picture may name their parts alike. */
const withOwnIds = (body: string, code: string): string =>
  body.replace(/(\bid="|url\(#|href="#)/g, `$1e${code}-`)
