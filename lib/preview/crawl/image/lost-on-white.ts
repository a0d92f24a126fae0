/** Tells how much of a picture with transparency vanishes on a white ground. Plain Node runs this file too. */
import type { Sharp } from 'sharp'

/** Share of the visible pixels that can hardly be told from white once they lie on it; 0 when nothing is transparent. */
export async function lostOnWhite(picture: Sharp): Promise<number> {
  const { data, info } = await picture
    .autoOrient()
    .resize(128, 128, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  let visible = 0
  let lost = 0
  let transparent = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const alpha = (data[at + info.channels - 1] ?? 0) / 255
    if (alpha < 0.98) transparent += 1
    if (alpha < 0.1) continue
    visible += 1
    let darkest = 255
    for (let channel = 0; channel < info.channels - 1; channel += 1) {
      darkest = Math.min(darkest, (data[at + channel] ?? 0) * alpha + 255 * (1 - alpha))
    }
    if (darkest >= 230) lost += 1
  }
  if (transparent === 0) return 0
  return visible === 0 ? 1 : lost / visible
}
