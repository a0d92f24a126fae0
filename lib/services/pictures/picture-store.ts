/** Where thumbnails lie: FlyDrive, local disk by default, each file named by the SHA-256 of its bytes. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

export interface PictureStore {
  /** Refuses bytes that do not have this name. Writing the same picture again changes nothing. */
  put(sha256: string, jpeg: Uint8Array): Promise<void>
  /** Null when it is not there, or when what is there is not what the name says. */
  get(sha256: string): Promise<Uint8Array | null>
  /** One that is not there is gone already. */
  remove(sha256: string): Promise<void>
}

const REREAD_MS = 50

/** `folder` must be absolute; it is made with the first picture. */
export function localPictureStore(folder: string): PictureStore {
  return pictureStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })))
}

export function pictureStore(disk: Disk): PictureStore {
  const read = async (sha256: string) => {
    const key = keyOf(sha256)
    if (!(await disk.exists(key))) return null
    const bytes = await disk.getBytes(key)
    return nameOf(bytes) === sha256 ? bytes : null
  }
  return {
    put: async (sha256, jpeg) => {
      if (nameOf(jpeg) !== sha256) throw new Error(`The picture's bytes are not those of ${sha256}.`)
      if (!(await read(sha256))) await disk.put(keyOf(sha256), jpeg)
    },
    remove: (sha256) => disk.delete(keyOf(sha256)),
    get: async (sha256) => {
      const bytes = await read(sha256)
      if (bytes) return bytes
      // Two scans may write the same new picture at once: half a file is whole a moment later.
      await sleep(REREAD_MS)
      return read(sha256)
    },
  }
}

const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}.jpg`
