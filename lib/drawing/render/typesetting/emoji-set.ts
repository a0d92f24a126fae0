/** The drawings of emoji, from one package on disk; each is named by its code points, so no part of a text can steer a path. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { emojiCode } from '../../text/emoji-parts'

export interface EmojiDrawing {
  code: string
  /** Elements of an SVG, `EMOJI_UNITS` wide and high. */
  body: string
}

export const EMOJI_UNITS = 36
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@iconify-json', 'twemoji')
const names = z.record(z.string(), z.string())
const icons = z.object({
  icons: z.record(z.string(), z.object({ body: z.string() })),
  /** Other names of the same drawing. */
  aliases: z.record(z.string(), z.object({ parent: z.string() })),
})

type EmojiSet = ReadonlyMap<string, string>
let set: Promise<EmojiSet> | null = null

/** Null when the set has none of this sequence. */
export async function emojiDrawing(emoji: string): Promise<EmojiDrawing | null> {
  const code = emojiCode(emoji)
  const body = (await (set ??= readSet())).get(code)
  return body === undefined ? null : { code, body: withOwnIds(body, code) }
}

/** Empty when the package is not installed. */
async function readSet(): Promise<EmojiSet> {
  const read = (file: string) =>
    readFile(join(FOLDER, file), 'utf8').then((text): unknown => JSON.parse(text))
  try {
    const codes = names.parse(await read('chars.json'))
    const { icons: drawn, aliases } = icons.parse(await read('icons.json'))
    return new Map(
      Object.entries(codes).flatMap(([code, name]) => {
        const body = (drawn[name] ?? drawn[aliases[name]?.parent ?? ''])?.body
        return body === undefined ? [] : [[code, body]]
      }),
    )
  } catch {
    return new Map()
  }
}

/** Two drawings in one picture may name their parts alike. */
const withOwnIds = (body: string, code: string): string =>
  body.replace(/(\bid="|url\(#|href="#)/g, `$1e${code}-`)

export const emojiSvg = ({ body }: EmojiDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${EMOJI_UNITS} ${EMOJI_UNITS}">${body}</svg>`
