/** What the workshop works with, and what it tells of the pictures it made. */
import { createRemaker, type Remaker } from '@/lib/imaging/remake-picture'
import type { MadePicture, SourcePicture } from '@/lib/imaging/remake-job'
import { emptyShelves, type ImageShelf, imageShelf } from './image-shelf'
import type { Wanted } from './image-request'

/** A picture that was made, without its bytes. */
export interface ImageFigures extends Omit<MadePicture<never>, 'jpeg'> {
  bytes: number
}

export interface MadeImages {
  /** The address it was fetched from; null for an upload. */
  url: string | null
  source: SourcePicture & { bytes: number }
  background: string | null
  /** Pixels of the small copy to choose a crop on. */
  view: { width: number; height: number }
  wide: ImageFigures
  square: ImageFigures
  wanted: Wanted
}

export interface Workshop {
  remaker: Remaker
  shelf: ImageShelf<MadeImages>
  /** How many pictures are being fetched and made. */
  busy: number
}

const SWEEP_MS = 60_000

export interface OpenWorkshop extends Workshop {
  close(): Promise<void>
}

/** `folder`: absolute, for this use alone. */
export async function openWorkshop(folder: string, alone: boolean, now: () => Date): Promise<OpenWorkshop> {
  await emptyShelves(folder, alone)
  const remaker = createRemaker()
  const shelf = imageShelf<MadeImages>(folder, now)
  // A file that cannot be removed now is removed a minute later, or at the next start.
  const timer = setInterval(() => void shelf.sweep().catch(() => {}), SWEEP_MS)
  timer.unref()
  return {
    remaker,
    shelf,
    busy: 0,
    close: async () => {
      clearInterval(timer)
      await remaker.close()
      await shelf.clear().catch(() => {})
    },
  }
}
