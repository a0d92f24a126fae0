/** What picture formats are called, and why a client shows nothing for one of them. */
import type { ClientProfile } from '../../vocabulary/client'
import type { ImageFormat } from '../../vocabulary/facts'
import { type Message, phrase } from '../../vocabulary/message'

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
} as const satisfies Record<Exclude<ImageFormat, 'other'>, string>

/** Null when the client draws it. */
export function formatObstacle(format: ImageFormat, { images }: ClientProfile): Message | null {
  if (images.formats.includes(format)) return null
  if (format === 'other') return phrase('card.image-format-unknown', {})
  if (format === 'avif' && images.someDraw.includes(format)) return phrase('card.image-avif', {})
  return phrase('card.image-format', { format })
}
