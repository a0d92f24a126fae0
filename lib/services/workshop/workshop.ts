/** What the workshop works with, and what it tells of the pictures it made. */
import { createLogoOpener, type LogoOpener } from '@/lib/imaging/open-logo'
import type { OpenedLogo } from '@/lib/imaging/logo-job'
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

/** A logo for pictures that are made of words; null: the page's icon could not be had, and is not asked for again. */
export interface KeptLogo {
  figures: Omit<OpenedLogo<never>, 'png'> | null
  from: 'icon' | 'upload'
}

export interface Workshop {
  remaker: Remaker
  shelf: ImageShelf<MadeImages>
  logoOpener: LogoOpener
  logos: ImageShelf<KeptLogo>
  /** Icons that are being fetched, by visitor and scan. */
  icons: Map<string, Promise<void>>
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
  const logosFolder = `${folder}-logos`
  await emptyShelves(logosFolder, alone)
  const remaker = createRemaker()
  const logoOpener = createLogoOpener()
  const logos = imageShelf<KeptLogo>(logosFolder, now)
  const shelf = imageShelf<MadeImages>(folder, now)
  // A file that cannot be removed now is removed a minute later, or at the next start.
  const sweep = () => Promise.all([shelf.sweep(), logos.sweep()])
  const timer = setInterval(() => void sweep().catch(() => {}), SWEEP_MS)
  timer.unref()
  return {
    remaker,
    shelf,
    logoOpener,
    logos,
    icons: new Map(),
    busy: 0,
    close: async () => {
      clearInterval(timer)
      await Promise.all([remaker.close(), logoOpener.close()])
      await shelf.clear().catch(() => {})
      await logos.clear().catch(() => {})
    },
  }
}
