/** The bytes of a stored thumbnail. Its name is 256 bits that only a report tells, so there is no further permission. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { database } from '@/lib/db/database'
import { notFound } from '@/lib/errors'
import { serviceContext } from '../service-context'

const SHA256 = /^[0-9a-f]{64}$/

/** A JPEG; the thumbnails of the worked examples too. */
export async function readPicture({ sha256 }: { sha256: string }): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof sha256 !== 'string' || !SHA256.test(sha256)) throw notFound('picture')
  const { pictures, examplesDir } = serviceContext()
  const known = await database().picture.findUnique({ where: { sha256 }, select: { sha256: true } })
  const jpeg = known
    ? await pictures.get(sha256)
    : await readFile(path.join(examplesDir, `${sha256}.jpg`)).catch(() => null)
  if (!jpeg) throw notFound('picture')
  return new Uint8Array(jpeg)
}
