/** Reads the boxes of one drawn card from the browser, in CSS px of the page. */
import type { Locator } from '@playwright/test'
import type { Side } from './cards-page'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
  width: number
  height: number
}
export interface TextBox extends Box {
  sizePx: number
  linePx: number
  weight: number
  trackingPx: number
  /** Its paddings. */
  startPx: number
  topPx: number
  /** From the first line to the second; null when there is one. */
  pitchPx: number | null
}
export interface Measured {
  side: Side
  /** The figure's corner. */
  origin: { x: number; y: number }
  row: Box
  bubble: Box
  bubbleRadiusPx: number
  tailCornerPx: number
  tail: Box
  panel: Box | null
  panelRadiusPx: number | null
  picture: Box | null
  body: Box | null
  message: Box | null
  link: Box | null
  meta: Box | null
  metaSizePx: number
  /** There is a large picture above the text. */
  large: boolean
  forwardButton: Box | null
  ticks: Box | null
  text: Partial<Record<'title' | 'description' | 'host' | 'message', TextBox>>
}

export function measureCard(figure: Locator): Promise<Measured> {
  return figure.evaluate((root) => {
    const plain = ({ left, top, right, bottom, width, height }: DOMRect) => {
      return { left, top, right, bottom, width, height }
    }
    const box = (element: Element) => plain(element.getBoundingClientRect())
    const find = (selector: string) => root.querySelector(selector)
    const must = (selector: string) => {
      const element = find(selector)
      if (!element) throw new Error(`the card has no ${selector}`)
      return element
    }
    const maybe = (selector: string) => {
      const element = find(selector)
      return element ? box(element) : null
    }
    /** Of what begins in the middle of a line: other text is beside it. */
    const firstLine = (selector: string) => {
      const line = find(selector)?.getClientRects()[0]
      return line ? plain(line) : null
    }
    const text = (element: Element) => {
      const style = getComputedStyle(element)
      const range = document.createRange()
      range.selectNodeContents(element)
      const tops = [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top * 10) / 10))].sort(
        (a, b) => a - b,
      )
      const [first, second] = tops
      return {
        ...box(element),
        sizePx: Number.parseFloat(style.fontSize),
        linePx: Number.parseFloat(style.lineHeight),
        weight: Number(style.fontWeight),
        trackingPx: Number.parseFloat(style.letterSpacing) || 0,
        startPx: Number.parseFloat(style.paddingInlineStart),
        topPx: Number.parseFloat(style.paddingTop),
        pitchPx: first === undefined || second === undefined ? null : second - first,
      }
    }
    const bubble = must('[data-bubble]')
    const panel = find('[data-card-layout]')
    const corners = getComputedStyle(bubble)
    const outgoing = bubble.getAttribute('data-bubble') === 'outgoing'
    const lines = Object.fromEntries(
      [...root.querySelectorAll('[data-card-line]')].map((line) => [
        line.getAttribute('data-card-line') ?? '',
        text(line),
      ]),
    )
    const { x, y } = root.getBoundingClientRect()
    return {
      side: outgoing ? ('outgoing' as const) : ('incoming' as const),
      origin: { x, y },
      row: box(must('[data-chat-row]')),
      bubble: box(bubble),
      bubbleRadiusPx: Number.parseFloat(corners.borderBottomLeftRadius),
      tailCornerPx: Number.parseFloat(outgoing ? corners.borderTopRightRadius : corners.borderTopLeftRadius),
      tail: box(must('[data-tail]')),
      panel: panel ? box(panel) : null,
      panelRadiusPx: panel ? Number.parseFloat(getComputedStyle(panel).borderTopLeftRadius) : null,
      picture: maybe('[data-card-picture]'),
      body: maybe('[data-card-body]'),
      message: maybe('[data-message]'),
      link: firstLine('[data-link]'),
      meta: maybe('[data-meta]'),
      metaSizePx: Number.parseFloat(getComputedStyle(must('[data-meta]')).fontSize),
      large: ['landscape', 'square'].includes(panel?.getAttribute('data-card-layout') ?? ''),
      forwardButton: maybe('[data-forward-button]'),
      ticks: maybe('[data-meta] [data-ticks] svg'),
      text: { ...lines, message: text(must('[data-message]')) },
    }
  })
}
