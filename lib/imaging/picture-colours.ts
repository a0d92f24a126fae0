/** The colours of a JPEG of our own. */
import sharp from 'sharp'
import { dominantColours } from './dominant-colours'

const SAMPLE_SIDE = 96

/** None for what cannot be opened. */
export async function pictureColours(jpeg: Uint8Array): Promise<string[]> {
  try {
    const rgba = await sharp(jpeg).resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: 'inside' }).ensureAlpha().raw().toBuffer()
    return dominantColours({ rgba })
  } catch {
    return []
  }
} // prettier-ignore
