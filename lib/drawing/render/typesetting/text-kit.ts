/** What the words of one picture are set with: its font files and the drawings of its emoji; and a text as nodes of the engine. */
import type { ImageSource } from '@takumi-rs/core'
import { withBreakHints } from '../../text/break-hints'
import { emojiParts } from '../../text/emoji-parts'
import { EMOJI_EM, type EmojiDrawing, emojiDrawing } from './emoji-set'
import type { Node } from '../engine'
import { type FontChoice, type FontFile, fontFiles } from './font-files'

export interface TextKit {
  fonts: readonly FontFile[]
  /** A sequence that has no drawing of its own is drawn by its members. */
  emoji: ReadonlyMap<string, readonly EmojiDrawing[]>
  images: readonly ImageSource[]
}

/** @param text everything that the picture says. */
export async function textKit(text: string, choice: FontChoice): Promise<TextKit> {
  const sequences = new Set(emojiParts(text).flatMap((part) => (part.isEmoji ? [part.text] : [])))
  const drawn = await Promise.all([...sequences].map(async (each) => [each, await drawingsOf(each)] as const))
  const emoji = new Map(drawn.filter(([, drawings]) => drawings.length > 0))
  const codes = new Map([...emoji.values()].flat().map((drawing) => [drawing.code, drawing]))
  return {
    fonts: await fontFiles(text, choice),
    emoji,
    images: [...codes.values()].map((drawing) => ({
      src: srcOf(drawing),
      data: Buffer.from(drawing.svg),
    })),
  }
}

const srcOf = ({ code }: EmojiDrawing): string => `emoji ${code}`

/** A family that nobody has drawn is its members side by side, as in a browser; none when one of them is missing. */
async function drawingsOf(sequence: string): Promise<EmojiDrawing[]> {
  const whole = await emojiDrawing(sequence)
  if (whole) return [whole]
  const members = sequence.split('\u200d')
  if (members.length === 1) return []
  const drawings = (await Promise.all(members.map(emojiDrawing))).filter((each) => each !== null)
  return drawings.length === members.length ? drawings : []
}

/** Signs that stay on the line of what is before or after them. */
const HOLDS_NEXT = /[\p{Ps}\p{Pi}]+$/u
const HELD_BY_LAST = /^[\p{Pe}\p{Pf}!?,.:;…%]+/u

/** A stretch of letters; or an emoji with the signs that it is never parted from, which is one box to the engine. */
export interface TextPiece {
  text: string
  box: readonly EmojiDrawing[] | null
}

export function textPieces(text: string, { emoji }: TextKit): TextPiece[] {
  const pieces: TextPiece[] = []
  for (const { text: part, isEmoji } of emojiParts(text)) {
    const box = isEmoji ? (emoji.get(part) ?? null) : null
    const last = pieces.at(-1)
    if (box) {
      const holding = last && !last.box ? (HOLDS_NEXT.exec(last.text)?.[0] ?? '') : ''
      if (last && holding) last.text = last.text.slice(0, -holding.length)
      pieces.push({ text: holding + part, box })
    } else if (last?.box) {
      const held = HELD_BY_LAST.exec(part)?.[0] ?? ''
      last.text += held
      pieces.push({ text: part.slice(held.length), box })
    } else if (last) last.text += part
    else pieces.push({ text: part, box })
  }
  return pieces.filter((piece) => piece.text !== '')
}

/** `style` is for its letters. */
export function textNodes(text: string, kit: TextKit, style: Node['style'] = {}): Node[] {
  return textPieces(text, kit).flatMap(({ text: part, box }) => {
    if (!box) return letters(part, style)
    const emoji = emojiParts(part).find(({ isEmoji }) => isEmoji)?.text ?? ''
    const at = part.indexOf(emoji)
    const images = box.map(emojiNode)
    if (part === emoji && images.length === 1) return images
    const children = [
      ...letters(part.slice(0, at), style),
      ...images,
      ...letters(part.slice(at + emoji.length), style),
    ]
    return [{ type: 'container', style: { display: 'inline-block', whiteSpace: 'nowrap' }, children }]
  })
}

function letters(text: string, style: Node['style']): Node[] {
  // A sign that asks for colour where there is no drawing would be a box of its own.
  const plain = text.replaceAll('\ufe0f', '')
  return plain === '' ? [] : [{ type: 'text', text: withBreakHints(plain), style }]
}

/** Takes its room on the line and leaves the line as high as it is, as a sign of a typeface does. */
const emojiNode = (drawing: EmojiDrawing): Node => ({
  type: 'container',
  style: { display: 'inline-block', position: 'relative', width: `${EMOJI_EM.width}em`, height: 0 },
  children: [
    {
      type: 'image',
      src: srcOf(drawing),
      style: {
        position: 'absolute',
        left: 0,
        bottom: `-${EMOJI_EM.below}em`,
        width: `${EMOJI_EM.width}em`,
        height: `${EMOJI_EM.height}em`,
      },
    },
  ],
})
