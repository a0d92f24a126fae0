/** What the specs of the cards share: the page of all cards with pinned typefaces, and pixels read back from a screenshot. */
import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { SURFACES, type Surface } from '../../lib/preview/vocabulary/card'

export const THEMES = ['light', 'dark'] as const
export const SIDES = ['outgoing', 'incoming'] as const
export type Theme = (typeof THEMES)[number]
export type Side = (typeof SIDES)[number]

/** The six pages that together show all sixty cards. */
export const CARD_PAGES = SURFACES.flatMap((surface) => THEMES.map((theme) => ({ surface, theme })))

/** Opens the page and waits until every typeface and picture is there. */
export async function openCards(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(`/cards?${new URLSearchParams({ fonts: 'pinned', scripts: 'all', ...query })}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode()))
  })
  // Where a last line begins is known when the page runs.
  await expect(page.locator('[data-ends=measuring]')).toHaveCount(0)
}

export const cardFigure = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"] figure`)
export const cardId = (surface: Surface, theme: Theme, side: Side, layout: string): string =>
  `${surface}-${theme}-${side}-${layout}`

export type Rgb = readonly [number, number, number]

export interface Pixels {
  width: number
  height: number
  density: number
  /** CSS px from the element's corner, as it was photographed. */
  at(x: number, y: number): Rgb
  /** Device px. */
  data: Buffer
}

/** A photograph of one element as plain RGB. */
export async function photograph(figure: Locator, density: number): Promise<Pixels> {
  return pixelsOf(await figure.screenshot({ animations: 'disabled' }), density)
}

export async function pixelsOf(png: Buffer, density = 1): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return {
    width: info.width,
    height: info.height,
    density,
    data,
    at(x, y) {
      const offset = (Math.floor(y * density) * info.width + Math.floor(x * density)) * 3
      return [data[offset] ?? -1, data[offset + 1] ?? -1, data[offset + 2] ?? -1]
    },
  }
}

export interface Ink {
  /** CSS px of the page. */
  top: number
  widthPx: number
  heightPx: number
  /** The colour that is farthest from the background: the inside of a stem. */
  strongest: Rgb
}

/** Where a box of the page has ink: pixels that `isInk`, else those that are nearer to the strongest colour than to the background. */
export function inkBox(
  shot: Pixels,
  box: { left: number; top: number; width: number; height: number },
  origin: { x: number; y: number },
  background: Rgb,
  isInk?: (pixel: Rgb) => boolean,
): Ink {
  const { density, at } = shot
  const start = {
    x: Math.round((box.left - origin.x) * density),
    y: Math.round((box.top - origin.y) * density),
  }
  const size = { x: Math.round(box.width * density), y: Math.round(box.height * density) }
  const pixels = Array.from({ length: size.x * size.y }, (_, index) => {
    const [x, y] = [start.x + (index % size.x), start.y + Math.floor(index / size.x)]
    return { x, y, rgb: at((x + 0.5) / density, (y + 0.5) / density) }
  })
  const strongest = pixels.reduce(
    (best, { rgb }) => (distance(rgb, background) > distance(best, background) ? rgb : best),
    background,
  )
  const half = distance(strongest, background) / 2
  const ink = pixels.filter(({ rgb }) => (isInk ? isInk(rgb) : distance(rgb, background) > half))
  const span = (values: number[]) => Math.max(...values) - Math.min(...values) + 1
  const ys = ink.map(({ y }) => y)
  return {
    top: Math.min(...ys) / density + origin.y,
    widthPx: span(ink.map(({ x }) => x)) / density,
    heightPx: span(ys) / density,
    strongest,
  }
}

/** `#rrggbb` or `rgba(r,g,b,a)`, laid over what is below. */
export function over(below: Rgb, colour: string): Rgb {
  const hex = /^#(..)(..)(..)$/.exec(colour)
  if (hex) return channels(hex.slice(1).map((part) => Number.parseInt(part, 16)))
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? []
  return channels(
    [red, green, blue].map((top, index) => Math.round(top * alpha + (below[index] ?? 0) * (1 - alpha))),
  )
}

const channels = ([red = 0, green = 0, blue = 0]: number[]): Rgb => [red, green, blue]

/** The largest difference of a channel. */
export const distance = (one: Rgb, other: Rgb): number =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))))
