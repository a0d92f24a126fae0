/** Draws a card with box characters: every line exactly as wide as the box. */
import { displayWidth, padToWidth } from './display-width'
import { printable } from './printable'
import type { ReportCard } from '../schema'
import { clampLines, wrapText } from './wrap-text'

const WIDTH_MAX = 52
const WIDTH_MIN = 24
const THUMBNAIL_COLUMNS = 12

export function textCard(card: ReportCard, widthMax: number): string[] {
  const width = Math.max(WIDTH_MIN, Math.min(widthMax, WIDTH_MAX))
  if (card.layout === 'none') return frame([centre('no card, only the link', width - 4)], width)
  const inner = width - 4
  if (card.layout === 'thumbnail') return thumbnailCard(card, width)
  const text = textLines(card, inner)
  if (!card.image) return frame(text, width)
  return [
    top(width),
    ...pictureLines(card, width - 2).map((line) => `│${line}│`),
    `├${'─'.repeat(width - 2)}┤`,
    ...rows(text, inner),
    bottom(width),
  ]
}

function thumbnailCard(card: ReportCard, width: number): string[] {
  const textWidth = width - 4 - THUMBNAIL_COLUMNS - 1
  const text = textLines(card, textWidth)
  const height = Math.max(4, text.length)
  const lines = Array.from({ length: height }, (_, index) => {
    const picture = '░'.repeat(THUMBNAIL_COLUMNS)
    return `${picture} ${padToWidth(text[index] ?? '', textWidth)}`
  })
  return frame(lines, width)
}

function textLines(card: ReportCard, width: number): string[] {
  const lines = (text: string | null, linesMax: number) =>
    text === null ? [] : clampLines(printable(text), width, linesMax)
  return [
    ...lines(card.title, card.titleLinesMax),
    ...lines(card.description, card.descriptionLinesMax),
    ...lines(card.host, 1),
  ].map((line) => (card.direction === 'rtl' ? alignRight(line, width) : line))
}

/** A picture field in the shape of the visible part; a character is about twice as high as wide. */
function pictureLines({ image }: ReportCard, width: number): string[] {
  if (!image) return []
  const { crop } = image
  const height = Math.min(16, Math.max(3, Math.round((width * crop.height) / crop.width / 2)))
  const caption = ` ${image.width} × ${image.height} px `
  return Array.from({ length: height }, (_, index) => {
    if (index !== Math.floor(height / 2)) return '░'.repeat(width)
    const left = Math.floor((width - caption.length) / 2)
    return '░'.repeat(left) + caption + '░'.repeat(width - left - caption.length)
  })
}

const frame = (lines: readonly string[], width: number): string[] => [
  top(width),
  ...rows(lines, width - 4),
  bottom(width),
]
const rows = (lines: readonly string[], inner: number): string[] =>
  lines.map((line) => `│ ${padToWidth(line, inner)} │`)
const top = (width: number): string => `┌${'─'.repeat(width - 2)}┐`
const bottom = (width: number): string => `└${'─'.repeat(width - 2)}┘`

const alignRight = (line: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(line))) + line

function centre(text: string, width: number): string {
  const line = wrapText(text, width)[0] ?? ''
  return ' '.repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line
}
