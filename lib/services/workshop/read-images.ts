/** What the workshop made of the actor's own scan, as long as its hour lasts: figures, files, and all of it as one archive. */
import { strToU8, zipSync } from 'fflate'
import type { Actor } from '../actor'
import { serviceContext } from '../service-context'
import { imageError } from './image-error'
import type { Kept } from './image-shelf'
import { ownScan } from './own-scan'
import type { MadeImages } from './workshop'

export const IMAGE_FILES = ['view', 'wide', 'square'] as const
export type ImageFile = (typeof IMAGE_FILES)[number]

/** Null when nothing was made, or its hour is over. */
export async function findImages(actor: Actor, { scanId }: { scanId: string }): Promise<Kept<MadeImages> | null> {
  return serviceContext().workshop.shelf.find(await ownScan(actor, scanId))
} // prettier-ignore

/** A JPEG of ours. */
export async function readImage(
  actor: Actor,
  { scanId, file }: { scanId: string; file: ImageFile },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await (await findImages(actor, { scanId }))?.read(file)
  if (!bytes) throw imageError('gone')
  return new Uint8Array(bytes)
}

/** Both pictures under these names, and a text beside them. */
export async function packImages(
  actor: Actor,
  given: { scanId: string; names: { wide: string; square: string; text: string }; text: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const [wide, square] = await Promise.all(
    (['wide', 'square'] as const).map((file) => readImage(actor, { scanId: given.scanId, file })),
  )
  if (!wide || !square) throw imageError('gone')
  const { names } = given
  // JPEGs gain nothing from packing.
  const files = { [names.wide]: wide, [names.square]: square, [names.text]: strToU8(given.text) }
  return new Uint8Array(zipSync(files, { level: 0 }))
}
