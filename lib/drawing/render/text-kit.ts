/** What the words of one picture are set with: its font files and the drawings of its emoji; and a text as nodes of the engine. */
import type { ImageSource } from '@takumi-rs/core'
import { withBreakHints } from '../text/break-hints'
import { emojiParts } from '../text/emoji-parts'
import { type EmojiDrawing, emojiDrawing, emojiSvg } from './emoji-set'
import type { Node } from './engine'
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
      data: Buffer.from(emojiSvg(drawing)),
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

/** How far below the line an emoji reaches, in its own heights. */
const BELOW_LINE_EM = 0.12

/** `style` is for its letters. */
export function textNodes(text: string, kit: TextKit, style: Node['style'] = {}): Node[] {
  const nodes: Node[] = []
  let letters = ''
  const flush = () => {
    // A sign that asks for colour where there is no drawing would be a box of its own.
    const plain = letters.replaceAll('\ufe0f', '')
    if (plain !== '') nodes.push({ type: 'text', text: withBreakHints(plain), style })
    letters = ''
  }
  for (const part of emojiParts(text)) {
    const drawings = part.isEmoji ? kit.emoji.get(part.text) : undefined
    if (!drawings) {
      letters += part.text
      continue
    }
    flush()
    for (const drawing of drawings)
      nodes.push({
        type: 'image',
        src: srcOf(drawing),
        style: { display: 'inline', width: '1em', height: '1em', verticalAlign: `-${BELOW_LINE_EM}em` },
      })
  }
  flush()
  return nodes
}
