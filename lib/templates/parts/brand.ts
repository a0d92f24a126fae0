/** Whose picture it is: the logo, on a plate where it would be lost, and the name of the site beside it. */
import { needsPlate } from '../colours/look'
import { inkOn } from '../colours/contrast'
import { box, type BoxFrame, type Frame } from '../frame'
import type { LogoPicture, TemplateInput } from '../template'
import { gap, line, words } from './words'

export interface Room {
  widthPx: number
  heightPx: number
}

/** As large as it goes, and no larger than twice its own size. */
export function logoSize(logo: LogoPicture, { widthPx, heightPx }: Room) {
  const scale = Math.min(widthPx / logo.width, heightPx / logo.height, 2)
  return { width: Math.max(1, Math.round(logo.width * scale)), height: Math.max(1, Math.round(logo.height * scale)) } // prettier-ignore
}

export function logoFrame(logo: LogoPicture, room: Room, ground: string): Frame {
  const isLost = !logo.isOpaque && needsPlate(logo.colour, ground)
  const pad = isLost ? Math.round(room.heightPx * 0.18) : 0
  const size = logoSize(logo, { widthPx: room.widthPx - 2 * pad, heightPx: room.heightPx - 2 * pad })
  const radius = Math.round(Math.min(size.width, size.height) * (logo.isOpaque ? 0.18 : 0))
  const picture: Frame = { kind: 'picture', name: 'logo', ...size, style: { borderRadius: radius } }
  if (!isLost) return picture
  return box(
    {
      width: size.width + 2 * pad,
      height: size.height + 2 * pad,
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: Math.round(room.heightPx * 0.22),
      backgroundColor: inkOn(logo.colour),
    },
    [picture],
  )
}

export interface BrandRow extends Room {
  ground?: string
  colour?: string
  sizePx?: number
}

/** Logo and name in one row; null where there is neither. A long logo says the name itself. */
export function brandRow(input: TemplateInput, room: BrandRow): BoxFrame | null {
  const { logo, look, texts } = input
  const { widthPx, heightPx, ground = look.ground, colour = look.ink, sizePx = Math.round(heightPx * 0.5) } = room
  const isWordmark = logo !== null && logo.width / logo.height > 2.2
  const drawn = logo && logoFrame(logo, { widthPx: isWordmark ? Math.min(widthPx, heightPx * 6) : heightPx * 2, heightPx: isWordmark ? heightPx * 0.82 : heightPx }, ground) // prettier-ignore
  const used = drawn ? (drawn.kind === 'box' ? (drawn.style.width ?? 0) : drawn.kind === 'picture' ? drawn.width : 0) : 0 // prettier-ignore
  const between = Math.round(heightPx * 0.32)
  const name = isWordmark
    ? null
    : words(input, {
        part: 'site',
        text: texts.site,
        widthPx: widthPx - (drawn ? used + between : 0),
        heightPx,
        linesMax: 1,
        sizes: [sizePx],
        leading: 1.25,
        weight: 600,
        colour,
        trackingEm: -0.01,
      })
  if (!drawn && !name) return null
  return line(input, { alignItems: 'center', height: heightPx, flexShrink: 0 }, [
    drawn,
    drawn && name ? gap(between) : null,
    name,
  ])
} // prettier-ignore
