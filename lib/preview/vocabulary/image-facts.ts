/** What came back for an image address, and what a decoder makes of it. */
import type { Failure, Header, HopFact, Timings } from './http-facts'
import type { ImageCandidate } from './tags'

export type ImageFormat =
  'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heif' | 'svg' | 'bmp' | 'tiff' | 'ico' | 'other'

/** What is wrong inside an image file, by its own structure. */
export type ImageDamage =
  'no-header' | 'no-pixels' | 'length-invalid' | 'part-unknown' | 'bytes-between-parts' | 'checksum-wrong'
/** Whether an image file ends where its format says that it ends. */
export type ImageIntegrity =
  | { kind: 'complete' }
  /** `bytesAtLeast` is what the lengths in the file add up to; null when they do not say. */
  | { kind: 'truncated'; bytesPresent: number; bytesAtLeast: number | null }
  | { kind: 'trailing'; bytes: number; holds: 'zeros' | 'picture' | 'video' | 'other' }
  /** `part` is the marker or chunk concerned. */
  | { kind: 'damaged'; damage: ImageDamage; part: string | null; atByte: number }

/** The response to the image request, any status. */
export interface ImageFact {
  candidate: ImageCandidate
  requestedUrl: string
  finalUrl: string
  status: number
  hops: HopFact[]
  headers: Header[]
  contentType: string | null
  /** Decoded body bytes; a lower bound when `bytesExact` is false (reading stopped at the cap). */
  bytes: number
  bytesExact: boolean
  /** Format by the bytes; null when the bytes are no picture. */
  format: ImageFormat | null
  /** Null when the file was not read whole, or is no JPEG, PNG, WebP or GIF. */
  integrity: ImageIntegrity | null
  timings: Timings
  upgradedToHttps: boolean
  upgradeFailure: Failure | null
}

/** What a decoder says of the picture. */
export interface PictureFact {
  format: ImageFormat
  /** Pixels, after EXIF orientation; `storedAs` before that, where it changes anything. */
  width: number
  height: number
  storedAs?: Record<'width' | 'height', number>
  animated: boolean
  hasAlpha: boolean
  /** Share 0..1 of visible pixels that vanish on white; null when there is no alpha. */
  lostOnWhite: number | null
  /** The first complaint of a decoder that was told to be strict; null when it had none, or was not asked. */
  decodeWarning: string | null
  /** After a warning: share 0..1 of the rows above those at the bottom that only repeat each other, as where pixels are missing. */
  rowsDrawn: number | null
  thumbnails: { small: Thumbnail | null; large: Thumbnail | null }
}

/** A JPEG made as the Android client makes it. */
export interface Thumbnail {
  width: number
  height: number
  jpeg: Uint8Array
  /** SHA-256 of `jpeg`, hex: its name in the store. */
  sha256: string
}
