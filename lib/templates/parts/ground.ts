/** The whole picture: its ground, and the planes that lie on it without saying anything. */
import { mixed } from '../colours/contrast'
import { box, type BoxFrame, type Frame, type FrameStyle } from '../frame'
import type { TemplateInput } from '../template'

export const padOf = ({ canvas }: TemplateInput): number => (canvas.name === 'wide' ? 72 : 60)

/** `style` says how its children lie; what is in `behind` lies under them. */
export function whole(
  { look, canvas }: TemplateInput,
  style: FrameStyle,
  children: readonly (Frame | null)[],
  behind: readonly (Frame | null)[] = [],
): BoxFrame {
  return box(
    {
      position: 'relative',
      width: canvas.width,
      height: canvas.height,
      overflow: 'hidden',
      backgroundColor: look.ground,
      backgroundImage: `linear-gradient(160deg, ${look.ground}, ${look.groundEnd})`,
    },
    [
      ...behind,
      box({ position: 'absolute', left: 0, top: 0, width: canvas.width, height: canvas.height, flexDirection: 'column', ...style }, children), // prettier-ignore
    ],
  )
}

export const padded = (pad: number): FrameStyle => ({ paddingTop: pad, paddingBottom: pad, paddingLeft: pad, paddingRight: pad }) // prettier-ignore

/** Two discs of hardly another colour, in the corner where no words begin. */
export function discs(input: TemplateInput): Frame[] {
  const { look, canvas, direction } = input
  const disc = (side: number, share: number): Frame =>
    box({
      position: 'absolute',
      top: Math.round(-side * 0.42),
      ...(direction === 'rtl' ? { left: Math.round(-side * 0.34) } : { left: Math.round(canvas.width - side * 0.66) }),
      width: side,
      height: side,
      borderRadius: side / 2,
      backgroundColor: mixed(look.ground, look.groundEnd, share),
    })
  return [disc(Math.round(canvas.height * 1.16), 0.45), disc(Math.round(canvas.height * 0.72), 0.85)]
} // prettier-ignore

/** A short stroke in the accent, where nothing else says whose it is. */
export const stroke = (colour: string, width = 72): BoxFrame =>
  box({ width, height: 8, borderRadius: 4, backgroundColor: colour, flexShrink: 0 })
