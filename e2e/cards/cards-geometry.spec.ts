/** Promise: every card has the sizes of the token table to half a px, and its colours to one step of a channel. */
import { expect, type Page, test } from '@playwright/test'
import { cardGeometry } from '@/lib/drawing/geometry/card-geometry'
import { sampleCard } from '../../components/whatsapp/samples/sample-cards'
import { TOKENS } from '@/lib/drawing/tokens'
import type { TextStyle } from '@/lib/drawing/tokens/surface-tokens'
import { LAYOUTS } from '../../lib/preview/vocabulary/card'
import {
  CARD_PAGES,
  cardFigure,
  cardId,
  distance,
  openCards,
  over,
  photograph,
  SIDES,
  type Rgb,
} from './cards-page'
import { measureCard, type Measured } from './measure-card'

const HALF_PX = 0.5
const DENSITY = 2
const WHITE: Rgb = [255, 255, 255]

test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: DENSITY })

// Many photographs on one page: generous, for a machine that has other work.
test.describe.configure({ timeout: 180_000 })

for (const { surface, theme } of CARD_PAGES) {
  test(`${surface} in ${theme}: sizes and colours of ten cards`, async ({ page }) => {
    await openCards(page, { surface, theme, side: 'all' })
    const tokens = TOKENS[surface]
    for (const side of SIDES) {
      for (const layout of LAYOUTS) {
        const id = cardId(surface, theme, side, layout)
        await test.step(id, async () => {
          const measured = await measureCard(cardFigure(page, id))
          const { card } = sampleCard(surface, layout)
          const wanted = cardGeometry(surface, layout, null, card.image?.crop)
          const near = (what: string, is: number | null | undefined, shouldBe: number) =>
            expect
              .soft(Math.abs((is ?? Number.NaN) - shouldBe), `${id}: ${what} is ${is}, not ${shouldBe}`)
              .toBeLessThanOrEqual(HALF_PX)
          const { bubble, row, panel, picture, body, message, meta, tail, text } = measured

          near('screen width', row.width, wanted.screenPx)
          if (wanted.fitsText)
            expect.soft(bubble.width, id).toBeLessThanOrEqual(wanted.bubbleMaxWidthPx + HALF_PX)
          else near('bubble width', bubble.width, wanted.bubbleWidthPx)
          const gapPx = side === 'outgoing' ? row.right - bubble.right : bubble.left - row.left
          near('gap to the edge', gapPx, wanted.rowPadPx)
          near('bubble radius', measured.bubbleRadiusPx, tokens.bubble.radiusPx)
          near(
            'tail width',
            side === 'outgoing' ? tail.right - bubble.right : bubble.left - tail.left,
            tokens.bubble.tail.widthPx,
          )
          near('tail height', tail.height, tokens.bubble.tail.heightPx)
          const { at } = tokens.bubble.tail
          near('tail corner', tail[at], bubble[at])
          near('corner beside the tail', measured.tailCornerPx, at === 'top' ? 0 : tokens.bubble.radiusPx)
          near('time to the right edge', meta && bubble.right - meta.right, tokens.meta.endPx)
          near('time to the lower edge', meta && bubble.bottom - meta.bottom, tokens.meta.bottomPx)
          near('message line', text.message?.linePx, tokens.message.linePx)
          near('message spacing', text.message?.trackingPx, tokens.message.trackingPx)
          near('message start', text.message?.startPx, tokens.bubble.message.startPx)
          near('message top', text.message?.topPx, tokens.bubble.message.topPx)
          near('time size', measured.metaSizePx, tokens.meta.sizePx)
          near('ticks width', measured.ticks?.width ?? 0, side === 'outgoing' ? tokens.ticks.widthPx : 0)
          near('ticks height', measured.ticks?.height ?? 0, side === 'outgoing' ? tokens.ticks.heightPx : 0)
          checkButton(near, measured, tokens, layout)

          if (layout === 'none') {
            expect.soft(panel, id).toBeNull()
          } else if (panel && body && message) {
            near('panel inset left', panel.left - bubble.left, tokens.bubble.insetPx)
            near('panel inset right', bubble.right - panel.right, tokens.bubble.insetPx)
            near('panel inset top', panel.top - bubble.top, tokens.bubble.insetPx)
            near('panel radius', measured.panelRadiusPx, tokens.panel.radiusPx)
            expect.soft(panel.height, id).toBeGreaterThanOrEqual(wanted.panelMinHeightPx - HALF_PX)
            near('panel to message', message.top, panel.bottom)
            checkLines(near, measured, tokens)
            expect.soft(body.height, id).toBeGreaterThanOrEqual(wanted.bodyMinHeightPx - HALF_PX)
            if (wanted.pictureWidthPx === 0) expect.soft(picture, id).toBeNull()
            else {
              near('picture width', picture?.width, wanted.pictureWidthPx)
              if (layout !== 'thumbnail' || !tokens.thumbnail.stretch)
                near('picture height', picture?.height, wanted.pictureHeightPx)
              else near('picture height', picture?.height, panel.height)
              near('picture to the panel’s left', picture && picture.left - panel.left, 0)
            }
          } else throw new Error(`${id}: no panel was drawn`)
          await checkColours(page, id, measured)
        })
      }
    }
  })

  type Near = (what: string, is: number | null | undefined, shouldBe: number) => void

  /** Round, on the side where the bubble leaves the screen free, in the middle of its height. */
  function checkButton(
    near: Near,
    { forwardButton, bubble, row, side }: Measured,
    { forwardButton: { sidePx, gapPx } }: (typeof TOKENS)['web'],
    layout: string,
  ): void {
    if (sidePx === 0 || layout === 'none') {
      expect.soft(forwardButton).toBeNull()
      return
    }
    near('button width', forwardButton?.width, sidePx)
    near('button height', forwardButton?.height, sidePx)
    if (!forwardButton) return
    const gap = side === 'outgoing' ? bubble.left - forwardButton.right : forwardButton.left - bubble.right
    near('button to bubble', gap, gapPx)
    near('middle of the button', forwardButton.top + forwardButton.height / 2, bubble.top + bubble.height / 2)
    expect.soft(forwardButton.left).toBeGreaterThanOrEqual(row.left)
    expect.soft(forwardButton.right).toBeLessThanOrEqual(row.right)
  }

  function checkLines(near: Near, { text, body }: Measured, tokens: (typeof TOKENS)['web']): void {
    const styles: Record<'title' | 'description' | 'host', TextStyle> = tokens
    for (const name of ['title', 'description', 'host'] as const) {
      near(`${name} size`, text[name]?.sizePx, styles[name].sizePx)
      near(`${name} weight`, text[name]?.weight, styles[name].weight)
      near(`${name} line`, text[name]?.linePx, styles[name].linePx)
    }
    near('baselines of the title’s two lines', text.title?.pitchPx, tokens.title.linePx)
    near('side of the text', text.title && body ? text.title.left - body.left : undefined, tokens.body.sidePx)
    near(
      'title to description',
      text.title && text.description ? text.description.top - text.title.bottom : undefined,
      tokens.title.gapPx,
    )
    near(
      'description to host',
      text.description && text.host ? text.host.top - text.description.bottom : undefined,
      0,
    )
  }

  async function checkColours(page: Page, id: string, measured: Measured): Promise<void> {
    const figure = cardFigure(page, id)
    const shot = await photograph(figure, DENSITY)
    const {
      colours,
      bubble: { insetPx },
    } = TOKENS[surface]
    const { bubble, panel, row, origin } = measured
    const side = measured.side
    const wall = over(WHITE, colours.wall[theme])
    const fill = over(wall, colours[side][theme])
    const panelFill = over(fill, colours.panel[theme])
    const near = (what: string, is: Rgb, shouldBe: Rgb) =>
      expect
        .soft(distance(is, shouldBe), `${id}: ${what} is ${is.join()}, not ${shouldBe.join()}`)
        .toBeLessThanOrEqual(1)
    const at = (x: number, y: number) => shot.at(x - origin.x, y - origin.y)

    near('bubble', at(bubble.left + insetPx / 2, bubble.top + bubble.height / 2), fill)
    if (panel) near('panel', at(panel.right - 2, panel.bottom - TOKENS[surface].panel.radiusPx), panelFill)
    // Doodles cover the wall thinly: its own colour is the commonest beside the bubble.
    // Above the round button.
    const beside = side === 'outgoing' ? row.left + 2 : bubble.right + 12
    const { sidePx } = TOKENS[surface].forwardButton
    const heightPx = (bubble.height - sidePx) / 2
    near('wall', commonest(shot.at, beside - origin.x, bubble.top - origin.y, 24, heightPx), wall)
    for (const [name, colour, below] of [
      ['title', 'text', panelFill],
      ['description', measured.large ? TOKENS[surface].description.largeColour : 'soft', panelFill],
      ['host', 'soft', panelFill],
      ['link', 'link', fill],
      ['meta', 'time', fill],
    ] as const) {
      const box = name === 'meta' ? measured.meta : name === 'link' ? measured.link : measured.text[name]
      if (!box) continue
      const wanted = over(below, colours[colour][theme])
      // The ticks beside the time have a colour of their own.
      const { widthPx, gapPx } = TOKENS[surface].ticks
      const width = name === 'meta' && side === 'outgoing' ? box.width - widthPx - gapPx : box.width
      // The time may be beside the link's last line.
      const height = name === 'link' ? Math.min(box.height, TOKENS[surface].message.linePx) : box.height
      const stem = farthestFrom(below, shot.at, box.left - origin.x, box.top - origin.y, width, height)
      near(name, stem, wanted)
    }
  }
}

type Look = (x: number, y: number) => Rgb

function* points(look: Look, left: number, top: number, width: number, height: number): Generator<Rgb> {
  for (let y = top; y < top + height; y += 1 / DENSITY)
    for (let x = left; x < left + width; x += 1 / DENSITY) yield look(x, y)
}

function commonest(look: Look, ...box: [number, number, number, number]): Rgb {
  const counts = new Map<string, { rgb: Rgb; count: number }>()
  for (const rgb of points(look, ...box)) {
    const known = counts.get(rgb.join()) ?? { rgb, count: 0 }
    known.count += 1
    counts.set(rgb.join(), known)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.rgb ?? WHITE
}

/** The pixel of a text that is most of its colour: the inside of a stem. */
function farthestFrom(background: Rgb, look: Look, ...box: [number, number, number, number]): Rgb {
  let best = background
  for (const rgb of points(look, ...box))
    if (distance(rgb, background) > distance(best, background)) best = rgb
  return best
}
