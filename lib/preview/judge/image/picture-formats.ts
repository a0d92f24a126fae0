/** Which picture formats each surface draws, and what the formats are called. */
import type { Surface } from '../../vocabulary/card'
import type { ImageFormat } from '../../vocabulary/facts'

export const FORMAT_NAME = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  gif: 'GIF',
  avif: 'AVIF',
  heif: 'HEIF',
  svg: 'SVG',
  bmp: 'BMP',
  tiff: 'TIFF',
  ico: 'ICO',
  other: 'of an unknown format',
} as const satisfies Record<ImageFormat, string>

const ANDROID: readonly ImageFormat[] = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'heif']

export const DRAWN_FORMATS = {
  android: ANDROID,
  // Web draws the JPEG that the sender's phone made.
  web: ANDROID,
  ios: ['jpeg', 'png', 'webp', 'gif'],
} as const satisfies Record<Surface, readonly ImageFormat[]>

/** Why a surface shows nothing for a picture of this format; null when it shows it. */
export function formatObstacle(format: ImageFormat, surface: Surface): string | null {
  const drawn: readonly ImageFormat[] = DRAWN_FORMATS[surface]
  if (drawn.includes(format)) return null
  if (format === 'avif' && surface !== 'ios') {
    return 'The image is an AVIF, which only new Android phones decode; most show no image.'
  }
  if (format === 'other') return 'The image is of a format that WhatsApp does not draw.'
  const article = format === 'tiff' || format === 'bmp' || format === 'heif' ? 'a' : 'an'
  return `The image is ${article} ${FORMAT_NAME[format]} file, which WhatsApp does not draw.`
}
