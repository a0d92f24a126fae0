/** Draws a notice in the place of a card, in our own look: a broken link, a title and a line of words. */
import type { Theme } from '../../boxes/card-look'
import type { Node } from '../engine'
import { type ScaledPicture, scaledPicture } from '../scaled-picture'
import { textKit } from '../typesetting/text-kit'

const SIZE = { widthPx: 313, heightPx: 132 } as const
const COLOURS = {
  light: { ground: '#ffffff', edge: '#d9dce0', ink: '#16181b', soft: '#54585d' },
  dark: { ground: '#1d1f22', edge: '#3a3e44', ink: '#f1f2f3', soft: '#b3b8be' },
} as const satisfies Record<Theme, Record<string, string>>

const brokenLink = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 24 24"><path d="M9 17H7a5 5 0 0 1 0-10h2M15 7h2a5 5 0 0 1 0 10h-2M4 4l16 16" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round"/></svg>`

export async function drawNotice(title: string, words: string, theme: Theme): Promise<ScaledPicture> {
  const { ground, edge, ink, soft } = COLOURS[theme]
  const kit = await textKit(title + words, { lead: 'noto-sans', weights: [400, 600] })
  const sign = `broken link ${theme}`
  const text = (said: string, px: number, style: Node['style']): Node => ({
    type: 'text',
    text: said,
    style: { fontSize: px, ...style },
  })
  return scaledPicture(SIZE, (scale) => ({
    fonts: kit.fonts,
    images: [{ src: sign, data: Buffer.from(brokenLink(soft)) }],
    node: {
      type: 'container',
      style: {
        display: 'flex',
        boxSizing: 'border-box',
        width: SIZE.widthPx * scale,
        height: SIZE.heightPx * scale,
        padding: 8 * scale,
      },
      children: [
        {
          type: 'container',
          style: {
            display: 'flex',
            flexDirection: 'column',
            boxSizing: 'border-box',
            width: '100%',
            alignItems: 'center',
            justifyContent: 'center',
            border: `${scale}px dashed ${edge}`,
            borderRadius: 10 * scale,
            backgroundColor: ground,
          },
          children: [
            { type: 'image', src: sign, style: { width: 26 * scale, height: 26 * scale } },
            text(title, 15 * scale, { marginTop: 6 * scale, fontWeight: 600, color: ink }),
            text(words, 12 * scale, { marginTop: 2 * scale, color: soft }),
          ],
        },
      ],
    },
  }))
}
