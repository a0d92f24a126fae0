/** What the program that remakes pictures is asked, and what it says. Types alone, so that plain Node can leave them out. */
import type { Box, Placement, ShapeName, Size } from './shapes'

export interface RemakeJob {
  placements: Record<ShapeName, Placement>
  /** `#rrggbb`, or `auto`: white, and a dark grey where the subject would be lost on white. */
  background: string
  /** Each JPEG weighs less. */
  bytesBelow: number
}

/** Why no pictures come of it, in the program's own words. */
export type RemakeProblem = 'not-a-picture' | 'too-many-pixels' | 'half' | 'too-heavy'

export interface SourcePicture extends Size {
  /** By the decoder: `jpeg`, `png`, `svg`, … */
  format: string
  hasAlpha: boolean
  animated: boolean
}

export interface MadePicture<Jpeg> extends Size {
  jpeg: Jpeg
  /** Against the same crop before it was compressed; 1 is the same. */
  ssim: number
  quality: number
  /** What of the upright source it shows, in the source's pixels. */
  box: Box
  /** True when the source has fewer pixels than that: it was enlarged. */
  enlarged: boolean
}

export interface Remade<Jpeg> {
  source: SourcePicture
  /** `#rrggbb` as it was used; null where nothing is transparent and nothing was filled. */
  background: string | null
  /** The whole source, upright and small, to choose a crop on. */
  view: Size & { jpeg: Jpeg }
  wide: MadePicture<Jpeg>
  square: MadePicture<Jpeg>
}
