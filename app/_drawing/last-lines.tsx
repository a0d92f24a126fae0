/** Where the last line begins of a text that is too long for its lines: phones cut that line between letters, the engine ends it behind a word. */
import { decodeXML } from 'entities'
import satori from 'satori'
import type { CardGeometry } from '@/components/whatsapp/card-geometry'
import { TOKENS } from '@/components/whatsapp/tokens'
import type { TextStyle } from '@/components/whatsapp/tokens/surface-tokens'
import { block } from './boxes'
import type { DrawnCard } from './card-picture-input'
import { familiesOf } from './draw-tree'
import { type FontChoice, pictureFonts } from './picture-fonts'
import { textStyle, u } from './units'

/** Null: the text fits, or ends otherwise. */
export interface LastLines {
  title: number | null
  description: number | null
}

export async function lastLines(card: DrawnCard, size: CardGeometry, fonts: FontChoice): Promise<LastLines> {
  const { title, description, body } = TOKENS[card.surface]
  const widthPx = size.bodyWidthPx - 2 * body.sidePx
  const find = async (text: string | null, style: typeof title | typeof description, linesMax: number) =>
    text === null || style.ending !== 'letter' || linesMax === 1 || card.layout === 'none'
      ? null
      : lastLineAt(text, style, { widthPx, linesMax, fonts })
  return {
    title: await find(card.title, title, card.titleLinesMax),
    description: await find(card.description, description, card.descriptionLinesMax),
  }
}

interface Place {
  widthPx: number
  linesMax: number
  fonts: FontChoice
}

async function lastLineAt(text: string, style: TextStyle, place: Place): Promise<number | null> {
  const files = await pictureFonts(`${text} …`, place.fonts)
  const svg = await satori(
    <div
      style={block({
        ...textStyle(style),
        fontFamily: familiesOf(files),
        width: u(place.widthPx),
        overflowWrap: 'anywhere',
      })}
    >
      {text}
    </div>,
    {
      width: u(place.widthPx),
      fonts: files,
      // Words instead of their outlines: they say on which line the engine has put them.
      embedFont: false,
      loadAdditionalAsset: async (code: string) => (code === 'emoji' ? NO_PICTURE : []),
    } as Parameters<typeof satori>[1], // safe: without a height satori takes a width alone
  )
  const starts = lineStarts(text, svg, u(style.linePx))
  return starts.length > place.linesMax ? (starts[place.linesMax - 1] ?? null) : null
}

const NO_PICTURE = 'data:image/png;base64,iVBORw0KGgo='

const WORD_OR_EMOJI = /<text [^>]*\by="([-\d.]+)"[^>]*>([^<]*)<\/text>|<image [^>]*\by="([-\d.]+)"/g
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** An index into the text for each line; none when the drawing cannot be followed, and then the line ends behind a word. */
function lineStarts(text: string, svg: string, lineUnits: number): number[] {
  const starts: number[] = []
  let at = 0
  for (const [, wordY, word = '', emojiY] of svg.matchAll(WORD_OR_EMOJI)) {
    const said = decodeXML(word).trim()
    if (wordY !== undefined && said === '') continue
    while (/\s/.test(text[at] ?? '')) at += 1
    const sign = said || (graphemes.segment(text.slice(at))[Symbol.iterator]().next().value?.segment ?? '')
    if (sign === '' || !text.startsWith(sign, at)) return []
    starts[Math.floor(Number(wordY ?? emojiY) / lineUnits)] ??= at
    at += sign.length
  }
  return starts
}
